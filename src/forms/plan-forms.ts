import type { SheetPlan } from "../plan/sheet-plan";
import { planAwardList } from "./award-list/plan-award-list";
import type { FormContext } from "./form-context";
import { planProposalLetter } from "./proposal-letter/plan-proposal-letter";

/** The official forms of a book, in tab order. */
export function planForms(context: FormContext): readonly SheetPlan[] {
  return [planProposalLetter(context), planAwardList(context)];
}
