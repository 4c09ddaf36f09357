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
  | { readonly kind: "addSheet"; readonly sheet: SheetPlan }
  | { readonly kind: "setCells"; readonly sheet: SheetKey; readonly cells: readonly CellChange[] }
  | { readonly kind: "removeSheet"; readonly sheet: SheetKey };

/** All that an action will do to a workbook, as data: preview shows it, a host applies it, a receipt undoes it. */
export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
  readonly addNames: readonly DefinedName[];
  readonly removeNames: readonly string[];
  /** Custom document properties to set; null removes one. */
  readonly properties: ReadonlyMap<string, string | null>;
}

export const NO_CHANGES: ChangeSet = {
  sheets: [],
  addNames: [],
  removeNames: [],
  properties: new Map(),
};

/** Proof of what was written: applying `undo` puts back what was there before. */
export interface Receipt {
  readonly done: ChangeSet;
  readonly undo: ChangeSet;
}
