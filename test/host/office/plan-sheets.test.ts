import fc from "fast-check";
import { chooseSources, listContents, listDifferences } from "../../../src/host/office/plan-sheets";
import type { CellWrite } from "../../../src/host/office/write-cells";
import { quoteSheet } from "../../../src/plan/addresses";
import { isFormula, type CellContent } from "../../../src/plan/cells";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { plainSheet } from "../files/sample-plan";

const wide = (sheet: SheetPlan): SheetPlan => ({ ...sheet, columnWidths: new Map([[1, 40]]) });

test("of sheets that look the same the first is drawn, the others are its copies", () => {
  const plans = [
    plainSheet("a", "A", [["1"]]),
    wide(plainSheet("b", "B")),
    plainSheet("c", "C", [["2"]]),
    { ...plainSheet("d", "D"), tabColor: "FF0000" },
    wide(plainSheet("e", "E")),
    plainSheet("f", "F"),
  ];
  const found = chooseSources(plans).map(({ plan, source, isSource }) => [
    plan.key,
    source?.key ?? null,
    isSource,
  ]);
  expect(found).toEqual([
    ["a", null, true],
    ["b", null, true],
    ["c", "a", false],
    ["d", null, false],
    ["e", "b", false],
    ["f", "a", false],
  ]);
});

test.each<[string, Partial<SheetPlan>]>([
  ["styles", { styles: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, style: {} }] }],
  ["merges", { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }],
  ["columnWidths", { columnWidths: new Map([[1, 9]]) }],
  ["rowHeights", { rowHeights: new Map([[1, 9]]) }],
  [
    "validations",
    {
      validations: [
        {
          area: { top: 1, left: 1, bottom: 1, right: 1 },
          rule: { kind: "whole", min: 0, max: null },
          title: "",
          error: "",
          prompt: "",
        },
      ],
    },
  ],
  [
    "conditionalFormats",
    {
      conditionalFormats: [
        { area: { top: 1, left: 1, bottom: 1, right: 1 }, formula: "A1", style: {} },
      ],
    },
  ],
  ["inputs", { inputs: [{ top: 1, left: 1, bottom: 1, right: 1 }] }],
  ["freezeAt", { freezeAt: { row: 2, column: 1 } }],
  ["print", { print: { ...plainSheet("x", "X").print, header: "&P" } }],
  ["tabColor", { tabColor: "00FF00" }],
])("other %s are another look", (_part, look) => {
  const other = { ...plainSheet("b", "B"), ...look };
  const found = chooseSources([plainSheet("a", "A"), other]);
  expect(found.map(({ source }) => source)).toEqual([null, null]);
});

test("contents are all cells that hold something, formulas with their values", () => {
  const formula = { formula: "A1", value: 1 };
  const plan = plainSheet("a", "A", [
    [1, null, ""],
    [null, formula, false],
  ]);
  expect(listContents(plan)).toEqual([
    { at: { row: 1, column: 1 }, content: 1 },
    { at: { row: 2, column: 2 }, content: formula },
    { at: { row: 2, column: 3 }, content: false },
  ]);
});

test("a copy gets what differs, what must go, and formulas that copying turns to it", () => {
  const turned = { formula: "'A'!B1+'Tổng hợp'!C1", value: 0 };
  const source = plainSheet("a", "A", [["stamp a", "chung", turned, "thừa", 5]]);
  const plan = plainSheet("b", "B", [["stamp b", "chung", turned, null, 5, "thêm"]]);
  expect(listDifferences(plan, source)).toEqual([
    { at: { row: 1, column: 1 }, content: "stamp b" },
    { at: { row: 1, column: 3 }, content: turned },
    { at: { row: 1, column: 6 }, content: "thêm" },
    { at: { row: 1, column: 4 }, content: null },
  ]);
});

const placeOf = ({ at }: CellWrite): string => `${at.row}:${at.column}`;

/** The cells of a copy: Excel turns formulas that name the copied sheet to the copy. */
function copyCells(source: SheetPlan, name: string): Map<string, CellContent> {
  const turn = (content: CellContent): CellContent =>
    isFormula(content)
      ? {
          ...content,
          formula: content.formula.replaceAll(quoteSheet(source.name), quoteSheet(name)),
        }
      : content;
  return new Map(listContents(source).map((write) => [placeOf(write), turn(write.content)]));
}

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(null, "", "chữ", "Chữ", 0, 1, true, false),
  fc
    .constantFrom("A1", "'Á ''1'''!A1", "'Bản sao'!A1", "'Á ''1'''!A1+'Bản sao'!A1", "1+2")
    .map((formula) => ({ formula, value: null }))
);
const cells = fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { maxLength: 4 });

test("copy and differences together are the sheet's own contents", () => {
  fc.assert(
    fc.property(cells, cells, (copied, own) => {
      const source = plainSheet("a", "Á '1'", copied);
      const plan = plainSheet("b", "Bản sao", own);
      const sheet = copyCells(source, plan.name);
      for (const write of listDifferences(plan, source)) {
        if (write.content === null) sheet.delete(placeOf(write));
        else sheet.set(placeOf(write), write.content);
      }
      const wanted = listContents(plan).map((write) => [placeOf(write), write.content] as const);
      expect(sheet).toEqual(new Map(wanted));
    }),
    { numRuns: 500 }
  );
});
