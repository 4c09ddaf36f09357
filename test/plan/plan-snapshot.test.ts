import type { Block, SheetPlan } from "../../src/plan/sheet-plan";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { SnapshotCell } from "../../src/plan/snapshot";
import { plainSheet } from "../host/files/sample-plan";

const plan = (...blocks: Block[]): SheetPlan => ({ ...plainSheet("k", "Tên"), blocks });
const constant = (value: SnapshotCell["value"]): SnapshotCell => ({ value, formula: null });

test.each<readonly [string, readonly Block[], unknown]>([
  ["nothing", [], []],
  [
    "constants as they are, formulas with their expected value",
    [{ at: { row: 1, column: 1 }, cells: [[1.5, "=x", true, { formula: "A1*2", value: 3 }]] }],
    [[constant(1.5), constant("=x"), constant(true), { value: 3, formula: "A1*2" }]],
  ],
  [
    "a formula that shows nothing is no empty cell",
    [{ at: { row: 1, column: 1 }, cells: [[{ formula: 'IF(1,"")', value: "" }]] }],
    [[{ value: "", formula: 'IF(1,"")' }]],
  ],
  [
    "no cell for null and for an empty text",
    [{ at: { row: 1, column: 1 }, cells: [[null, "", 0, false]] }],
    [[undefined, undefined, constant(0), constant(false)]],
  ],
  [
    "blocks where they stand, with empty rows and cells between them",
    [
      { at: { row: 4, column: 2 }, cells: [["d"]] },
      { at: { row: 2, column: 3 }, cells: [["b"], ["c", "c"]] },
    ],
    [
      [],
      [undefined, undefined, constant("b")],
      [undefined, undefined, constant("c"), constant("c")],
      [undefined, constant("d")],
    ],
  ],
  [
    "the later of two blocks in one cell, whatever is empty in it",
    [
      { at: { row: 1, column: 1 }, cells: [[1, 2]] },
      { at: { row: 1, column: 1 }, cells: [[9, null]] },
    ],
    [[constant(9), constant(2)]],
  ],
])("%s", (_title, blocks, rows) => {
  expect(planSnapshot(plan(...blocks))).toStrictEqual({
    key: "k",
    name: "Tên",
    rows,
    isProtected: true,
  });
});
