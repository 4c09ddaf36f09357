import {
  breakInFormula,
  formulaForEngine,
  isFormulaAccepted,
  listSheets,
  normaliseFormula,
  renameInFormula,
  shiftFormula,
} from "./formula-text";
import { splitFormula } from "./formula-tokens";

const SHEETS = ["Sheet1", "Tiêu chí", "Bảng 'A'", "A1", "R1C1", "2024"];

test("pieces of a formula", () => {
  const formula = `IF('Bảng ''A'''!$A$1>1.5E+3,"a""(b","")&#REF!+Tên_1&Sheet1!B2:C3`;
  expect(splitFormula(formula).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "function IF",
    "other (",
    "sheet 'Bảng ''A'''!",
    "reference $A$1",
    "other >",
    "number 1.5E+3",
    "other ,",
    'text "a""(b"',
    "other ,",
    'text ""',
    "other )",
    "other &",
    "error #REF!",
    "other +",
    "word Tên_1",
    "other &",
    "sheet Sheet1!",
    "reference B2",
    "other :",
    "reference C3",
  ]);
});

test("what Excel takes and what not", () => {
  const fine = [
    "SUM(A1:B2)",
    "{1,2;3,4}",
    "'bảng ''a'''!A1",
    "-A1%",
    '"(" & A1',
    "#REF!A1",
    "IF(A1,,2)",
  ];
  const bad = [
    "",
    " ",
    "(A1",
    "A1)",
    "(A1}",
    "Gone!A1",
    "'Gone'!A1",
    "SUM(1;2)",
    "1,5",
    "1*",
    "*1",
    "1+*2",
    '"a',
  ];
  expect(fine.filter((formula) => !isFormulaAccepted(formula, SHEETS))).toEqual([]);
  expect(bad.filter((formula) => isFormulaAccepted(formula, SHEETS))).toEqual([]);
  const ofLength = (length: number) => `${"1+".repeat(length)}1`.slice(-length);
  expect(isFormulaAccepted(ofLength(8191), SHEETS)).toBe(true);
  expect(isFormulaAccepted(ofLength(8193), SHEETS)).toBe(false);
});

test("Excel's spelling keeps texts and needed quotes", () => {
  const given = [
    "'sheet1'!a1",
    "'A1'!b1",
    "'r1c1'!b1",
    "'2024'!b1",
    "'tiêu chí'!b1",
    '"sum(a1)"&sum($a1)',
    "Tên+false",
  ];
  expect(given.map((formula) => normaliseFormula(formula, SHEETS))).toEqual([
    "Sheet1!A1",
    "'A1'!B1",
    "'R1C1'!B1",
    "'2024'!B1",
    "'Tiêu chí'!B1",
    '"sum(a1)"&SUM($A1)',
    "Tên+FALSE",
  ]);
});

test("renamed, deleted and copied", () => {
  const formula = `Sheet1!A1+'Tiêu chí'!B2&"Sheet1!A1"`;
  expect(listSheets(formula)).toEqual(["Sheet1", "Tiêu chí"]);
  expect(renameInFormula(formula, "sheet1", "Bảng 'A'")).toBe(
    `'Bảng ''A'''!A1+'Tiêu chí'!B2&"Sheet1!A1"`
  );
  expect(breakInFormula(formula, "Sheet1")).toBe(`#REF!A1+'Tiêu chí'!B2&"Sheet1!A1"`);
  expect(formulaForEngine(`#REF!$A$1:$B$2+Sheet1!A1`)).toBe("#REF!+'Sheet1'!A1");
  expect(shiftFormula(`A1+$A1+A$1+$A$1+LOG10(A1)&"A1"`, 2, 1)).toBe(
    `B3+$A3+B$1+$A$1+LOG10(B3)&"A1"`
  );
  expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
});
