import fc from "fast-check";
import { safeSheetName } from "../../src/plan/sheet-names";
import { UNIT_NAMES } from "../domain/unit-names";

const FORBIDDEN = /[\\/?*[\]:'\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const LONG = "Sở Tài nguyên và Môi trường tỉnh Thừa Thiên – Huế";

test.each([
  ["a name of 31 characters stays", LONG.slice(0, 31), LONG.slice(0, 31)],
  ["a longer name is cut at 31", `${LONG.slice(0, 31)}X`, LONG.slice(0, 31)],
  ["no blank is left where the cut falls", `${"a".repeat(30)} bc`, "a".repeat(30)],
  ["forbidden characters become blanks", "Hội?[1]:/\\xã*", "Hội 1 xã"],
  ["apostrophes become ’", "'Liên hiệp' O'Brien'", "’Liên hiệp’ O’Brien’"],
  ["History is Excel's own", "History", "History 1"],
  ["so is hIsToRy", " hIsToRy ", "hIsToRy 1"],
  ["an empty name gets one", "", "Trang"],
  ["only blanks is empty", " \u00a0\t ", "Trang"],
  ["only forbidden characters is empty", "*?/", "Trang"],
  ["NFD becomes NFC", "Điện Biên Đông".normalize("NFD"), "Điện Biên Đông".normalize("NFC")],
  ["kinds of blanks become one blank", "Ban  Tôn giáo\u00a0tỉnh", "Ban Tôn giáo tỉnh"],
  ["a formula is a name", '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ["TAB and CR become blanks", "Phòng\tA\r\nB", "Phòng A B"],
  ["wildcards are gone", "*~>5", "~>5"],
  ["names like references stay", "R1C1", "R1C1"],
  ["emoji stay", "🏅 Đoàn", "🏅 Đoàn"],
  ["an emoji at the cut goes whole", `${"a".repeat(30)}🏅b`, "a".repeat(30)],
  ["an emoji that just fits stays", `${"a".repeat(29)}🏅b`, `${"a".repeat(29)}🏅`],
  ["quotes and ! stay", 'Hội "Đất Tổ"!', 'Hội "Đất Tổ"!'],
  ["zero-width and direction marks are gone", "Hội\u200b Luật\u202e gia\ufeff", "Hội Luật gia"],
])("tab names: %s (C01, C02, C12)", (_promise, wanted, name) => {
  expect(safeSheetName(wanted)).toBe(name);
});

test("any text becomes a name that every program takes, and a safe name stays as it is (C02, C12)", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(...UNIT_NAMES)
  );
  fc.assert(
    fc.property(text, (wanted) => {
      const name = safeSheetName(wanted);
      expect(name).not.toMatch(FORBIDDEN);
      expect(name).toBe(name.trim());
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.toLowerCase()).not.toBe("history");
      expect(encodeURIComponent(name)).not.toBe("");
      expect(safeSheetName(name)).toBe(name);
    }),
    { numRuns: 200 }
  );
});
