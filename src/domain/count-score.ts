import { percentOf, roundAsCell } from "./decimal";
import type { Entry, Typed } from "./entries";
import type { CriterionOutcome, Score } from "./outcome";
import { findPointRange, isInRange, type PointRange } from "./points/find-point-range";
import { type RuleTerms, scoreByRule } from "./points/score-by-rule";
import {
  getPoints,
  INVALID,
  NOT_ASSIGNED,
  NOT_ENTERED,
  roundScore,
  toScore,
} from "./points/scores";
import type { Criterion, Stage } from "./ruleset";

/** What decides which layer counts, how it is rounded and what it is compared with. */
export interface CountingTerms extends RuleTerms {
  readonly stage: Stage;
}

/** Typed layers that may count at a stage, strongest first; a higher layer counts before its stage is reached. */
export const LAYERS_AT_STAGE: Readonly<Record<Stage, readonly Stage[]>> = {
  official: ["official"],
  checked: ["official", "checked"],
  self: ["official", "checked", "self"],
};

const PERCENT_PLACES = 2;

/** One unit on one criterion: the strongest typed layer counts, never the highest score. A faulty typed score is invalid and never replaced by a weaker layer. */
export function countScore(
  criterion: Criterion,
  entry: Entry,
  terms: CountingTerms
): CriterionOutcome {
  const rulePoints = scoreByRule(criterion, entry, terms);
  const counted = roundScore(pickCounted(criterion, entry, { rulePoints, ...terms }), terms.places);
  const points = getPoints(counted);
  return {
    rulePoints,
    counted,
    contribution:
      points === null
        ? counted
        : toScore(roundAsCell(points.times(criterion.weight), terms.places)),
    percentOfMax: points === null ? null : percentOf(points, criterion.maxPoints, PERCENT_PLACES),
  };
}

function pickCounted(
  criterion: Criterion,
  entry: Entry,
  at: { rulePoints: Score; stage: Stage; places: number }
): Score {
  if (!entry.assigned) return NOT_ASSIGNED;
  const typed = LAYERS_AT_STAGE[at.stage]
    .map((layer) => entry[layer])
    .find((layer) => layer !== null);
  if (typed !== undefined) return judgeTyped(typed, findPointRange(criterion, at.places));
  return at.stage === "self" ? at.rulePoints : NOT_ENTERED;
}

function judgeTyped(typed: NonNullable<Typed>, range: PointRange): Score {
  if (typed.kind === "invalid" || !isInRange(typed.points, range)) return INVALID;
  return toScore(typed.points);
}
