import type { Position, Rectangle } from "./cells";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Letters of the columns 1 to 702, which nearly all are. */
const SHORT = ["", ...LETTERS, ...LETTERS.flatMap((one) => LETTERS.map((next) => one + next))];

/** Column letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const short = SHORT[column];
  if (short !== undefined) return short;
  const last = LETTERS[(column - 1) % LETTERS.length] ?? "";
  return columnLetters(Math.floor((column - 1) / LETTERS.length)) + last;
}

/** "B7"; with `fixed`, "$B$7". */
export function cellAddress(at: Position, fixed = false): string {
  const mark = fixed ? "$" : "";
  return `${mark}${columnLetters(at.column)}${mark}${at.row}`;
}

/** "$B7": the row follows the formula, so that all rows of a column share one formula. */
export function columnFixedAddress(at: Position): string {
  return `$${columnLetters(at.column)}${at.row}`;
}

/** "B7:D9", or "B7" for one cell; with `fixed`, "$B$7:$D$9". */
export function areaAddress(area: Rectangle, fixed = false): string {
  const from = cellAddress({ row: area.top, column: area.left }, fixed);
  const to = cellAddress({ row: area.bottom, column: area.right }, fixed);
  return from === to ? from : `${from}:${to}`;
}

/** "B7:D9", also for one cell ("B7:B7"): IronCalc takes COUNTIF over a single reference for an error. For formulas. */
export function rangeAddress(area: Rectangle, fixed = false): string {
  const from = cellAddress({ row: area.top, column: area.left }, fixed);
  const to = cellAddress({ row: area.bottom, column: area.right }, fixed);
  return `${from}:${to}`;
}

/** A sheet name as formulas need it: always in quotes, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Absolute reference to a cell of another sheet: 'Tiêu chí'!$C$5. */
export function sheetCell(name: string, at: Position): string {
  return `${quoteSheet(name)}!${cellAddress(at, true)}`;
}

/** Absolute reference to an area of another sheet. */
export function sheetArea(name: string, area: Rectangle): string {
  return `${quoteSheet(name)}!${rangeAddress(area, true)}`;
}

/** Row and column of "B7" or "$B$7"; null when the text is no cell address. */
export function parseAddress(text: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
