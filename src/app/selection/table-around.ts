import type { Position, Rectangle } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";

/** The table that a person means by a selection: the filled part of it; from a single filled cell, or an empty one beside a table, all that hangs together with it, as Ctrl+A takes it. null where nothing stands, and for an empty block. */
export function tableAround(sheet: SheetSnapshot, area: Rectangle): Rectangle | null {
  const isFilled = fillingOf(sheet);
  const within = clip(area, extentOf(sheet));
  const filled = within && shrink(within, isFilled);
  if (filled && !isOneCell(filled)) return filled;
  if (!filled && !isOneCell(area)) return null;
  return shrink(grow(filled ?? cornerOf(area), isFilled), isFilled);
}

type IsFilled = (row: number, column: number) => boolean;

function fillingOf({ rows }: SheetSnapshot): IsFilled {
  return (row, column) => {
    const value = rows[row - 1]?.[column - 1]?.value ?? null;
    return value !== null && !(typeof value === "string" && value.trim() === "");
  };
}

function extentOf({ rows }: SheetSnapshot): Rectangle {
  const right = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return { top: 1, left: 1, bottom: rows.length, right };
}

function clip(area: Rectangle, to: Rectangle): Rectangle | null {
  const bottom = Math.min(area.bottom, to.bottom);
  const right = Math.min(area.right, to.right);
  return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
}

/** Without the empty rows and columns at its edges; null when all are. */
function shrink(area: Rectangle, isFilled: IsFilled): Rectangle | null {
  const filled = listFilled(area, isFilled);
  const [first] = filled;
  if (!first) return null;
  const columns = filled.map(({ column }) => column);
  const edge = (pick: (one: number, other: number) => number): number =>
    columns.reduce((one, other) => pick(one, other));
  const bottom = filled.at(-1)?.row ?? first.row;
  return { top: first.row, left: edge(Math.min), bottom, right: edge(Math.max) };
}

function listFilled({ top, left, bottom, right }: Rectangle, isFilled: IsFilled): Position[] {
  return range(top, bottom).flatMap((row) =>
    range(left, right).flatMap((column) => (isFilled(row, column) ? { row, column } : []))
  );
}

/** Takes in every line of cells that touches the area, also at a corner, and holds something. */
function grow(area: Rectangle, isFilled: IsFilled): Rectangle {
  let before = area;
  for (;;) {
    const after = growAcross(growDown(before, isFilled), isFilled);
    if (isSame(after, before)) return before;
    before = after;
  }
}

function growDown({ top, left, bottom, right }: Rectangle, isFilled: IsFilled): Rectangle {
  const columns = range(left - 1, right + 1);
  const hasRow = (row: number): boolean => columns.some((column) => isFilled(row, column));
  let [first, last] = [top, bottom];
  while (hasRow(first - 1)) first--;
  while (hasRow(last + 1)) last++;
  return { top: first, left, bottom: last, right };
}

function growAcross({ top, left, bottom, right }: Rectangle, isFilled: IsFilled): Rectangle {
  const rows = range(top - 1, bottom + 1);
  const hasColumn = (column: number): boolean => rows.some((row) => isFilled(row, column));
  let [first, last] = [left, right];
  while (hasColumn(first - 1)) first--;
  while (hasColumn(last + 1)) last++;
  return { top, left: first, bottom, right: last };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  const { top, left, bottom, right } = other;
  return one.top === top && one.left === left && one.bottom === bottom && one.right === right;
}

function isOneCell({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

function cornerOf({ top, left }: Rectangle): Rectangle {
  return { top, left, bottom: top, right: left };
}
