import { CRITERIA_COLUMNS } from "../criteria/criteria-layout";
import { SECTION_WORDS } from "../criteria/plan-criteria";
import { findTitle } from "../criteria/read-settings";
import { TABLE_TITLES } from "../criteria/table-titles";
import type { SheetReader } from "../sheet-reader";
import { WORDS } from "../words";
import { DRAFT_COLUMNS as C } from "./draft-layout";
import { DRAFT_HEADERS, LEGEND_TITLE, LINE_WORDS, NODE_WORDS, parseLineWord } from "./draft-words";

/** A line of Sửa tiêu chí that holds something, with what it says it is. */
export interface DraftRow {
  readonly row: number;
  /** One of `LINE_WORDS`. */
  readonly kind: string;
  readonly code: string;
  readonly parent: string;
}

/** The lines between the headers and the first table; one that does not say what it is is an issue. */
export function readDraftRows(reader: SheetReader): readonly DraftRow[] {
  const header = findHeader(reader);
  if (header === null) return [];
  const end = listTitles(reader).find((row) => row > header) ?? reader.rowCount + 1;
  const rows = Array.from({ length: end - header - 1 }, (_, i) => header + 1 + i);
  return rows.filter((row) => isFilled(reader, row)).flatMap((row) => readRow(reader, row) ?? []);
}

/** Rows of everything under the criteria that has a title, from the top. */
export function listTitles(reader: SheetReader): readonly number[] {
  return [...Object.values(TABLE_TITLES), LEGEND_TITLE]
    .flatMap((title) => findTitle(reader, title) ?? [])
    .sort((one, other) => one - other);
}

/** Whether something stands in a row, the columns of the live checks aside. */
export function isFilled(reader: SheetReader, row: number): boolean {
  return columnsOf().some((column) => reader.value(row, column) !== null);
}

function columnsOf(): readonly number[] {
  return Array.from({ length: C.parent }, (_, i) => i + 1);
}

/** The row of the headers; every column must stand where it stood. */
function findHeader(reader: SheetReader): number | null {
  const name = DRAFT_HEADERS[C.kind - 1] ?? "";
  const row = reader.findRow(name, C.kind);
  if (row === null) {
    reader.report("book.row-missing", { row: 1, column: 1 }, { name });
    return null;
  }
  const moved = columnsOf().filter(
    (column) => reader.text(row, column) !== DRAFT_HEADERS[column - 1]
  );
  moved.forEach((column) => reader.unreadable({ row, column }, DRAFT_HEADERS[column - 1] ?? ""));
  return moved.length === 0 ? row : null;
}

function readRow(reader: SheetReader, row: number): DraftRow | null {
  const kind = parseLineWord(reader.text(row, C.kind));
  if (kind === null) {
    reader.unreadable({ row, column: C.kind }, LINE_WORDS.join(", "));
    return null;
  }
  const read = { row, kind, code: readCode(reader, row, C.code), parent: "" };
  const line = { ...read, parent: readCode(reader, row, C.parent) };
  refuseStray(reader, line);
  return line;
}

/** 1.10 that became a number is 1.1, and 1.2 may have become a date: nobody can tell any more. */
function readCode(reader: SheetReader, row: number, column: number): string {
  const value = reader.value(row, column);
  const isNumber = typeof value === "number" && !Number.isInteger(value);
  if (isNumber || typeof value === "boolean") reader.unreadable({ row, column }, "mã dạng chữ");
  return reader.text(row, column);
}

const NODE = [C.kind, C.code, C.text, C.points, C.parent];
const VALUED = [C.kind, C.text, C.points, C.parent];

/** Columns that a line of a kind uses. */
const USED: Readonly<Record<string, readonly number[]>> = {
  [NODE_WORDS.group]: NODE,
  [NODE_WORDS.criterion]: [...Object.values(CRITERIA_COLUMNS), ...NODE],
  [WORDS.tier]: [...VALUED, C.from],
  [WORDS.part]: VALUED,
  [WORDS.item]: VALUED,
  [WORDS.rank]: [C.kind, C.points, C.from, C.parent],
  [WORDS.rater]: [C.kind, C.text, C.parent],
  [WORDS.floor]: [...VALUED, C.from],
  [WORDS.ceiling]: [C.kind, C.text, C.from, C.parent],
};
const SECTION = [C.kind, C.code, C.text, C.points];
const SECTIONS: readonly string[] = Object.values(SECTION_WORDS);

/** What stands in a column that the line has no use for would be lost. */
function refuseStray(reader: SheetReader, { row, kind }: DraftRow): void {
  const used = SECTIONS.includes(kind) ? SECTION : (USED[kind] ?? []);
  columnsOf()
    .filter((column) => !used.includes(column) && reader.value(row, column) !== null)
    .forEach((column) => reader.unreadable({ row, column }, `để trống ở dòng ${kind}`));
}
