import { fillText, printValue } from "../../src/locales/fill-text";

describe("fillText", () => {
  test("puts values in place, numbers with the decimal mark of the language", () => {
    expect(fillText("điểm {value} ở {criterion}", { value: 9.5, criterion: "I.2" }, "vi")).toBe(
      "điểm 9,5 ở I.2"
    );
    expect(fillText("a score of {value}", { value: 9.5 }, "en")).toBe("a score of 9.5");
  });

  test("leaves an optional part out when its value is missing, and keeps it when it is there", () => {
    expect(fillText("số[ từ 0 đến {max}]", {}, "vi")).toBe("số");
    expect(fillText("số[ từ 0 đến {max}]", { max: 5 }, "vi")).toBe("số từ 0 đến 5");
  });

  test("gives nothing when a value outside brackets is missing", () => {
    expect(fillText("số từ 0 đến {max}", {}, "vi")).toBeNull();
  });

  test("never reads a value as a text of its own", () => {
    expect(fillText('thấy "{found}"', { found: "[{max}] $& {found}" }, "vi")).toBe(
      'thấy "[{max}] $& {found}"'
    );
    expect(fillText("{constructor}", {}, "vi")).toBeNull();
  });

  test("leaves text values as they were typed", () => {
    expect(printValue("1.234", "vi")).toBe("1.234");
    expect(printValue(-0.25, "vi")).toBe("-0,25");
  });
});
