import type { Position, Rectangle } from "../../../src/plan/cells";
import { columnLetters } from "../../../src/plan/addresses";

/** Size of a sheet. Source: Microsoft, "Excel specifications and limits". */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** All cells of a sheet. */
export const ALL_CELLS: Rectangle = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Area of "B7", "$C9:B7", "A:C" or "5:7"; null when the text is no address of a sheet this size. */
export function parseArea(text: string): Rectangle | null {
  const corners = parseCorners(text);
  if (!corners) return null;
  const [from, to] = corners;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return covers(ALL_CELLS, area) ? area : null;
}

function parseCorners(text: string): [Position, Position] | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const from = corner(cells[1] ?? "", cells[2] ?? "");
    return [from, cells[3] === undefined ? from : corner(cells[3], cells[4] ?? "")];
  }
  return parseUnbounded(text);
}

function parseUnbounded(text: string): [Position, Position] | null {
  const columns = COLUMNS.exec(text);
  if (columns) return [corner(columns[1] ?? "", "1"), corner(columns[2] ?? "", String(LAST_ROW))];
  const rows = ROWS.exec(text);
  return rows ? [corner("A", rows[1] ?? ""), corner("XFD", rows[2] ?? "")] : null;
}

function corner(letters: string, digits: string): Position {
  const column = [...letters.toUpperCase()].reduce(
    (total, letter) => total * 26 + letter.charCodeAt(0) - 64,
    0
  );
  return { row: Number(digits), column };
}

/** "B7", "B7:C9", "A:C" or "5:7", as Excel writes addresses; with `fixed`, "$B$7". */
export function showArea(area: Rectangle, fixed = false): string {
  const mark = fixed ? "$" : "";
  const left = `${mark}${columnLetters(area.left)}`;
  const right = `${mark}${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${mark}${area.top}:${mark}${area.bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  const from = `${left}${mark}${area.top}`;
  const to = `${right}${mark}${area.bottom}`;
  return from === to ? from : `${from}:${to}`;
}

export function isWholeRows(area: Rectangle): boolean {
  return area.left === 1 && area.right === LAST_COLUMN;
}

export function isWholeColumns(area: Rectangle): boolean {
  return area.top === 1 && area.bottom === LAST_ROW;
}

/** Entire rows, columns or the entire sheet. */
export function isUnbounded(area: Rectangle): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function cellsOf({ row, column }: Position): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}

export function covers(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function overlapOf(one: Rectangle, other: Rectangle): Rectangle | null {
  const overlap = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return overlap.top > overlap.bottom || overlap.left > overlap.right ? null : overlap;
}

export function doOverlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** The smallest area around both. */
export function boundsOf(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area without a part of it: at most four areas. */
export function without(area: Rectangle, part: Rectangle): readonly Rectangle[] {
  const hole = overlapOf(area, part);
  if (!hole) return [area];
  if (covers(hole, area)) return [];
  const rest = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ];
  return rest.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function heightOf(area: Rectangle): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Rectangle): number {
  return area.right - area.left + 1;
}

/** A matrix of the area's shape. */
export function mapCells<T>(area: Rectangle, make: (at: Position) => T): T[][] {
  return Array.from({ length: heightOf(area) }, (_row, down) =>
    Array.from({ length: widthOf(area) }, (_cell, right) =>
      make({ row: area.top + down, column: area.left + right })
    )
  );
}
