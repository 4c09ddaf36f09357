import type { CellError, CellValue, Rectangle } from "../../plan/cells";
import type { Area, SheetSnapshot, Snapshot, SnapshotCell } from "../../plan/snapshot";
import { isTab } from "../../plan/tab-ref";
import type { Results } from "./calculator";
import type { MemoryBook } from "./memory-book";
import { isLive, type HeldContent, type MemorySheet } from "./memory-sheet";

/** What the book's cells show, in tab order; areas of a sheet that is gone are left out. */
export function takeSnapshot(
  book: MemoryBook,
  results: readonly Results[],
  areas: readonly Area[] | "all"
): Snapshot {
  const sheets = book.sheets.flatMap((sheet, index) => {
    const wanted = areas === "all" ? "all" : areas.filter((area) => isTab(area.sheet, sheet));
    return wanted.length === 0 ? [] : [takeSheet(sheet, results[index], wanted)];
  });
  return { sheets, names: new Map(book.names), properties: new Map(book.properties) };
}

function takeSheet(
  sheet: MemorySheet,
  results: Results | undefined,
  areas: readonly Area[] | "all"
): SheetSnapshot {
  const isWhole = areas === "all" || areas.some(({ rectangle }) => rectangle === undefined);
  const rectangles = areas === "all" ? [] : areas.flatMap(({ rectangle }) => rectangle ?? []);
  const rows: (SnapshotCell | undefined)[][] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, content] of cells) {
      if (!isWhole && !rectangles.some((area) => isInside(area, row, column))) continue;
      (rows[row - 1] ??= [])[column - 1] = takeCell(content, results?.get(row)?.get(column));
    }
  }
  const { key, name, isProtected } = sheet;
  return { key, name, rows: Array.from(rows, (cells) => Array.from(cells ?? [])), isProtected };
}

function takeCell(content: HeldContent, result: CellValue | CellError | undefined): SnapshotCell {
  if (isLive(content)) return { value: result ?? null, formula: content.formula };
  return { value: content, formula: null };
}

function isInside(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
