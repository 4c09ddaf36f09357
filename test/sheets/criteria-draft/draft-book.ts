import { contextOf } from "../../../src/app/plan-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import { planCriteriaDraft } from "../../../src/sheets/criteria-draft/plan-criteria-draft";

/** A workbook that holds nothing but the copy to edit. */
export function draftBook(input: BlocInput): BookPlan {
  const sheet = planCriteriaDraft(contextOf(input));
  return { title: "", sheets: [sheet], names: [], properties: new Map() };
}
