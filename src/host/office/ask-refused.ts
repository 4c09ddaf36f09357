import type { SheetChange } from "../../plan/changes";
import type { PlacedCell } from "../../plan/find-stale";
import { boundsOf } from "../../plan/join-cells";
import { contentAt, isSameContent, type SheetSnapshot } from "../../plan/snapshot";
import { askCells } from "./ask-cells";
import { sheetOf, type Sheets } from "./plan-requests";

/** Asks for the cells that were set just now; the answer, after the next round trip, is which of them hold something else. */
export function askRefused(change: SheetChange, sheets: Sheets): () => readonly PlacedCell[] {
  if (change.kind !== "setCells" || change.cells.length === 0) return () => [];
  const area = boundsOf(change.cells.map(({ at }) => at));
  const takeRows = askCells(sheetOf(sheets, change.sheet), area);
  return () => {
    const rows = takeRows() ?? [];
    const sheet: SheetSnapshot = { key: change.sheet, name: "", rows, isProtected: true };
    return change.cells
      .filter(({ at, after }) => !isSameContent(contentAt(sheet, at), after))
      .map(({ at }) => ({ sheet: change.sheet, at }));
  };
}
