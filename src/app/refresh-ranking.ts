import { isFormula } from "../plan/cells";
import { diffSheet } from "../plan/diff-sheet";
import type { SheetPlan } from "../plan/sheet-plan";
import type { BookContext } from "../sheets/book-context";
import { planSheets } from "../sheets/plan-sheets";
import { certify, saysSame } from "../sheets/ranking/certificate";
import { isCertified } from "../sheets/ranking/certificate-layout";
import { SHEETS } from "../sheets/sheet-keys";
import type { Book } from "./action";
import { printTime } from "./print-time";
import { repairAction } from "./repair-action";
import type { SheetRepair } from "./sheet-repair";

const COMPUTED: readonly string[] = [SHEETS.votes, SHEETS.summary, SHEETS.ranking, SHEETS.awards];
/** Only where somebody asked for them: repaired where they stand, never added. */
const EXTRA: readonly string[] = [SHEETS.nominations, SHEETS.comparison, SHEETS.analysis];

/** When the ranking is asked for, local time: printed in the reconciliation, and nothing else depends on it. */
export interface RankingMoment {
  readonly when: Date;
}

/**
 * Xếp hạng: Kiểm phiếu, Tổng hợp, Xếp hạng and Đề nghị khen thưởng hold the labels and live formulas that the book's ruleset and
 * units need; sheets that are gone come back, and what Tổng quan counts on them. What people typed on them stays.
 */
export const refreshRanking = repairAction<RankingMoment>({
  id: "ranking.refresh",
  prepare: () => [],
  find: (context, book, { when }) =>
    planSheets(renew(context, when)).flatMap((plan) => repairOf(context, plan, book)),
});

/** The certificate says what is found now; as long as that is what it says already, it keeps its time. */
function renew(context: BookContext, when: Date): BookContext {
  const { outcome, ruleset, certificate } = context;
  const now = certify(outcome, { version: ruleset.version, time: printTime(when) });
  return certificate && saysSame(certificate, now) ? context : { ...context, certificate: now };
}

function repairOf(
  context: BookContext,
  plan: SheetPlan,
  { snapshot }: Book
): readonly SheetRepair[] {
  const present = snapshot.sheets.find(({ key }) => key === plan.key);
  if ([...COMPUTED, ...EXTRA].includes(plan.key)) {
    if (!present) return [{ kind: "add", plan }];
    const cells = diffSheet(plan, present);
    const isRanking = plan.key === SHEETS.ranking;
    const record = cells.filter(({ at }) => isRanking && isCertified(context, at));
    return cells.length > 0 ? [{ kind: "set", plan, present, cells, record }] : [];
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
  const { tabs } = context.layout;
  return COMPUTED.flatMap((key) => (keys.includes(key) ? [] : (tabs.get(key) ?? [])));
}
