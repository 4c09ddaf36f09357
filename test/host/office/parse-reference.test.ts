import fc from "fast-check";
import { parseReference } from "../../../src/host/office/parse-reference";
import { rangeAddress, sheetArea } from "../../../src/plan/addresses";

test.each([
  ["='Tiêu chí'!$A$1", "Tiêu chí", "'Tiêu chí'!$A$1"],
  ["'Tiêu chí'!$A$1", "Tiêu chí", "'Tiêu chí'!$A$1"],
  ["=Bảng!$A$1:$B$2", "Bảng", "'Bảng'!$A$1:$B$2"],
  ["='01 Xã ''Á'' & B'!$D$5", "01 Xã 'Á' & B", "'01 Xã ''Á'' & B'!$D$5"],
  ["='A!B'!$C$3", "A!B", "'A!B'!$C$3"],
  ["='x (y), \"z\"'!$A:$A", 'x (y), "z"', "'x (y), \"z\"'!$A:$A"],
  ["=Bang!$1:$3", "Bang", "'Bang'!$1:$3"],
  ["=bang!a1", "bang", "'bang'!a1"],
])("%s", (formula, sheet, quoted) => {
  expect(parseReference(formula)).toEqual({ sheet, quoted });
});

test.each([
  "",
  "=",
  "=#REF!",
  "=#REF!$A$1",
  "=Bảng!#REF!",
  "=$A$1",
  "=12",
  '="Bảng!A1"',
  "=SUM(Bảng!$A$1:$A$2)",
  "=Bảng!$A$1,Bảng!$C$1",
  "='Bảng'!$A$1+1",
  "='Bảng!$A$1",
  "=''!$A$1",
])("%s refers to no cells of one sheet", (formula) => {
  expect(parseReference(formula)).toBeNull();
});

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 });
const corner = fc.record({
  row: fc.integer({ min: 1, max: 1_048_576 }),
  column: fc.integer({ min: 1, max: 16_384 }),
});

test("every reference of ours is read as it was written", () => {
  fc.assert(
    fc.property(name, corner, (sheet, { row, column }) => {
      const area = { top: row, left: column, bottom: row, right: column };
      const quoted = sheetArea(sheet, area);
      expect(parseReference(`=${quoted}`)).toEqual({ sheet, quoted });
      expect(quoted).toContain(rangeAddress(area, true));
    })
  );
});
