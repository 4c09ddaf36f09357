import type { Decimal } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { Direction } from "../ruleset";
import { findGap, shareOfBest, shareOfTarget } from "./compare-results";
import { INVALID, toScore } from "./scores";
import type { Measured, Standing } from "./standing";

/** What one unit brings to a comparison. */
export interface Comparison {
  readonly maxPoints: Decimal;
  readonly direction: Direction;
  readonly target: Decimal | null | "invalid";
  readonly standing: Standing;
}

/** Half the maximum for the target, the other half in proportion to the leader's exceed; without a target in proportion to the best result of those without one. */
export function scoreRelativeToLeader(result: Result, at: Comparison): Score {
  if (result.kind !== "number" || result.value.lt(0) || at.target === "invalid") return INVALID;
  if (at.target !== null)
    return toScore(scoreTarget({ result: result.value, target: at.target }, at));
  const best = at.standing.best ?? result.value;
  return toScore(at.maxPoints.times(shareOfBest(result.value, best, at.direction)));
}

/** max · (1 + e ÷ e_leader) ÷ 2 beyond the target, as one fraction: a single division, nothing lost before rounding. */
function scoreTarget(own: Measured, { maxPoints, direction, standing }: Comparison): Decimal {
  const gap = findGap(own, direction);
  if (gap.lte(0)) return maxPoints.times(shareOfTarget(own, direction)).div(2);
  const leader = standing.leader ?? own;
  const whole = own.target.times(findGap(leader, direction));
  return maxPoints.times(whole.plus(gap.times(leader.target))).div(whole.times(2));
}
