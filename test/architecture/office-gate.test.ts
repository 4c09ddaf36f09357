import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findGateBreaches, type Gates } from "./find-gate-breaches";

const ADAPTER = join(__dirname, "../../src/host/office");

const GATES: Gates = {
  writers: ["write-cells.ts"],
  senders: ["run-excel.ts", "features/events.ts"],
};
const NO_GATES: Gates = { writers: [], senders: [] };

const files = readdirSync(ADAPTER, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort((one, other) => (one < other ? -1 : 1));

const breaches = (gates: Gates): string[] =>
  files.flatMap((file) => findGateBreaches(file, readFileSync(join(ADAPTER, file), "utf8"), gates));

/** File and kind, without the line. */
const kinds = (found: readonly string[]): string[] => [
  ...new Set(found.map((one) => one.replace(/:\d+/, ""))),
];

test("one file gives contents to cells, two talk to Excel, none reads or writes local texts (E25)", () => {
  expect(breaches(GATES)).toEqual([]);
});

test("the gates are where they are said to be", () => {
  expect(kinds(breaches(NO_GATES))).toEqual([
    "features/events.ts sends",
    "run-excel.ts sends",
    "write-cells.ts writes formulas",
  ]);
});

test.each([
  ["range.formulas = matrix", "writes formulas"],
  ["range.values = [[text]]", "writes values"],
  ["sheet.getRange().values = [[text]]", "writes values"],
  ['range["formulas"] = matrix', "writes formulas"],
  ["range.formulasR1C1 = matrix", "writes formulasR1C1"],
  ["range.valuesAsJson ??= matrix", "writes valuesAsJson"],
  ["range.set({ values: matrix })", "writes values"],
  ['range.set({ "formulas": matrix })', "writes formulas"],
  ["range.set({ values })", "writes values"],
  ["Object.assign(range, { formulas })", "writes formulas"],
  ['Reflect.set(range, "values", matrix)', "writes values"],
  ["range.copyFrom(other)", "writes copyFrom"],
  ["workbook.insertWorksheetsFromBase64(file)", "writes insertWorksheetsFromBase64"],
  ["await context.sync()", "sends"],
  ["return range.context.sync()", "sends"],
  ['context["sync"]()', "sends"],
  ["const { sync } = context", "sends"],
  ["const { sync: send } = context", "sends"],
  ["const send = context.sync.bind(context)", "sends"],
  ['range.load("values,formulasLocal")', "local formulasLocal"],
  ['range.load("items/numberFormatLocal")', "local numberFormatLocal"],
  ["range.formulasLocal = matrix", "local formulasLocal"],
  ["const { numberFormatLocal } = range", "local numberFormatLocal"],
])("%s is a breach", (code, breach) => {
  expect(findGateBreaches("a.ts", `async () => {\n${code};\n}`, GATES)).toEqual([
    `a.ts:2 ${breach}`,
  ]);
});

test.each([
  "const found = range.values",
  "if (range.formulas === matrix) return",
  "for (const one of map.values()) use(one)",
  'range.load("values,formulas,numberFormat")',
  "sheets.set(key, sheet)",
  "custom.rule.formula = text",
  "await line.send()",
])("%s is none", (code) => {
  expect(findGateBreaches("a.ts", `async () => {\n${code};\n}`, NO_GATES)).toEqual([]);
});
