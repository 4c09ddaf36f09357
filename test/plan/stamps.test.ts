import fc from "fast-check";
import { keyOfStamp, parseStamp, printStamp, stampName } from "../../src/plan/stamps";

const STAMP = { format: 1, ruleset: "quang-ninh-2018", version: "1", key: "unit:DV01" };

test("a stamp is printed in words a person can read, and read back", () => {
  expect(printStamp(STAMP)).toBe("KTD1 · quang-ninh-2018 · 1 · unit:DV01");
  expect(parseStamp(printStamp(STAMP))).toEqual(STAMP);
});

test("any stamp whose parts hold no separator is read back", () => {
  const part = fc.string({ minLength: 1 }).filter((text) => !text.includes("·"));
  const stamp = fc.record({ format: fc.nat(), ruleset: part, version: part, key: part });
  fc.assert(
    fc.property(stamp, (given) => {
      expect(parseStamp(printStamp(given))).toEqual(given);
    })
  );
});

test.each([
  "",
  "KTD",
  "KTD1",
  "KTD1 · a · b",
  "KTD1 · a · b · c · d",
  "KTDx · a · b · c",
  "XKTD1 · a · b · c",
  "KTD1 ·  · b · c",
  "KTD-1 · a · b · c",
  "KTD1.5 · a · b · c",
])("%p is no stamp", (text) => {
  expect(parseStamp(text)).toBeNull();
});

test.each(["overview", "unit:DV01", "form.letter", "criteria"])(
  "the defined name of %s leads back to it, in any letter case of its beginning",
  (key) => {
    const name = stampName(key);
    expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
    expect(keyOfStamp(name)).toBe(key);
    expect(keyOfStamp(name.replace("KTD_sheet_", "ktd_SHEET_"))).toBe(key);
  }
);

test.each(["KTD_BacDiem", "_xlnm.Print_Area", "KTD_TongDiem_DV01"])("%s is no stamp", (name) => {
  expect(keyOfStamp(name)).toBeNull();
});
