import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { FEATURE_SETS, MINIMUM_SET, type OfficeFeature } from "../../src/host/office/capabilities";
import { FEATURE_FILES } from "../host/office/feature-files";
import { listFiles, listMembers } from "../host/office/list-members";
import { isAbove } from "../office-host/is-above";
import { findSetBreaches, type Sets } from "./find-set-breaches";
import { withProject } from "./temp-project";

const ROOT = join(__dirname, "../..");
const ADAPTER = join(ROOT, "src/host/office");

const SETS: Sets = {
  minimum: MINIMUM_SET,
  byFile: new Map(
    Object.entries(FEATURE_FILES).map(([feature, file]) => [
      file,
      FEATURE_SETS[feature as OfficeFeature],
    ])
  ),
};

const own = listMembers(ADAPTER);

test("a member above the lowest set stands only in the file of a feature that asks for its set", () => {
  expect(findSetBreaches(own, SETS)).toEqual([]);
});

test("without its features the adapter is full of breaches: the list sees what they guard", () => {
  const files = findSetBreaches(own, { minimum: MINIMUM_SET, byFile: new Map() }).map(
    (breach) => breach.split(" ")[0]
  );
  const comforts = Object.entries(FEATURE_FILES)
    .filter(([feature]) => isAbove(FEATURE_SETS[feature as OfficeFeature], MINIMUM_SET))
    .map(([, file]) => file);
  expect(new Set(files)).toEqual(new Set(comforts));
});

test("no feature asks for a later set than its file needs", () => {
  const needed = Object.entries(FEATURE_FILES).map(([feature, file]) => {
    const versions = own.filter((use) => use.file === file).map(({ version }) => version ?? "1.1");
    const highest = versions.reduce((one, other) => (isAbove(one, other) ? one : other), "1.1");
    return [feature, isAbove(MINIMUM_SET, highest) ? MINIMUM_SET : highest];
  });
  expect(Object.fromEntries(needed)).toEqual(FEATURE_SETS);
});

test("every file of features/ has its feature, and every feature its file", () => {
  const files = readdirSync(join(ADAPTER, "features")).map((name) => `features/${name}`);
  expect(new Set(files)).toEqual(new Set(Object.values(FEATURE_FILES)));
});

test("nobody but the adapter speaks to Excel", () => {
  const src = join(ROOT, "src");
  const speakers = listFiles(src).filter((file) => speaksExcel(join(src, file)));
  expect(speakers.filter((file) => !file.startsWith("host/office/"))).toEqual([]);
  expect(speakers).toContain("host/office/run-excel.ts");
});

test("the ribbon appears from the lowest set on", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const [, overrides = ""] = manifest.split("<VersionOverrides");
  const sets = [...overrides.matchAll(/<bt:Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(sets.map(([, name, version]) => [name, version])).toEqual([["ExcelApi", MINIMUM_SET]]);
});

const REFERENCE = '/// <reference types="office-js" />\n';
const PLANTED: Readonly<Record<string, string>> = {
  "read.ts": "export const look = (range: Excel.Range) => range.dataValidation.type;",
  "write.ts": "export const indent = (at: Excel.Range) => { at.format.indentLevel = 1; };",
  "call.ts": "export const spill = (range: Excel.Range) => range.getSpillParent();",
  "quoted.ts": 'export const look = (range: Excel.Range) => range["hasSpill"];',
  "taken.ts": "export const page = ({ pageLayout }: Excel.Worksheet) => pageLayout;",
  "renamed.ts":
    "export const take = (book: Excel.Workbook) => { const { chartDataPointTrack: all } = book; return all; };",
  "deep.ts": "export const take = ({ name, showHeadings: seen }: Excel.Worksheet) => [name, seen];",
  "loaded.ts":
    'export const ask = (sheets: Excel.WorksheetCollection) => sheets.load("items/name,items/pageLayout/zoom");',
  "option.ts": "export const rule: Excel.DataValidationRule = { custom: { formula: `=A1` } };",
  "features/freeze.ts": "export const look = (range: Excel.Range) => range.dataValidation.type;",
  "features/validation.ts":
    "export const look = (range: Excel.Range) => range.dataValidation.type;",
  "fine.ts": "export const look = (range: Excel.Range) => range.values;",
};

test("planted breaches are found, whatever way a member is reached", () => {
  const files = Object.entries(PLANTED).map(([file, text]) => [file, REFERENCE + text]);
  const uses = withProject(Object.fromEntries(files), listMembers);
  expect(findSetBreaches(uses, SETS)).toEqual([
    "call.ts Range.getSpillParent 1.12 > 1.7",
    "deep.ts Worksheet.showHeadings 1.8 > 1.7",
    "features/freeze.ts DataValidation.type 1.8 > 1.7",
    "features/freeze.ts Range.dataValidation 1.8 > 1.7",
    "loaded.ts Worksheet.pageLayout 1.9 > 1.7",
    "loaded.ts PageLayout.zoom 1.9 > 1.7",
    "option.ts DataValidationRule.custom 1.8 > 1.7",
    "option.ts CustomDataValidation.formula 1.8 > 1.7",
    "quoted.ts Range.hasSpill 1.12 > 1.7",
    "read.ts DataValidation.type 1.8 > 1.7",
    "read.ts Range.dataValidation 1.8 > 1.7",
    "renamed.ts Workbook.chartDataPointTrack 1.9 > 1.7",
    "taken.ts Worksheet.pageLayout 1.9 > 1.7",
    "write.ts RangeFormat.indentLevel 1.9 > 1.7",
  ]);
});

test.each([
  "export const get = (range: Excel.Range, name: keyof Excel.Range) => range[name];",
  "export const ask = (range: Excel.Range, names: string) => range.load(names);",
  "export const take = (book: Excel.Workbook) => book.linkedWorkbooks;",
])(
  "a name that is only known when it runs, or another set than ExcelApi, is refused: %s",
  (code) => {
    const project = { "unjudged.ts": REFERENCE + code };
    expect(() => withProject(project, listMembers)).toThrow(/computed name|Load of|ExcelApiOnline/);
  }
);

function speaksExcel(path: string): boolean {
  const text = readFileSync(path, "utf8");
  if (!text.includes("Excel")) return false;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isExcel = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === "Excel" && isOfExcel(node)) ||
    (ts.forEachChild(node, (child) => isExcel(child) || undefined) ?? false);
  return isExcel(source);
}

/** `Excel.run`, `Excel.Range`: not a name that happens to be the same. */
function isOfExcel({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent);
}
