import { compareDecimals, type Decimal, roundAsCell, sum, ZERO } from "./decimal";
import type { Entry, Typed } from "./entries";
import type { Score } from "./outcome";
import { findPointRange, isInRange } from "./points/find-point-range";
import { INVALID, NOT_ASSIGNED, NOT_ENTERED, toScore } from "./points/scores";
import type { Checker, CheckerPanel, Combine, Criterion } from "./ruleset";

/** Scores that a trimmed mean needs: one highest, one lowest, and one that stays. */
export const FEWEST_TRIMMED = 3;

/** Whether so many scores are enough to drop the highest and the lowest. */
export function canTrim(count: number): boolean {
  return count >= FEWEST_TRIMMED;
}

/** The members of the panel who check this criterion, as listed. */
export function listCheckers(panel: CheckerPanel | undefined, { code }: Criterion): Checker[] {
  return (panel?.members ?? []).filter(
    ({ criteria }) => criteria.length === 0 || criteria.includes(code)
  );
}

/** One score from those of all checkers, rounded to `places`. Open until each has given one; a faulty one makes it invalid. */
export function combineChecks(
  criterion: Criterion,
  entry: Entry,
  { panel, places }: { panel: CheckerPanel | undefined; places: number }
): Score {
  const checkers = listCheckers(panel, criterion);
  if (!entry.assigned) return NOT_ASSIGNED;
  if (panel === undefined || checkers.length === 0) return NOT_ENTERED;
  const given = checkers.map(({ code }) => entry.checks?.get(code) ?? null);
  const range = findPointRange(criterion, places);
  const points = given.flatMap((typed) =>
    typed?.kind === "points" && isInRange(typed.points, range) ? [typed.points] : []
  );
  if (points.length < given.filter((typed) => typed !== null).length) return INVALID;
  if (points.length < checkers.length) return NOT_ENTERED;
  return toScore(roundAsCell(combine(points, panel.combine), places));
}

/** Mean, median, or the mean without one highest and one lowest (of fewer than three scores none is dropped; the ruleset's check says so). */
export function combine(points: readonly Decimal[], how: Combine): Decimal {
  const rising = [...points].sort(compareDecimals);
  if (how === "mean" || (how === "trimmedMean" && !canTrim(rising.length))) return mean(rising);
  if (how === "trimmedMean") return mean(rising.slice(1, -1));
  const middle = Math.floor(rising.length / 2);
  return mean(rising.slice(rising.length % 2 === 0 ? middle - 1 : middle, middle + 1));
}

function mean(points: readonly Decimal[]): Decimal {
  return points.length === 0 ? ZERO : sum(points).div(points.length);
}

/** The entry as it counts: where no checked score is typed, the panel's takes its place. */
export function applyPanel(entry: Entry, combined: Score): Entry {
  if (entry.checked !== null) return entry;
  const checked: Typed =
    combined.status === "scored"
      ? { kind: "points", points: combined.points }
      : combined.status === "invalid"
        ? { kind: "invalid" }
        : null;
  return { ...entry, checked };
}
