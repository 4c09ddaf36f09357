import { isFormula } from "../plan/cells";
import { diffSheet } from "../plan/diff-sheet";
import type { SheetPlan } from "../plan/sheet-plan";
import type { BookContext } from "../sheets/book-context";
import { planSheets } from "../sheets/plan-sheets";
import { SHEETS } from "../sheets/sheet-keys";
import type { Book } from "./action";
import { repairAction } from "./repair-action";
import type { SheetRepair } from "./sheet-repair";

const COMPUTED: readonly string[] = [SHEETS.summary, SHEETS.ranking, SHEETS.awards];

/**
 * Xếp hạng: Tổng hợp, Xếp hạng and Đề nghị khen thưởng hold the labels and live formulas that the book's ruleset and
 * units need; sheets that are gone come back, and what Tổng quan counts on them. Decisions and reasons stay.
 */
export const refreshRanking = repairAction({
  id: "ranking.refresh",
  prepare: () => [],
  find: (context, book) => planSheets(context).flatMap((plan) => repairOf(plan, book)),
});

function repairOf(plan: SheetPlan, { snapshot }: Book): readonly SheetRepair[] {
  const present = snapshot.sheets.find(({ key }) => key === plan.key);
  if (COMPUTED.includes(plan.key)) {
    if (!present) return [{ kind: "add", plan }];
    const cells = diffSheet(plan, present);
    return cells.length > 0 ? [{ kind: "set", plan, present, cells }] : [];
  }
  if (plan.key !== SHEETS.overview || !present) return [];
  const cells = diffSheet(plan, present).filter(
    ({ before }) => isFormula(before) && before.formula.includes("#REF!")
  );
  return cells.length > 0 ? [{ kind: "set", plan, present, cells }] : [];
}

/** Sheets that forms are computed from and that the book lacks, by tab name. */
export function missingComputed(context: BookContext, { snapshot }: Book): readonly string[] {
  const keys = snapshot.sheets.map(({ key }) => key);
  return COMPUTED.filter((key) => !keys.includes(key)).map(
    (key) => context.layout.tabs.get(key) ?? key
  );
}
