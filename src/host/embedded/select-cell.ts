import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { rectangle, type Position } from "../../plan/cells";
import type { PlacedCell } from "../../plan/find-stale";
import { toRange } from "./draw-sheet";
import type { SelectedCells } from "../port";
import type { HeldBook } from "./held-book";
import type { Grid } from "./start-grid";

/** Shows a cell and selects it; of a merged area the whole. `sheet` is the grid's id. */
export function selectCell(
  { commands }: Grid,
  { grid }: HeldBook,
  { sheet, at }: { readonly sheet: string; readonly at: Position }
): void {
  const place = { unitId: grid.getUnitId(), subUnitId: sheet };
  const one = toRange(rectangle(at));
  const merged = grid.getSheetBySheetId(sheet)?.getMergedCell(one.startRow, one.startColumn);
  const range = { ...one, ...merged };
  const cell = { actualRow: range.startRow, actualColumn: range.startColumn };
  const isMerged = Boolean(merged);
  const primary = { ...range, ...cell, isMerged, isMergedMainCell: isMerged };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
  const selections = [{ range, primary, style: null }];
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections, reveal: true });
}

/**
 * Shows a sheet again after a write, by the grid's id. If it is gone, the `newest` of the sheets that were added is shown.
 * When sheets were added, whoever types in a cell leaves it.
 */
export function returnToSheet(
  { commands }: Grid,
  { grid }: HeldBook,
  [shown, newest]: readonly [shown: string, newest: string | null]
): void {
  const isThere = Boolean(grid.getSheetBySheetId(shown));
  const isShown = grid.getActiveSheet()?.getSheetId() === shown;
  const sheet = isThere ? shown : newest;
  if (sheet === null || (newest === null && isShown)) return;
  const place = { unitId: grid.getUnitId(), subUnitId: sheet };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
}

/** The cell that is selected; null on a sheet that is not ours. */
export function findSelected({ injector }: Grid, { grid, sheets }: HeldBook): PlacedCell | null {
  const key = sheets.get(grid.getActiveSheet()?.getSheetId() ?? "")?.key ?? null;
  const area = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (key === null || !area) return null;
  const { startRow, startColumn } = area.range;
  return { sheet: key, at: { row: startRow + 1, column: startColumn + 1 } };
}

/** The cells that are selected, on any sheet; null when nothing is, or several areas at once. */
export function findSelectedCells({ injector }: Grid, { grid }: HeldBook): SelectedCells | null {
  const sheet = grid.getActiveSheet();
  const [only, ...others] = injector.get(SheetsSelectionsService).getCurrentSelections();
  if (!sheet || !only || others.length > 0) return null;
  const { startRow, endRow, startColumn, endColumn } = only.range;
  // Of a whole row or column the grid knows no ends.
  const end = (value: number, count: number): number =>
    Number.isNaN(value) ? count : Math.min(value + 1, count);
  return {
    tab: sheet.getName(),
    area: {
      top: (startRow || 0) + 1,
      left: (startColumn || 0) + 1,
      bottom: end(endRow, sheet.getRowCount()),
      right: end(endColumn, sheet.getColumnCount()),
    },
  };
}
