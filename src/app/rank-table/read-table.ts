import { columnLetters } from "../../plan/addresses";
import { cleanText } from "../fold-text";
import { markOfRow, type RowMark } from "./marked-rows";
import type { GridValue, PlainGrid } from "./plain-grid";
import { createCellReader, type ReadCell } from "./read-cell";

/** A column of the table. */
export interface TableColumn {
  /** Header, or the column's letters when it has none. */
  readonly name: string;
  /** Place in the rows of the grid, from 0. */
  readonly index: number;
  /** What most of its filled cells are. */
  readonly kind: "numbers" | "text" | "empty";
}

/** A row of the grid under the header that holds something. */
export interface TableRow {
  /** Place among the rows of the grid, from 0. */
  readonly index: number;
  readonly cells: readonly ReadCell[];
  readonly mark: RowMark | null;
}

/** A table as people see it: headers, and rows of cells. */
export interface PlainTable {
  readonly grid: PlainGrid;
  /** The header's place among the rows of the grid. */
  readonly header: number;
  readonly columns: readonly TableColumn[];
  /** The column that names the rows. */
  readonly name: TableColumn | null;
  readonly rows: readonly TableRow[];
}

/** Finds header, columns and rows; null without a header, which is the first row with two filled cells. `wantedName` says which column names the rows. */
export function readTable(
  grid: PlainGrid,
  wantedName: (columns: readonly TableColumn[]) => TableColumn | null
): PlainTable | null {
  const header = grid.rows.findIndex((cells) => cells.filter(isFilled).length >= 2);
  if (header < 0) return null;
  const read = createCellReader(grid);
  const below = grid.rows
    .map((cells, index) => ({ index, cells }))
    .slice(header + 1)
    .filter(({ cells }) => cells.some(isFilled));
  const rows = below.map(({ index, cells }) => ({ index, cells: cells.map(read) }));
  const width = below.reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    grid.rows[header]?.length ?? 0
  );
  const columns = Array.from({ length: width }, (_, index): TableColumn => {
    const name = nameOf(grid.rows[header]?.[index]) || columnLetters(grid.left + index);
    return { name, index, kind: kindOf(rows, index) };
  });
  const name = wantedName(columns);
  const marked = rows.map((row, i) => {
    const cells = below[i]?.cells ?? [];
    return { ...row, mark: markOfRow(name ? cells[name.index] : undefined, cells) };
  });
  return { grid, header, columns, name, rows: marked };
}

/** The text of a row's name; "" when it has none. */
export function nameOfRow({ grid, name }: PlainTable, row: TableRow): string {
  return name ? nameOf(grid.rows[row.index]?.[name.index]) : "";
}

function kindOf(
  rows: readonly { readonly cells: readonly ReadCell[] }[],
  column: number
): TableColumn["kind"] {
  let numbers = 0;
  let others = 0;
  for (const { cells } of rows) {
    const cell = cells[column] ?? null;
    if (cell === null) continue;
    if (typeof cell === "number" || cell.kind === "ambiguous") numbers++;
    else others++;
  }
  if (numbers + others === 0) return "empty";
  return numbers >= others ? "numbers" : "text";
}

function nameOf(value: GridValue): string {
  return value === undefined || value === null || typeof value === "object"
    ? ""
    : cleanText(String(value));
}

function isFilled(value: GridValue): boolean {
  return (
    value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "")
  );
}
