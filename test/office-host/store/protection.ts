import type { BookStore, RangeRef } from "./book-store";
import type { SheetState } from "./sheet";
import { mapCells, overlapOf } from "./areas";
import { valueAt, valuesOver } from "./layers";
import { refuse } from "./refuse";

/** What can be allowed on a protected sheet. Source: type file, WorksheetProtectionOptions. */
export const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type Allowance = (typeof ALLOWANCES)[number];

/** Refuses what a protected sheet does not allow (D "AccessDenied"); without a word nothing allows it. */
export function requireOpen(sheet: SheetState, allowance?: Allowance): void {
  if (sheet.protection === null) return;
  if (allowance === undefined || sheet.protection.options[allowance] !== true)
    refuse("AccessDenied");
}

/** Refuses to change locked cells of a protected sheet; unlocked ones are free (X: always accepted). */
export function requireUnlocked(
  { sheet, area }: RangeRef,
  isWritten: (row: number, column: number) => boolean = () => true
): void {
  if (sheet.protection === null) return;
  const locks = valuesOver(sheet.looks.cells.locked, area);
  if (!locks.has(true)) return;
  const isAllLocked = !locks.has(false);
  mapCells(area, (at) => {
    const isLocked = isAllLocked || valueAt(sheet.looks.cells.locked, at);
    if (isLocked && isWritten(at.row, at.column)) refuse("AccessDenied");
  });
}

/** Refuses to write where a filter hides rows (D "FilteredRangeConflict"; which writes exactly: X). */
export function requireUnfiltered({ sheet, area }: RangeRef): void {
  if (sheet.filter && overlapOf(sheet.filter, area)) refuse("FilteredRangeConflict");
}

/** Refuses to add, remove, rename, move or hide sheets while the structure is locked (D). */
export function requireOpenStructure(store: BookStore): void {
  if (store.structure) refuse("AccessDenied");
}

/** Protects a sheet; one that is protected already refuses (D). */
export function protectSheet(
  store: BookStore,
  sheet: SheetState,
  state: { readonly options: Readonly<Record<string, unknown>>; readonly password: string | null }
): void {
  if (sheet.outage.protect || sheet.protection) refuse("AccessDenied");
  sheet.protection = { ...state, password: state.password === "" ? null : state.password };
  store.isDirty = true;
  store.notify({ event: "ProtectionChanged", sheetId: sheet.id, source: "Local" });
}

/** Opens a sheet; a wrong or missing password refuses (D), a needless one does not (X). */
export function unprotectSheet(store: BookStore, sheet: SheetState, password: string | null): void {
  if (sheet.outage.unprotect) refuse("AccessDenied");
  if (sheet.protection === null) return;
  const wanted = sheet.protection.password;
  if (wanted !== null && wanted !== password) refuse("AccessDenied");
  sheet.protection = null;
  store.isDirty = true;
  store.notify({ event: "ProtectionChanged", sheetId: sheet.id, source: "Local" });
}

export function protectStructure(store: BookStore, password: string | null): void {
  if (store.structure) refuse("AccessDenied");
  store.structure = { password: password === "" ? null : password };
}

export function unprotectStructure(store: BookStore, password: string | null): void {
  const wanted = store.structure?.password ?? null;
  if (wanted !== null && wanted !== password) refuse("AccessDenied");
  store.structure = null;
}
