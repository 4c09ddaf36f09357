import { rectangle, type Position, type Rectangle } from "./cells";

/** The same cells as few rectangles: runs along a row, then equal runs of rows that follow each other. */
export function joinCells(cells: readonly Position[]): Rectangle[] {
  const closed: Rectangle[] = [];
  const open = new Map<string, Rectangle>();
  for (const run of listRuns(cells)) {
    const place = `${run.left}:${run.right}`;
    const above = open.get(place);
    if (above?.bottom === run.top - 1) open.set(place, { ...above, bottom: run.top });
    else {
      if (above) closed.push(above);
      open.set(place, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The rectangle around all of the cells, of which there is at least one. */
export function boundsOf(cells: readonly Position[]): Rectangle {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return rectangle(
    { row: Math.min(...rows), column: Math.min(...columns) },
    { row: Math.max(...rows), column: Math.max(...columns) }
  );
}

/** Every cell of a rectangle, row by row. */
export function listCells({ top, left, bottom, right }: Rectangle): Position[] {
  const cells: Position[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

function listRuns(cells: readonly Position[]): Rectangle[] {
  const runs: Rectangle[] = [];
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.top === row && last.right >= column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
