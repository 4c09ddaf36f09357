import { larger, smaller } from "../decimal";
import type { Decimal } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { Rule } from "../ruleset";
import { shareOfBest, shareOfTarget } from "./compare-results";
import { INVALID, toScore } from "./scores";
import type { Comparison } from "./score-relative-to-leader";

export type ProportionalRule = Extract<Rule, { kind: "proportional" }>;

/** maxPoints × percent of the target or of the best result, kept between floor and ceiling. Without a target there is nothing to divide by: invalid, never 0. */
export function scoreProportional(rule: ProportionalRule, result: Result, at: Comparison): Score {
  if (result.kind !== "number" || result.value.lt(0)) return INVALID;
  const share = findShare(rule, result.value, at);
  if (share === null) return INVALID;
  const percent = larger(rule.floorPercent, smaller(rule.ceilingPercent, share.times(100)));
  return toScore(at.maxPoints.times(percent).div(100));
}

function findShare(
  { compare, direction }: ProportionalRule,
  result: Decimal,
  { target, standing }: Comparison
): Decimal | null {
  if (compare === "best") return shareOfBest(result, standing.best ?? result, direction);
  return target === null || target === "invalid"
    ? null
    : shareOfTarget({ result, target }, direction);
}
