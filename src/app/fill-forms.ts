import { planForms } from "../forms/plan-forms";
import { isFormula } from "../plan/cells";
import type { CellChange } from "../plan/changes";
import { diffSheet, listFilled } from "../plan/diff-sheet";
import type { SheetPlan } from "../plan/sheet-plan";
import { contentAt, type SheetSnapshot } from "../plan/snapshot";
import type { Book } from "./action";
import { contextOfBook } from "./context-of-book";
import { formContextOf } from "./form-context";
import { missingComputed } from "./refresh-ranking";
import { repairAction } from "./repair-action";
import type { SheetRepair } from "./sheet-repair";

/**
 * Biểu mẫu: every form sheet is there and says what the book says now. Cells that were overwritten or wiped are set;
 * a form whose texts or rows are no longer those it was drawn with (another date, more addressees) is drawn again,
 * since its row heights and merged cells follow them.
 */
export const fillForms = repairAction<undefined>({
  id: "forms.fill",
  prepare: (book) =>
    missingComputed(contextOfBook(book), book).map((name) => ({
      code: "sheet.ranking-first",
      severity: "error",
      at: { sheet: name },
      params: {},
    })),
  find: (context, book) =>
    planForms(formContextOf(context)).flatMap((plan) => repairOf(plan, book)),
});

function repairOf(plan: SheetPlan, { snapshot }: Book): readonly SheetRepair[] {
  const present = snapshot.sheets.find(({ key }) => key === plan.key);
  if (!present) return [{ kind: "add", plan }];
  const cells = diffSheet(plan, present);
  if (cells.some(isDrawnOtherwise))
    return [{ kind: "redraw", plan, present, cells: [...cells, ...listLeft(plan, present)] }];
  return cells.length > 0 ? [{ kind: "set", plan, present, cells }] : [];
}

/** Another text or another formula stands there, not merely a value over a formula or nothing at all. */
function isDrawnOtherwise({ before, after }: CellChange): boolean {
  if (before === null) return false;
  if (isFormula(before)) return !before.formula.includes("#REF!");
  return !isFormula(after);
}

/** Cells with content where the form has none: they go when it is drawn again. */
function listLeft(plan: SheetPlan, present: SheetSnapshot): readonly CellChange[] {
  const filled = new Set(listFilled(plan).map(({ at }) => `${at.row} ${at.column}`));
  return present.rows.flatMap((row, down) =>
    Array.from(row, (_cell, right) => ({ row: down + 1, column: right + 1 }))
      .filter((at) => !filled.has(`${at.row} ${at.column}`))
      .map((at): CellChange => ({ at, before: contentAt(present, at), after: null }))
      .filter(({ before }) => before !== null && before !== "")
  );
}
