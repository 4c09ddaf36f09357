import type { Workbook as GridBook } from "@univerjs/core";
import type { Position, Rectangle, SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { TabRef } from "../../plan/tab-ref";
import type { StyleTable } from "./grid-styles";

/** What the grid does not know about one of its sheets. */
export interface HeldSheet {
  readonly key: SheetKey | null;
  /** How it was drawn, print setup included. */
  readonly plan: SheetPlan;
  readonly isProtected: boolean;
}

/** The workbook in the grid and what stands beside it. */
export interface HeldBook {
  readonly grid: GridBook;
  readonly title: string;
  /** By the grid's id of a sheet, also of removed ones; a sheet that a person added is not in it. */
  readonly sheets: Map<string, HeldSheet>;
  readonly properties: Map<string, string>;
  readonly styles: StyleTable;
}

/** The grid's id of one of our sheets; null when it is gone. */
export function idOfSheet({ grid, sheets }: HeldBook, key: SheetKey): string | null {
  const found = grid.getSheets().find((sheet) => sheets.get(sheet.getSheetId())?.key === key);
  return found?.getSheetId() ?? null;
}

/** The grid's id of a tab, ours or not; null when it is gone. */
export function idOfTab(book: HeldBook, tab: TabRef): string | null {
  if (typeof tab === "string") return idOfSheet(book, tab);
  const found = book.grid.getSheets().find((sheet) => sheet.getName() === tab.tab);
  return found?.getSheetId() ?? null;
}

/** Whether a person may not change the cell. */
export function isLocked({ sheets }: HeldBook, id: string, at: Position): boolean {
  const held = sheets.get(id);
  return held?.isProtected === true && !held.plan.inputs.some((area) => isInside(area, at));
}

/** Whether the cell lies in the rectangle. */
export function isInside(area: Rectangle, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
