import { planComparison } from "../../sheets/comparison/plan-comparison";
import { extraSheetAction } from "./extra-sheet-action";

/** Lập trang so sánh: two units side by side, the first two of the ranking to begin with. Never changes what is chosen on a sheet that stands there. */
export const drawComparison = extraSheetAction<undefined>({
  id: "comparison.draw",
  plan: (context) => planComparison(context, context.extra?.comparison ?? null),
});
