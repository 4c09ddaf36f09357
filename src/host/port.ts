import type { ChangeSet, Receipt } from "../plan/changes";
import type { Position, Rectangle } from "../plan/cells";
import type { PlacedCell, Stale } from "../plan/find-stale";
import type { DocumentPlan } from "../plan/document-plan";
import type { BookPlan } from "../plan/sheet-plan";
import type { Area, Snapshot } from "../plan/snapshot";
import type { TabRef } from "../plan/tab-ref";

export type Unsubscribe = () => void;

export interface ApplyOptions {
  /** Called between sheets: how many of how many are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between sheets, or between the requests that hold them: true stops the writing. Once all is written it is not asked any more. */
  readonly isCancelled?: () => boolean;
}

/** What an `apply` left behind that broke off half way. */
export interface Unfinished {
  /** Names of the sheets that it was adding, changing or removing. */
  readonly sheets: readonly string[];
  /** When it began: ISO 8601 time of that computer's clock, for information only. */
  readonly startedAt: string;
}

/** How far a half-done `apply` could be taken back. */
export interface Restored {
  /** Cells that somebody changed since and that were left as they are. */
  readonly left: readonly PlacedCell[];
}

/** Cells of one sheet that a person has selected; of whole rows or columns all that the sheet has. */
export interface SelectedCells {
  /** Name of the sheet, ours or not. */
  readonly tab: string;
  readonly area: Rectangle;
}

/** The only door to a workbook. Failures of the program behind it are a `HostFault`. */
export interface Workbook {
  /** Reads areas in one round trip; "all" reads every sheet. A sheet that is gone is left out of the snapshot. */
  read(areas: readonly Area[] | "all"): Promise<Snapshot>;
  /**
   * Writes the changes; the receipt holds what was there before. Throws `StaleChange` when what the changes were made
   * against no longer stands, or a `HostFault`, both with nothing written; throws `HalfDone` when writing broke off, and `Cancelled` when it was
   * stopped and everything is put back.
   */
  apply(changes: ChangeSet, options?: ApplyOptions): Promise<Receipt>;
  /** What broke off earlier, also in an earlier session; null when nothing is half done. Nothing can be applied before it is restored. */
  findUnfinished(): Promise<Unfinished | null>;
  /** Puts back what stood before the unfinished `apply`. Doing it again does no harm; without one it does nothing. */
  restore(): Promise<Restored>;
  /** Shows a cell; of a sheet that is gone nothing happens. */
  select(tab: TabRef, at: Position): Promise<void>;
  /** What a person has selected, in one round trip; null when it is no single block of cells: a picture, several areas at once. */
  findSelection(): Promise<SelectedCells | null>;
  onChange(listener: () => void): Unsubscribe;
}

/** Why bytes could not be read as a workbook. */
export type UnreadableReason = "empty" | "encrypted" | "not-xlsx" | "broken";

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly found: string };

/** A file to be packed; its name may begin with folders: "01 Mẫu/to-trinh.docx". */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as bytes. */
export interface Files {
  readBook(bytes: Uint8Array): Promise<ReadResult>;
  /** A new .xlsx with the expected values cached behind every formula. */
  writeBook(plan: BookPlan): Promise<Uint8Array>;
  /** The same file with the changes made to it and `values` cached behind its formulas; all else in it stays. */
  changeBook(bytes: Uint8Array, changes: ChangeSet, values: Snapshot): Promise<Uint8Array>;
  /** A new .docx; same plan → same bytes. */
  writeDocument(plan: DocumentPlan): Promise<Uint8Array>;
  /** A .zip of the files in their order; same files → same bytes. */
  packFiles(files: readonly NamedBytes[]): Promise<Uint8Array>;
}

/** A line of a CSV file that holds something; `line` is where it starts, 1-based. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why bytes are no CSV file. "empty": no line of it holds anything. */
export type CsvFault = "empty" | "not-utf8" | "bad-quotes";

export type CsvRead =
  | { readonly ok: true; readonly delimiter: string; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly reason: CsvFault; readonly line: number | null };

/** The workbook changed since the plan was made; nothing was written. */
export class StaleChange extends Error {
  constructor(readonly stale: Stale) {
    const [{ sheet, at }] = stale.cells;
    super(`Changes no longer fit (${stale.reason}): ${sheet} row ${at.row} column ${at.column}`);
    this.name = "StaleChange";
  }
}

/** Why the program that holds the workbook did not do what was asked. */
export type FaultCode =
  /** A cell is being edited; nothing can be done until Enter or Esc. */
  | "cell-editing"
  /** No answer in 30 seconds. What was asked may still be done later; it is never sent twice. */
  | "no-answer"
  /** Another change is being written. */
  | "busy"
  /** An earlier change is half done: restore it first. */
  | "unfinished"
  | "read-only"
  /** Sheets cannot be added or removed: the workbook's structure is protected. */
  | "structure-locked"
  /** The sheet is protected by somebody's password, or cannot be unprotected. */
  | "sheet-locked"
  /** Another workbook came to the front. */
  | "other-workbook"
  /** A sheet or name went away while it was needed. */
  | "gone"
  /** Merged cells or a table are in the way. */
  | "in-the-way"
  | "filtered"
  /** More than the program takes or gives in one go. */
  | "too-large"
  /** This Office does not have what is needed. */
  | "unsupported"
  | "failed";

/** The program that holds the workbook failed; nothing was changed. */
export class HostFault extends Error {
  constructor(
    readonly code: FaultCode,
    /** Name of the sheet it happened on; null when it is about no sheet. */
    readonly sheet: string | null,
    /** The program's own code and place, for a report. */
    readonly detail: string
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostFault";
  }
}

/** A person stopped the writing: the workbook is as it was before, and there is no receipt. */
export class Cancelled extends Error {
  constructor(
    /** Cells that somebody changed while it was written and that were left as they are. */
    readonly left: readonly PlacedCell[] = []
  ) {
    super("Cancelled");
    this.name = "Cancelled";
  }
}

/** Throws `Cancelled` when a person asked to stop; for a moment at which nothing is written. */
export function checkCancelled({ isCancelled }: ApplyOptions): void {
  if (isCancelled?.()) throw new Cancelled();
}

/** Writing broke off: the workbook stands between before and after until `restore`. */
export class HalfDone extends Error {
  constructor(
    readonly fault: HostFault,
    readonly unfinished: Unfinished
  ) {
    super(`Half done, ${fault.message}`);
    this.name = "HalfDone";
  }
}
