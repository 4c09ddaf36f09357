import type { CellRef, Issue } from "../../domain/issue";
import { cleanText } from "../fold-text";
import type { ColumnMap } from "./choose-columns";
import { isColumnNumbers, isSameHeader, type TableHeader } from "./find-header";
import { findDeepest } from "./find-deepest";
import { placeOf, valueAt, type CriteriaGrid } from "./grid";
import { readRow, type TableLine } from "./read-lines";
import { findHeading, isNote, isSignature, isTotal } from "./row-words";

/** What became of a row that holds something. "entry": only cells that are for units and checkers to fill in. */
export type RowFate =
  "title" | "header" | "criterion" | "total" | "note" | "signature" | "entry" | "unread";

/** A row of the grid, from 0, with its first words. */
export interface RowRecord {
  readonly row: number;
  readonly fate: RowFate;
  readonly text: string;
  readonly at: CellRef;
}

/** Rows under the header by what they are. */
export interface SortedRows {
  readonly lines: readonly TableLine[];
  readonly totals: readonly { readonly line: TableLine; readonly after: number }[];
  readonly records: readonly RowRecord[];
  readonly issues: readonly Issue[];
}

/** Tells rows with criteria from titles, sums, remarks and signatures; no row that holds something is passed over. */
export function sortRows(grid: CriteriaGrid, header: TableHeader, columns: ColumnMap): SortedRows {
  const lines: TableLine[] = [];
  const totals: { line: TableLine; after: number }[] = [];
  const records: RowRecord[] = [];
  const issues: Issue[] = [];
  const reads = grid.rows.map((_, row) => readRow(grid, columns, row));
  const isScored = (line: TableLine): boolean =>
    columns.points === null ? isNumbered(line) : line.points.kind === "number";
  const lastScored = findDeepest(reads, (read) => read.lines.some(isScored));
  let end: RowState["end"] = null;
  reads.forEach((read, row) => {
    const first = findFirst(grid, row);
    if (first === null) return;
    const isUnder = lines.length > 0 && row > lastScored;
    const above = sortAbove(grid, row, { header, count: lines.length });
    const fate = above ?? sortRow(grid, row, { lines: read.lines, end, isUnder });
    records.push({ row, fate, ...first });
    if (isUnder) end = endOf(fate) ?? end;
    if (fate === "total") totals.push(...read.lines.map((line) => ({ line, after: lines.length })));
    if (fate !== "criterion") return;
    lines.push(...read.lines);
    issues.push(...read.issues);
  });
  return dropLooseEnd({ lines, totals, records, issues });
}

/** Every row that holds something, all with one fate. */
export function recordRows(grid: CriteriaGrid, fate: RowFate): RowRecord[] {
  return grid.rows.flatMap((_, row): RowRecord[] => {
    const first = findFirst(grid, row);
    return first === null ? [] : [{ row, fate, ...first }];
  });
}

/** Titles and headers, also where the header is printed again; null for a row of the table. */
function sortAbove(
  grid: CriteriaGrid,
  row: number,
  { header, count }: { readonly header: TableHeader; readonly count: number }
): RowFate | null {
  if (row < header.from) return "title";
  if (row <= header.to || isSameHeader(grid, row, header)) return "header";
  return count === 0 && isColumnNumbers(grid, row) ? "header" : null;
}

interface RowState {
  readonly lines: readonly TableLine[];
  /** The block under the table that has begun. */
  readonly end: "note" | "signature" | null;
  /** No row below has points any more. */
  readonly isUnder: boolean;
}

function sortRow(grid: CriteriaGrid, row: number, { lines, end, isUnder }: RowState): RowFate {
  const [line] = lines;
  if (line === undefined) return sortBare(grid, row, end);
  if (line.label === null && isTotal(line.text)) return "total";
  if (line.points.kind === "number") return "criterion";
  if (isUnder && isSignature(rowText(grid, row))) return "signature";
  if (!isNumbered(line) && isNote(line.text)) return "note";
  return sortWords(line, end);
}

/** Words without points: part of the table, or of the block under it. */
function sortWords(line: TableLine, end: RowState["end"]): RowFate {
  if (end === null) return "criterion";
  return isNumbered(line) ? "unread" : end;
}

function endOf(fate: RowFate): RowState["end"] {
  return fate === "note" || fate === "signature" ? fate : null;
}

function isNumbered({ label }: TableLine): boolean {
  return label !== null && label.parts.length > 0;
}

/** Rows under the last total without a number or a heading above them are no part of the table. */
function dropLooseEnd(sorted: SortedRows): SortedRows {
  const after = sorted.totals.at(-1)?.after ?? sorted.lines.length;
  const tail = sorted.lines.slice(after);
  if (tail.length === 0 || !tail.every(isLoose)) return sorted;
  const rows = new Set(tail.map(({ row }) => row));
  const records = sorted.records.map((record) =>
    rows.has(record.row) ? { ...record, fate: "unread" as const } : record
  );
  return { ...sorted, lines: sorted.lines.slice(0, after), records };
}

function isLoose({ label, text }: TableLine): boolean {
  return (label === null || label.parts.length === 0) && findHeading(text) === null;
}

/** A row without anything in the columns that matter. */
function sortBare(grid: CriteriaGrid, row: number, end: RowState["end"]): RowFate {
  if (isSignature(rowText(grid, row))) return "signature";
  return end ?? "entry";
}

function rowText(grid: CriteriaGrid, row: number): string {
  return (grid.rows[row] ?? [])
    .map((_, column) => shown(grid, row, column))
    .join(" ")
    .trim();
}

function shown(grid: CriteriaGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null) return "";
  return cleanText(typeof value === "object" ? value.error : String(value));
}

/** The first cell of a row that holds something; null for a blank row. */
function findFirst(grid: CriteriaGrid, row: number): { text: string; at: CellRef } | null {
  const cells = grid.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const text = shown(grid, row, column);
    if (text !== "") return { text: text.slice(0, 80), at: placeOf(grid, row, column) };
  }
  return null;
}
