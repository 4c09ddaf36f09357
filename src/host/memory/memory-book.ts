import type { SheetKey } from "../../plan/cells";
import { copyCells, type MemorySheet } from "./memory-sheet";

/** A workbook's content in memory, in tab order. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly names: Map<string, string>;
  readonly properties: Map<string, string>;
}

/** The same book, to be changed beside it; of its sheets only these may get other cells. */
export function copyBook(
  { sheets, names, properties }: MemoryBook,
  changing: ReadonlySet<SheetKey>
): MemoryBook {
  return {
    sheets: sheets.map((sheet) =>
      sheet.key !== null && changing.has(sheet.key)
        ? { ...sheet, cells: copyCells(sheet.cells) }
        : sheet
    ),
    names: new Map(names),
    properties: new Map(properties),
  };
}
