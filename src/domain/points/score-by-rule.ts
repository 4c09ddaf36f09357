import type { Entry, Result } from "../entries";
import type { Score } from "../outcome";
import type { Criterion } from "../ruleset";
import { findTarget } from "./find-target";
import { scoreAchieved } from "./score-achieved";
import { scoreAwardTable } from "./score-award-table";
import { scoreDirect } from "./score-direct";
import { scorePlusMinus } from "./score-plus-minus";
import { scoreProportional } from "./score-proportional";
import { scoreRankLookup } from "./score-rank-lookup";
import { type Comparison, scoreRelativeToLeader } from "./score-relative-to-leader";
import { scoreSumOfParts } from "./score-sum-of-parts";
import { scoreTiersByBound } from "./score-tiers-by-bound";
import { scoreTiersByCondition } from "./score-tiers-by-condition";
import { INVALID, NOT_ASSIGNED, NOT_ENTERED, roundScore } from "./scores";
import type { Standing } from "./standing";

/** Decimals of points, and what the rule must know of the other units. */
export interface RuleTerms {
  readonly places: number;
  readonly standing: Standing;
}

/** The points that the criterion's rule gives for the entered result, rounded to `places`. Typed scores play no part. */
export function scoreByRule(criterion: Criterion, entry: Entry, terms: RuleTerms): Score {
  if (!entry.assigned) return NOT_ASSIGNED;
  if (criterion.rule.kind === "direct") return scoreDirect();
  if (entry.result === null) return NOT_ENTERED;
  if (entry.result.kind === "invalid") return INVALID;
  const target = findTarget(criterion, entry);
  return roundScore(
    applyRule(criterion, entry.result, { target, standing: terms.standing }),
    terms.places
  );
}

type Surroundings = Pick<Comparison, "target" | "standing">;

function applyRule(criterion: Criterion, result: Result, at: Surroundings): Score {
  const { rule, maxPoints } = criterion;
  switch (rule.kind) {
    case "direct":
      return scoreDirect();
    case "achieved":
      return scoreAchieved(maxPoints, result);
    case "tiersByCondition":
      return scoreTiersByCondition(rule.tiers, result);
    case "tiersByCount":
    case "tiersByPercent":
      return scoreTiersByBound(rule, result);
    case "sumOfParts":
      return scoreSumOfParts(rule.parts, result);
    case "plusMinus":
      return scorePlusMinus(rule, maxPoints, result);
    case "awardTable":
      return scoreAwardTable(rule, maxPoints, result);
    default:
      return applyComparison({ ...criterion, rule }, result, at);
  }
}

/** The rules that need a target or the other units. */
type ComparedRule = Extract<
  Criterion["rule"],
  { kind: "relativeToLeader" | "rankLookup" | "proportional" }
>;

function applyComparison(
  { rule, maxPoints }: Criterion & { readonly rule: ComparedRule },
  result: Result,
  at: Surroundings
): Score {
  switch (rule.kind) {
    case "relativeToLeader":
      return scoreRelativeToLeader(result, { ...at, maxPoints, direction: rule.direction });
    case "rankLookup":
      return scoreRankLookup(rule, result, at.standing.averages);
    case "proportional":
      return scoreProportional(rule, result, { ...at, maxPoints, direction: rule.direction });
  }
}
