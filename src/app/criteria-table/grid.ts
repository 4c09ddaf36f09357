import type { CellRef } from "../../domain/issue";
import { cellAddress } from "../../plan/addresses";
import type { CellError, CellValue, Rectangle } from "../../plan/cells";
import { cleanLines } from "../fold-text";

/** A cell of a table as typed. Bold and indentation only help where numbers are missing; hosts that do not know them leave them out. */
export interface TableCell {
  readonly value: CellValue | CellError;
  readonly bold?: boolean;
  /** Level of indentation, 0 for none. */
  readonly indent?: number;
}

/** A rectangle of a sheet or a text file, and where it stands. */
export interface CriteriaGrid {
  readonly file?: string;
  readonly sheet?: string;
  /** Sheet row and column (1-based) of the first cell; 1 and 1 when not given. */
  readonly top?: number;
  readonly left?: number;
  /** rows[r][c], ragged; an empty cell may be missing. */
  readonly rows: readonly (readonly (TableCell | undefined)[])[];
  /** Merged areas in sheet rows and columns; without them the first cell's value stands for the whole, as files keep it. */
  readonly merges?: readonly Rectangle[];
  /** Line of a text file where each row starts. */
  readonly lines?: readonly number[];
}

/** Where a cell of the grid (counted from 0) is found by a person. */
export function placeOf(grid: CriteriaGrid, row: number, column: number): CellRef {
  const at = { row: (grid.top ?? 1) + row, column: (grid.left ?? 1) + column };
  const line = grid.lines?.[row];
  return {
    ...(grid.file === undefined ? {} : { file: grid.file }),
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    cell: cellAddress(at),
    ...(line === undefined ? {} : { line }),
  };
}

/** What stands in a cell; null for an empty one, also when blanks were typed. */
export function valueAt(grid: CriteriaGrid, row: number, column: number): TableCell["value"] {
  const value = grid.rows[row]?.[column]?.value ?? null;
  return typeof value === "string" && value.trim() === "" ? null : value;
}

/** The text of a cell, lines kept; numbers as typed. */
export function textAt(grid: CriteriaGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null || typeof value === "object" || typeof value === "boolean") return "";
  return cleanLines(String(value));
}

/** The grid with the value of every merged area in its top left cell only, where it belongs. */
export function dropMergedCopies(grid: CriteriaGrid): CriteriaGrid {
  const { merges = [], top = 1, left = 1 } = grid;
  if (merges.length === 0) return grid;
  const covered = new Set(merges.flatMap((area) => listCovered(area, grid)));
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column) => (covered.has(`${top + row}:${left + column}`) ? undefined : cell))
  );
  return { ...grid, rows };
}

/** Cells of a merged area but the first, as far as they lie in the grid. */
function listCovered(area: Rectangle, { rows, top = 1 }: CriteriaGrid): string[] {
  const bottom = Math.min(area.bottom, top + rows.length - 1);
  const right = Math.min(area.right, area.left + 999);
  const covered: string[] = [];
  for (let row = Math.max(area.top, top); row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      if (row !== area.top || column !== area.left) covered.push(`${row}:${column}`);
    }
  }
  return covered;
}
