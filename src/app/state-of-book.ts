import type { Severity } from "../domain/issue";
import { fillForms } from "./forms/fill-forms";
import type { BookLook } from "./look-at-workbook";
import { refreshRanking } from "./refresh-ranking";

/** How far a book is, in numbers. */
export interface BookState {
  readonly units: number;
  readonly complete: number;
  /** Base criteria with a score, and how many need one, over all units. */
  readonly scored: number;
  readonly expected: number;
  readonly issues: Readonly<Record<Severity, number>>;
  readonly ranked: number;
  readonly undecided: number;
  /** "outdated": totals or ranks are no longer those of the last ranking, labels or formulas differ, or a program has not recalculated; "blocked": errors stand in the way. */
  readonly ranking: "current" | "outdated" | "blocked";
  readonly formsCurrent: boolean;
  readonly next: NextStep;
}

/** What is to be done next. */
export type NextStep = "check" | "scores" | "rank" | "awards" | "forms";

/** Whether a ranking would write anything does not depend on when it is asked for. */
const ANY_TIME = { when: new Date(0) };

/** What the first screen says of a book. */
export function stateOfBook(look: BookLook): BookState {
  const { outcome, issues } = look;
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const facts = {
    units: outcome.units.length,
    complete: outcome.units.filter(({ complete }) => complete).length,
    scored: total(outcome.units.map(({ scored }) => scored)),
    expected: total(outcome.units.map(({ expected }) => expected)),
    issues: { error: count("error"), warning: count("warning"), tip: count("tip") },
    ranked: outcome.ranking.filter(({ rank }) => rank !== null).length,
    undecided: outcome.awards.filter(({ undecided }) => undecided).length,
    ranking: stateOfRanking(look),
    formsCurrent: isUpToDate(fillForms.check(undefined, look.book)),
  };
  return { ...facts, next: nextStep(facts) };
}

/** Whether the ranking's sheets say what a new ranking would write: the pane and the command line tell the same. */
export function stateOfRanking({
  book,
  issues,
}: Pick<BookLook, "book" | "issues">): BookState["ranking"] {
  const check = refreshRanking.check(ANY_TIME, book);
  if (!check.ready) return "blocked";
  const waits = issues.some(({ code }) => code === "book.value-differs");
  return isUpToDate(check) && !waits ? "current" : "outdated";
}

function isUpToDate({ ready, issues }: ReturnType<typeof fillForms.check>): boolean {
  return ready && issues.some(({ code }) => code === "sheet.up-to-date");
}

function nextStep(state: Omit<BookState, "next">): NextStep {
  if (state.issues.error > 0) return "check";
  if (state.complete < state.units) return "scores";
  if (state.ranking !== "current") return "rank";
  return state.undecided > 0 ? "awards" : "forms";
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
