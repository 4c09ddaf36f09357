import { isFormula, type Rectangle } from "../../plan/cells";
import type { Block, PrintSetup, SheetPlan } from "../../plan/sheet-plan";
import { contentAt, type SheetSnapshot } from "../../plan/snapshot";

/** Empty rows and columns around what a sheet without a plan holds that people may fill. */
const SPARE = 20;
const PLAIN_PRINT: PrintSetup = {
  orientation: "portrait",
  fitToWidth: 1,
  titleRows: null,
  titleColumns: null,
  area: { top: 1, left: 1, bottom: 1, right: 1 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  breaksBefore: [],
  header: "",
  footer: "",
  plainFirstPage: false,
};

/** A plan that draws a sheet as it stands now: with the look it was drawn with, or plainly, its formulas locked. */
export function planOfSheet(sheet: SheetSnapshot, look: SheetPlan | null): SheetPlan {
  const blocks = blocksOf(sheet);
  if (look) return { ...look, name: sheet.name, blocks };
  const area = usedArea(sheet);
  return {
    key: sheet.key ?? sheet.name,
    name: sheet.name,
    blocks,
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    inputs: openRuns(sheet, { bottom: area.bottom + SPARE, right: area.right + SPARE }),
    freezeAt: null,
    print: { ...PLAIN_PRINT, area },
    tabColor: null,
  };
}

function blocksOf(sheet: SheetSnapshot): Block[] {
  return sheet.rows.flatMap((cells, down) =>
    cells.flatMap((cell, right): Block[] => {
      const at = { row: down + 1, column: right + 1 };
      return cell ? [{ at, cells: [[contentAt(sheet, at)]] }] : [];
    })
  );
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
