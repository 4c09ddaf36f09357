import { cleanText, foldWords } from "../fold-text";
import { findRole, type Role } from "./column-roles";
import { valueAt, type CriteriaGrid } from "./grid";

/** A column of the table, counted from 0; `header` as printed, several header rows joined. */
export interface TableColumn {
  readonly index: number;
  readonly header: string;
  /** null: a header of no known meaning. */
  readonly role: Role | null;
}

/** Rows (from 0) of the header, its first and last included, and the columns that have one. */
export interface TableHeader {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly TableColumn[];
}

const LONGEST = 80;

/** The first header of a scoring table at or after `start`: a column for what is scored and one for its number, points or way of scoring. */
export function findHeader(grid: CriteriaGrid, start = 0): TableHeader | null {
  for (let row = start; row < grid.rows.length; row++) {
    const whole = readHeaderRows(grid, { from: row, to: row });
    const header = isHeader(whole) ? whole : readHeaderRows(grid, { from: row, to: row + 1 });
    if (header.to < grid.rows.length && isHeader(header) && isTopComplete(grid, header))
      return extend(grid, header);
  }
  return null;
}

/** True for a row that repeats the header, as on a new page. */
export function isSameHeader(grid: CriteriaGrid, row: number, header: TableHeader): boolean {
  const own = header.columns.filter(({ index }) => headerText(grid, header.from, index) !== "");
  return own.every(
    ({ index }) =>
      foldWords(headerText(grid, row, index)) === foldWords(headerText(grid, header.from, index))
  );
}

/** True for a row that numbers the columns: (1) (2) (3), A B 1 2. */
export function isColumnNumbers(grid: CriteriaGrid, row: number): boolean {
  const texts = listTexts(grid, row).map((text) =>
    text.replace(/ ?= ?[\d()+x*/ -]+$/, "").replace(/^\((.*)\)$/, "$1")
  );
  const letters = texts.filter((text) => /^[A-Z]$/.test(text));
  const wanted = texts.map((_, index) =>
    index < letters.length ? String.fromCharCode(65 + index) : String(index - letters.length + 1)
  );
  return texts.length >= 3 && texts.every((text, index) => text === wanted[index]);
}

function isHeader({ columns }: TableHeader): boolean {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  return has("text") && (has("number") || has("points") || has("rule"));
}

/** A header of two rows begins with short words of its own, not with a title that stands above. */
function isTopComplete(grid: CriteriaGrid, { from, to }: TableHeader): boolean {
  if (from === to) return true;
  const texts = listTexts(grid, from);
  if (!listTexts(grid, to).every((text) => text.length <= LONGEST && /\p{L}/u.test(text)))
    return false;
  const isAlone = isHeader(readHeaderRows(grid, { from: to, to }));
  return (
    texts.length > (isAlone ? 0 : 1) &&
    texts.every((text) => isParent(text) || (text.length <= 40 && isTopRole(text, isAlone)))
  );
}

function isTopRole(text: string, isAlone: boolean): boolean {
  const role = findRole(text);
  return role !== null && !(isAlone && (role === "text" || /\d/.test(text)));
}

function isParent(text: string): boolean {
  return /^(cham diem|danh gia|diem|ket qua)\b/.test(foldWords(text)) && text.length <= 30;
}

/** Takes in rows below that only divide columns, and the row of column numbers. */
function extend(grid: CriteriaGrid, header: TableHeader): TableHeader {
  let last = header;
  while (last.to - last.from < 2 && isDivision(grid, last)) {
    last = readHeaderRows(grid, { from: last.from, to: last.to + 1 });
  }
  return isColumnNumbers(grid, last.to + 1) ? { ...last, to: last.to + 1 } : last;
}

function isDivision(grid: CriteriaGrid, { from, to, columns }: TableHeader): boolean {
  const row = to + 1;
  const isBlankUnder = columns
    .filter(({ role }) => role === "number" || role === "text")
    .every(({ index }) => valueAt(grid, row, index) === null);
  const texts = listTexts(grid, row);
  const areWords = texts.every((text) => text.length <= 40 && /\p{L}/u.test(text));
  if (!isBlankUnder || texts.length === 0 || !areWords) return false;
  const divided = readHeaderRows(grid, { from, to: row }).columns;
  return divided
    .filter(({ index }) => headerText(grid, row, index) !== "")
    .every(({ role }) => role !== null);
}

function readHeaderRows(
  grid: CriteriaGrid,
  { from, to }: { readonly from: number; readonly to: number }
): TableHeader {
  const columns: TableColumn[] = [];
  const width = Math.max(...grid.rows.slice(from, to + 1).map(({ length }) => length), 0);
  for (let index = 0; index < width; index++) {
    const parts = listParts(grid, { from, to, index });
    if (parts.length > 0) columns.push({ index, header: parts.join(" "), role: roleOf(parts) });
  }
  return { from, to, columns };
}

/** Header texts of a column from top to bottom; under a heading that spans several columns, its text comes first. */
function listParts(
  grid: CriteriaGrid,
  { from, to, index }: { readonly from: number; readonly to: number; readonly index: number }
): string[] {
  const parts: string[] = [];
  for (let row = from; row <= to; row++) {
    const own = headerText(grid, row, index);
    if (own !== "") parts.push(own);
  }
  const isUnderSpan = parts.length > 0 && headerText(grid, from, index) === "" && from < to;
  return isUnderSpan ? [findSpan(grid, from, index), ...parts].filter((part) => part) : parts;
}

function findSpan(grid: CriteriaGrid, row: number, index: number): string {
  for (let column = index - 1; column >= 0; column--) {
    const text = headerText(grid, row, column);
    if (text !== "") return text;
  }
  return "";
}

/** The lowest header counts, unless it is too bare to tell: "Điểm" under "Kết quả". */
function roleOf(parts: readonly string[]): Role | null {
  const last = parts.at(-1) ?? "";
  const whole = findRole(parts.join(" "));
  if (parts.length === 1) return whole;
  const own = foldWords(last) === "diem" ? null : findRole(last);
  return own ?? whole ?? findRole(parts[0] ?? "");
}

function listTexts(grid: CriteriaGrid, row: number): string[] {
  return (grid.rows[row] ?? [])
    .map((_, column) => valueAt(grid, row, column))
    .filter((value) => value !== null && value !== "")
    .map((value) => cleanText(typeof value === "object" ? (value?.error ?? "") : String(value)))
    .filter((text) => text !== "");
}

function headerText(grid: CriteriaGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const text = typeof value === "string" ? cleanText(value) : "";
  return text.length > LONGEST ? "" : text;
}
