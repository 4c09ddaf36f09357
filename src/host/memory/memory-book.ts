import type { SheetPlan } from "../../plan/sheet-plan";
import type { MemorySheet } from "./memory-sheet";

/** A workbook's content in memory, in tab order. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly names: Map<string, string>;
  readonly properties: Map<string, string>;
  /** What was taken away under the plan that would bring it back, so that undo restores it to its place and to the cell. */
  readonly removed: WeakMap<SheetPlan, { readonly sheet: MemorySheet; readonly index: number }>;
}
