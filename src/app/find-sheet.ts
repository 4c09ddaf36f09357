import type { SheetSnapshot, Snapshot } from "../plan/snapshot";

/** The sheet of that name, letter case aside as in Excel. */
export function findSheet({ sheets }: Snapshot, name: string): SheetSnapshot | undefined {
  const wanted = foldSheetName(name);
  return sheets.find((sheet) => foldSheetName(sheet.name) === wanted);
}

/** Sheet names that a workbook cannot have side by side come out equal. */
export function foldSheetName(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
