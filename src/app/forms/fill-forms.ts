import { isFormula } from "../../plan/cells";
import type { CellChange } from "../../plan/changes";
import { diffSheet, listFilled } from "../../plan/diff-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt, type SheetSnapshot } from "../../plan/snapshot";
import type { Book } from "../action";
import { contextOfBook } from "../context-of-book";
import { missingComputed } from "../refresh-ranking";
import { repairAction } from "../repair-action";
import type { SheetRepair } from "../sheet-repair";
import { FORM_TEXTS_KEY, type FormRef, USUAL_FORMS } from "./form-ref";
import { formsIn, planFormSheets, withForms } from "./form-sheets";

/** The forms that are wanted beside those that the book has. */
export interface FormChoice {
  readonly forms: readonly FormRef[];
}

/**
 * Biểu mẫu: every form sheet that the book has or that is asked for is there and says what the book says now; without a
 * choice, a book that has none gets the letter and its list. Cells that were overwritten or wiped are set;
 * a form whose texts or rows are no longer those it was drawn with (another date, more addressees) is drawn again,
 * since its row heights and merged cells follow them.
 */
export const fillForms = repairAction<FormChoice | undefined>({
  id: "forms.fill",
  prepare: (book) =>
    missingComputed(contextOfBook(book), book).map((name) => ({
      code: "sheet.ranking-first",
      severity: "error",
      at: { sheet: name },
      params: {},
    })),
  widen: (context, choice) => withForms(context, wanted(formsIn(context), choice)),
  find: (context, book) => {
    const plans = planFormSheets(context);
    const repairs = plans.flatMap((plan) => repairOf(plan, book));
    const isMoved = repairs.some(({ kind, plan }) => kind === "redraw" && isTexts(plan));
    return isMoved ? plans.flatMap((plan) => redrawOf(plan, book)) : repairs;
  },
});

function wanted(present: readonly FormRef[], choice: FormChoice | undefined): readonly FormRef[] {
  if (choice) return choice.forms;
  return present.length > 0 ? [] : USUAL_FORMS;
}

function isTexts({ key }: SheetPlan): boolean {
  return key === FORM_TEXTS_KEY;
}

/** When the sheet goes that a form takes its words from, the form loses its references: it is drawn again too. */
function redrawOf(plan: SheetPlan, book: Book): readonly SheetRepair[] {
  const [repair] = repairOf(plan, book);
  if (repair?.kind === "add") return [repair];
  const present = book.snapshot.sheets.find(({ key }) => key === plan.key);
  return present ? [{ kind: "redraw", plan, present, cells: repair?.cells ?? [] }] : [];
}

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
