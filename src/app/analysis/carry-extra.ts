import { layoutAnalysis } from "../../sheets/analysis/analysis-layout";
import { startSets } from "../../sheets/analysis/draw-weights";
import { emptyFrozen } from "../../sheets/analysis/freeze-values";
import type { BookContext } from "../../sheets/book-context";
import type { ExtraSheets } from "../../sheets/extra-sheets";

/** So sánh and Phân tích of a book that gets another ruleset: the chosen units stay; weights start anew and the frozen values are gone, since both belong to the old groups and criteria. */
export function carryExtra(next: BookContext, before: ExtraSheets | undefined): ExtraSheets {
  const { comparison = null, analysis = null, nominationRows = null } = before ?? {};
  return {
    comparison,
    nominationRows,
    analysis: analysis && { sets: startSets(layoutAnalysis(next)), frozen: emptyFrozen(next) },
  };
}
