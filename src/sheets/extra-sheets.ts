import type { CellValue } from "../plan/cells";

/** What stands in the two drop-downs of So sánh. */
export interface ComparisonInputs {
  readonly a: CellValue;
  readonly b: CellValue;
}

/** What a person typed on Phân tích, and the values that were frozen there when it was drawn. */
export interface AnalysisInputs {
  /** Per set the points of each group of the top level; null = as they are. */
  readonly sets: readonly (readonly CellValue[])[];
  /** Rows of the frozen area, from its first to its last. */
  readonly frozen: readonly (readonly CellValue[])[];
}

/** The sheets that a book has only where somebody asked for them. */
export interface ExtraSheets {
  readonly comparison: ComparisonInputs | null;
  readonly analysis: AnalysisInputs | null;
  /** How many rows Đề nghị theo đợt has for proposals, filled or not; null where the book has no such sheet. */
  readonly nominationRows?: number | null;
}
