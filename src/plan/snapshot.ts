import type { CellError, CellValue, Rectangle, SheetKey } from "./cells";

/** A cell as a host reports it. */
export interface SnapshotCell {
  readonly value: CellValue | CellError;
  /** en-US formula without "="; null for a constant. */
  readonly formula: string | null;
}

/** One sheet as found. `key` comes from our stamp, null for a sheet that is not ours. */
export interface SheetSnapshot {
  readonly key: SheetKey | null;
  readonly name: string;
  /** rows[r - 1][c - 1]; ragged, empty cells may be missing. */
  readonly rows: readonly (readonly (SnapshotCell | undefined)[])[];
  readonly isProtected: boolean;
}

/** What was read of a workbook, in tab order. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names → what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** A part of a workbook to read: a whole sheet by key, or a rectangle of it. */
export interface Area {
  readonly sheet: SheetKey;
  readonly rectangle?: Rectangle;
}
