import { StaleChange } from "../../host/port";
import type { Position, Rectangle } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";
import type { Action } from "../action";
import type { CellPlace } from "../place-in-book";
import { gridOfSheet, type GridValue, type PlainGrid } from "../rank-table/plain-grid";
import { rankTable, type RankTableInput } from "../rank-table/rank-table";

/** Xếp hạng nhanh over a table of the workbook. The table is read again first: when it changed since it was shown, nothing is written. */
export const rankSelection: Action<RankTableInput> = {
  id: rankTable.id,
  check: (input, book) => rankTable.check(input, book),
  preview: (input, book) => rankTable.preview(input, book),
  async run(input, book, ...[door, options]) {
    const { grid } = input;
    const area = { sheet: { tab: grid.sheet }, rectangle: areaOf(grid) };
    const [sheet] = (await door.read([area])).sheets;
    const at = findChanged(grid, sheet);
    if (at) throw new StaleChange({ reason: "changed", cells: [{ sheet: grid.sheet, at }] });
    return rankTable.run(input, book, door, options);
  },
};

/** The top of the sheet that an action has added; null when it added none. */
export function placeOfRanking(input: RankTableInput): CellPlace | null {
  const [added] = rankTable.preview(input, null).sheets;
  if (added?.kind !== "addSheet") return null;
  return { sheet: { tab: added.sheet.name }, at: { row: 1, column: 1 } };
}

/** The first cell that holds something else than before; the table's corner when its sheet is gone. */
function findChanged(grid: PlainGrid, sheet: SheetSnapshot | undefined): Position | null {
  const { top, left, rows } = grid;
  if (!sheet) return { row: top, column: left };
  const now = gridOfSheet(sheet, areaOf(grid)).rows;
  for (const [down, cells] of rows.entries()) {
    const over = cells.findIndex((value, column) => !isSame(value, now[down]?.[column]));
    if (over >= 0) return { row: top + down, column: left + over };
  }
  return null;
}

function areaOf({ top, left, rows }: PlainGrid): Rectangle {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

function isSame(one: GridValue, other: GridValue): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
