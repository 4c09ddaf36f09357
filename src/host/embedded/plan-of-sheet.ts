import { isFormula, type Rectangle } from "../../plan/cells";
import { listBlocks, planPlain } from "../../plan/plan-plain";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt, type SheetSnapshot } from "../../plan/snapshot";

/** Empty rows and columns around what a sheet without a plan holds that people may fill. */
const SPARE = 20;
/** A plan that draws a sheet as it stands now: with the look it was drawn with, or plainly, its formulas locked. */
export function planOfSheet(sheet: SheetSnapshot, look: SheetPlan | null): SheetPlan {
  if (look) return { ...look, name: sheet.name, blocks: listBlocks(sheet) };
  const area = usedArea(sheet);
  const inputs = openRuns(sheet, { bottom: area.bottom + SPARE, right: area.right + SPARE });
  const plain = planPlain(sheet);
  return { ...plain, inputs, print: { ...plain.print, area } };
}

function usedArea({ rows }: SheetSnapshot): Rectangle {
  const right = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  return { top: 1, left: 1, bottom: Math.max(1, rows.length), right };
}

/** Neighbouring cells of a row without a formula in between. */
function openRuns(sheet: SheetSnapshot, { bottom, right }: Pick<Rectangle, "bottom" | "right">) {
  const runs: Rectangle[] = [];
  for (let row = 1; row <= bottom; row++) {
    let left = 1;
    for (let column = 1; column <= right + 1; column++) {
      const isEnd = column > right || isFormula(contentAt(sheet, { row, column }));
      if (!isEnd) continue;
      if (column > left) runs.push({ top: row, left, bottom: row, right: column - 1 });
      left = column + 1;
    }
  }
  return runs;
}
