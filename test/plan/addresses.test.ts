import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseAddress,
  quoteSheet,
  rangeAddress,
  sheetArea,
  sheetCell,
} from "../../src/plan/addresses";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [LAST_COLUMN, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("all columns of a sheet have letters of their own, and each is read back", () => {
  const columns = Array.from({ length: LAST_COLUMN }, (_, i) => i + 1);
  const letters = columns.map(columnLetters);
  expect(new Set(letters).size).toBe(LAST_COLUMN);
  expect(letters.map((text) => parseAddress(`${text}1`)?.column)).toEqual(columns);
});

test("a cell is written loose or fixed", () => {
  const at = { row: 7, column: 2 };
  expect([cellAddress(at), cellAddress(at, true)]).toEqual(["B7", "$B$7"]);
});

test("an area of one cell is written as that cell", () => {
  const one = { top: 7, left: 2, bottom: 7, right: 2 };
  const area = { top: 7, left: 2, bottom: 9, right: 4 };
  expect([one, area].flatMap((it) => [areaAddress(it), areaAddress(it, true)])).toEqual([
    "B7",
    "$B$7",
    "B7:D9",
    "$B$7:$D$9",
  ]);
});

test("in a formula, an area of one cell stays a range", () => {
  const one = { top: 7, left: 2, bottom: 7, right: 2 };
  expect([rangeAddress(one), rangeAddress(one, true)]).toEqual(["B7:B7", "$B$7:$B$7"]);
  expect(sheetArea("A", one)).toBe("'A'!$B$7:$B$7");
});

test.each([
  ["Tiêu chí", "'Tiêu chí'"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
  ["Hội 'Sông Lam'", "'Hội ''Sông Lam'''"],
  ["'", "''''"],
  ['"!', "'\"!'"],
])("the sheet name %s is quoted as %s (C07, C08)", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(sheetCell(name, { row: 5, column: 3 })).toBe(`${quoted}!$C$5`);
  expect(sheetArea(name, { top: 5, left: 3, bottom: 9, right: 3 })).toBe(`${quoted}!$C$5:$C$9`);
});

test("any cell address is read back, fixed or not", () => {
  const position = fc.record({
    row: fc.integer({ min: 1, max: LAST_ROW }),
    column: fc.integer({ min: 1, max: LAST_COLUMN }),
  });
  fc.assert(
    fc.property(position, fc.boolean(), (at, fixed) => {
      expect(parseAddress(cellAddress(at, fixed))).toEqual(at);
    })
  );
});

test.each([
  "",
  "A",
  "7",
  "A0",
  "A01",
  "a1",
  "A1:B2",
  "'S'!A1",
  "A-1",
  "A1 ",
  "ABCD1",
  "$$A1",
  "A1.5",
])("%p is no cell address", (text) => {
  expect(parseAddress(text)).toBeNull();
});
