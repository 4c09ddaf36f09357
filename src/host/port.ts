import type { ChangeSet, Receipt } from "../plan/changes";
import type { Position, SheetKey } from "../plan/cells";
import type { BookPlan } from "../plan/sheet-plan";
import type { Area, Snapshot } from "../plan/snapshot";

export type Unsubscribe = () => void;

export interface ApplyOptions {
  /** Called between sheets: how many of how many are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The only door to a workbook. */
export interface Workbook {
  /** Reads areas in one round trip; "all" reads every sheet. A sheet that is gone is left out of the snapshot. */
  read(areas: readonly Area[] | "all"): Promise<Snapshot>;
  /** Writes the changes; the receipt holds what was there before. Throws `StaleChange` when a `before` no longer stands, having written nothing. */
  apply(changes: ChangeSet, options?: ApplyOptions): Promise<Receipt>;
  select(sheet: SheetKey, at: Position): Promise<void>;
  onChange(listener: () => void): Unsubscribe;
}

/** Why bytes could not be read as a workbook. */
export type UnreadableReason = "empty" | "encrypted" | "not-xlsx" | "broken";

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly found: string };

/** Workbook files as bytes. */
export interface Files {
  readBook(bytes: Uint8Array): Promise<ReadResult>;
  /** A new .xlsx with the expected values cached behind every formula. */
  writeBook(plan: BookPlan): Promise<Uint8Array>;
  /** The same file with the changes made to it and `values` cached behind its formulas; all else in it stays. */
  changeBook(bytes: Uint8Array, changes: ChangeSet, values: Snapshot): Promise<Uint8Array>;
}

/** The workbook changed since the plan was made; nothing was written. */
export class StaleChange extends Error {
  constructor(
    readonly sheet: SheetKey,
    readonly at: Position
  ) {
    super(`Cell changed since the plan was made: ${sheet} row ${at.row} column ${at.column}`);
    this.name = "StaleChange";
  }
}
