import { areaAddress } from "../plan/addresses";
import type { Position, Rectangle } from "../plan/cells";

/** A1 addresses of cells, neighbours joined into rectangles: "C5:D7, F9". */
export function joinCells(cells: readonly Position[]): string {
  return joinRectangles(cells)
    .map((area) => areaAddress(area))
    .join(", ");
}

/** The cells as few rectangles: runs along a row, then equal runs of rows that follow each other. */
function joinRectangles(cells: readonly Position[]): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right + 1 >= column) runs[runs.length - 1] = widen(last, column);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Rectangle[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      ({ bottom, left, right }) =>
        bottom + 1 === run.top && left === run.left && right === run.right
    );
    const joined = areas[above];
    if (joined) areas[above] = { ...joined, bottom: run.bottom };
    else areas.push(run);
  }
  return areas;
}

function widen(area: Rectangle, column: number): Rectangle {
  return { ...area, right: Math.max(area.right, column) };
}
