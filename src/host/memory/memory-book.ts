import type { MemorySheet } from "./memory-sheet";

/** A workbook's content in memory, in tab order. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly names: Map<string, string>;
  readonly properties: Map<string, string>;
}
