import type { CellContent, Position, SheetKey } from "./cells";
import type { DefinedName, SheetPlan } from "./sheet-plan";

/** One cell that gets new content; `before` is what the plan was made against. */
export interface CellChange {
  readonly at: Position;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A change to one sheet: a new sheet, or cells of one that exists. */
export type SheetChange =
  | {
      readonly kind: "addSheet";
      readonly sheet: SheetPlan;
      /** Place among the tabs of the finished workbook, from 0; after the last one when absent. */
      readonly position?: number;
    }
  | { readonly kind: "setCells"; readonly sheet: SheetKey; readonly cells: readonly CellChange[] }
  | {
      readonly kind: "removeSheet";
      readonly sheet: SheetKey;
      /** What the sheet must still hold, cell by cell: with anything else in it the change is stale, so that nothing typed is lost. */
      readonly drawn?: SheetPlan;
    };

/** All that an action will do to a workbook, as data: preview shows it, a host applies it, a receipt undoes it. */
export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
  readonly addNames: readonly DefinedName[];
  readonly removeNames: readonly string[];
  /** Custom document properties to set; null removes one. */
  readonly properties: ReadonlyMap<string, string | null>;
}

/** The sheets that come, as the changes name them; one that replaces another of its key too. */
export function listAdded({ sheets }: ChangeSet): readonly SheetPlan[] {
  return sheets.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : []));
}

export const NO_CHANGES: ChangeSet = {
  sheets: [],
  addNames: [],
  removeNames: [],
  properties: new Map(),
};

/** What an Excel may lack; the book is right without it, only less comfortable. */
export type Feature = "validation" | "conditionalFormats" | "print" | "freeze" | "charts";

/** Something a person should know although everything was written. */
export type Note =
  /** The sheet stands open: it could not be protected again. */
  | { readonly kind: "sheet-open"; readonly sheet: string }
  /** The cell did not take what was written: it lies inside merged cells. */
  | { readonly kind: "not-taken"; readonly sheet: string; readonly at: Position }
  | { readonly kind: "without"; readonly feature: Feature }
  /** Formulas show old values until the person recalculates. */
  | { readonly kind: "manual-calculation" }
  /** The workbook is in no file yet, or is not saved by itself. */
  | { readonly kind: "not-saved" };

/** Proof of what was written: applying `undo` puts back what was there before. */
export interface Receipt {
  readonly done: ChangeSet;
  readonly undo: ChangeSet;
  readonly notes: readonly Note[];
}
