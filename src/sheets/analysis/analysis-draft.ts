import { cellAddress, rangeAddress } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import type { AnalysisInputs } from "../extra-sheets";
import type { AnalysisLayout } from "./analysis-layout";
import type { AnalysisUnit } from "./analysis-model";

/** Phân tích while it is drawn. */
export interface AnalysisDraft {
  readonly draft: SheetDraft;
  readonly context: BookContext;
  readonly layout: AnalysisLayout;
  readonly units: readonly AnalysisUnit[];
  readonly inputs: AnalysisInputs;
}

/** Puts a formula with the value the engine expects. */
export function putFormula(
  { draft }: Pick<AnalysisDraft, "draft">,
  [row, column]: readonly [row: number, column: number],
  [formula, value]: readonly [formula: string, value: CellValue]
): void {
  draft.put({ row, column }, { formula, value });
}

/** The cells that formulas of the whole sheet share, as fixed addresses. */
export function shared({ working }: AnalysisLayout): {
  readonly byPercent: string;
  readonly scale: string;
  readonly pointScale: string;
  readonly whole: string;
} {
  const at = (row: number): string => cellAddress({ row, column: working.data }, true);
  return { byPercent: at(2), scale: at(3), pointScale: at(4), whole: at(5) };
}

/** "X": rounds half away from zero on the grain that a cell holds (10^decimals), as `roundFormula` does. */
export function roundOn(scale: string, expression: string): string {
  return `ROUND(ROUND((${expression})*${scale},6),0)/${scale}`;
}

/** "$D8": only the column is fixed; "D$8": only the row. */
export function fixRow(row: number, column: number): string {
  return cellAddress({ row, column }).replace(/([0-9]+)$/, "$$$1");
}

/** The rows of all criteria in one column; columns move with the formula, rows do not. */
export function criterionRange(
  { criteria, lastCriterion }: AnalysisLayout,
  column: number
): string {
  const top = criteria[0]?.row ?? lastCriterion;
  return rangeAddress({ top, left: column, bottom: lastCriterion, right: column }, true);
}
