import type { SheetPlan } from "../plan/sheet-plan";
import { planSheets } from "../sheets/plan-sheets";
import type { Book } from "./action";
import { findDraft, planDraft } from "./change-ruleset/draft-in-book";
import { checkPlannable } from "./check-plannable";
import { contextOfBook } from "./context-of-book";
import { planFormSheets } from "./forms/form-sheets";

/** How every sheet of a book looks, under the names its tabs carry now; null where rows no longer stand where a plan has them. */
export function looksOfBook(book: Book): readonly SheetPlan[] | null {
  if (checkPlannable(book).length > 0) return null;
  const context = contextOfBook(book);
  const draft = findDraft(book);
  return [
    ...planSheets(context),
    ...planFormSheets(context),
    ...(draft ? [planDraft(book, draft.name)] : []),
  ];
}
