import { layoutAnalysis } from "../../sheets/analysis/analysis-layout";
import { startSets } from "../../sheets/analysis/draw-weights";
import { type FreezeTerms, freezeValues } from "../../sheets/analysis/freeze-values";
import { planAnalysis } from "../../sheets/analysis/plan-analysis";
import { extraSheetAction } from "./extra-sheet-action";

/** When it is drawn, as it is to be printed; how the simulation runs, where that is not as usual. */
export type AnalysisTerms = Pick<FreezeTerms, "at"> & Partial<FreezeTerms>;

/** A seed that anybody can repeat, enough draws, and a fifth more or less. */
export const USUAL_TERMS = { seed: 2018, draws: 10_000, percent: 20 } as const;

/** Lập trang phân tích: how firm the order is. Drawn again it gets fresh frozen values; typed weights stay. */
export const drawAnalysis = extraSheetAction<AnalysisTerms>({
  id: "analysis.draw",
  plan: (context, terms) =>
    planAnalysis(context, {
      sets: context.extra?.analysis?.sets ?? startSets(layoutAnalysis(context)),
      frozen: freezeValues(context, { ...USUAL_TERMS, ...terms }),
    }),
});
