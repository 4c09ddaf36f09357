import type { CellValue } from "../../src/plan/cells";
import type { SheetSnapshot, Snapshot } from "../../src/plan/snapshot";

/** Cells as somebody typed them; null is an empty one. */
export type Typed = readonly (readonly CellValue[])[];

/** A sheet that is none of ours. */
export function sheetOf(name: string, rows: Typed): SheetSnapshot {
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? undefined : { value, formula: null }))
  );
  return { key: null, name, rows: cells, isProtected: false };
}

/** A workbook with nothing of ours in it. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: new Map(), properties: new Map() };
}
