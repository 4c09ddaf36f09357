import { rectangle, type CellContent } from "../../src/plan/cells";
import { diffSheet, listFilled } from "../../src/plan/diff-sheet";
import { SheetDraft } from "../../src/plan/draft-sheet";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import type { SheetSnapshot, SnapshotCell } from "../../src/plan/snapshot";
import { printTable } from "../../src/sheets/looks";

const SUM: CellContent = { formula: "SUM('Một'!$A$1:$A$2)", value: 3 };

/** Row 1: "Tổng", the sum, an input with 5. Row 2: nothing, an empty text, an empty input. */
function draw(): SheetPlan {
  const draft = new SheetDraft("s", "Trang");
  draft.putRow({ row: 1, column: 1 }, ["Tổng", SUM, 5]);
  draft.putRow({ row: 2, column: 1 }, [null, "", null]);
  draft.input(rectangle({ row: 1, column: 3 }, { row: 2, column: 3 }));
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  const print = printTable({ orientation: "portrait", area });
  return draft.finish({ freezeAt: null, tabColor: null, print });
}

const plan = draw();
const drawn = planSnapshot(plan);

function withRows(...rows: SheetSnapshot["rows"]): SheetSnapshot {
  return { ...drawn, rows };
}

const plain = (value: SnapshotCell["value"]): SnapshotCell => ({ value, formula: null });

test("a sheet as drawn needs nothing, also when a program rewrote its formulas and values", () => {
  expect(diffSheet(plan, drawn)).toEqual([]);
  const rewritten = { value: 4, formula: "sum(Một!$A$1:$A$2)" };
  expect(diffSheet(plan, withRows([plain("Tổng"), rewritten, plain(5)]))).toEqual([]);
});

test("what was overwritten or wiped is put back, against what stands there", () => {
  expect(diffSheet(plan, withRows([undefined, plain(3), plain(5)]))).toEqual([
    { at: { row: 1, column: 1 }, before: null, after: "Tổng" },
    { at: { row: 1, column: 2 }, before: 3, after: SUM },
  ]);
  expect(diffSheet(plan, withRows([plain("Cộng"), plain({ error: "#N/A" })]))).toEqual([
    { at: { row: 1, column: 1 }, before: "Cộng", after: "Tổng" },
    { at: { row: 1, column: 2 }, before: { formula: "#N/A", value: null }, after: SUM },
  ]);
});

test("inputs, and cells that the plan leaves empty, are left alone", () => {
  const [row] = drawn.rows;
  const typed = [row?.[0], row?.[1], plain("tám"), plain("ghi chú")];
  expect(diffSheet(plan, withRows(typed, [plain(1), plain(2), plain(3)]))).toEqual([]);
  expect(diffSheet(plan, withRows([row?.[0], row?.[1]]))).toEqual([]);
});

test("an empty sheet gets every cell but the inputs", () => {
  expect(diffSheet(plan, withRows()).map(({ at }) => at)).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ]);
});

test("filled cells are listed without the empty ones", () => {
  expect(listFilled(plan)).toEqual([
    { at: { row: 1, column: 1 }, content: "Tổng" },
    { at: { row: 1, column: 2 }, content: SUM },
    { at: { row: 1, column: 3 }, content: 5 },
  ]);
});
