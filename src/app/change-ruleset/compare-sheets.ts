import { isFormula, type Position } from "../../plan/cells";
import type { CellChange } from "../../plan/changes";
import { listFilled } from "../../plan/diff-sheet";
import { listCells } from "../../plan/join-cells";
import { planSnapshot } from "../../plan/plan-snapshot";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt, isSameContent, type SheetSnapshot } from "../../plan/snapshot";

/** The cells that bring a sheet from one plan to the next. */
export function listDifferences(
  [old, next]: readonly [SheetPlan, SheetPlan],
  present: SheetSnapshot
): readonly CellChange[] {
  const wanted = planSnapshot(next);
  const places = new Map<string, Position>();
  const inputs = [...old.inputs, ...next.inputs].flatMap((area) => listCells(area));
  const filled = [...listFilled(old), ...listFilled(next)].map(({ at }) => at);
  for (const at of [...filled, ...inputs]) places.set(`${at.row} ${at.column}`, at);
  return [...places.values()]
    .map((at) => ({ at, before: contentAt(present, at), after: contentAt(wanted, at) }))
    .filter(({ before, after }) => !isSameContent(before, after));
}

/** Whether cells alone make the next plan of the old one: nothing looks different, no row needs more height. */
export function hasSameLook(old: SheetPlan, next: SheetPlan): boolean {
  const isTaller = [...next.rowHeights].some(
    ([row, height]) => height > (old.rowHeights.get(row) ?? 0)
  );
  return !isTaller && printLook(old) === printLook(next);
}

function printLook(plan: SheetPlan): string {
  const { styles, merges, columnWidths, validations, conditionalFormats, ...others } = plan;
  const { inputs, freezeAt, print, tabColor, name } = others;
  const view = { inputs, freezeAt, print, tabColor, name };
  return JSON.stringify([styles, merges, [...columnWidths], validations, conditionalFormats, view]);
}

/** Cells that hold something else than the plan put there, outside of what people fill in: gone when the sheet is drawn again. */
export function listForeign(old: SheetPlan, present: SheetSnapshot): readonly Position[] {
  const planned = planSnapshot(old);
  const inputs = new Set(
    old.inputs.flatMap((area) => listCells(area)).map(({ row, column }) => `${row} ${column}`)
  );
  return present.rows.flatMap((row, down) =>
    Array.from(row, (_cell, right) => ({ row: down + 1, column: right + 1 })).filter((at) => {
      const content = contentAt(present, at);
      if (content === null || content === "" || inputs.has(`${at.row} ${at.column}`)) return false;
      const drawn = contentAt(planned, at);
      // A formula that a program writes in its own way is no one's text.
      if (isFormula(content) && isFormula(drawn)) return false;
      return !isSameContent(content, drawn);
    })
  );
}
