import { type Decimal, decimal, percentOf, roundAsCell, ZERO } from "../decimal";
import type { UnitOutcome } from "../outcome";
import type { Ruleset } from "../ruleset";

/** The ranked value that a change is to reach. */
export type ChangeGoal =
  | { readonly kind: "atLeast"; readonly value: Decimal }
  | { readonly kind: "atMost"; readonly value: Decimal };

/** The ranked value of a unit whose sum before rounding is `raw`; null when nothing is attainable. */
export function valueOfSum(
  { ranking }: Ruleset,
  { attainable }: UnitOutcome,
  raw: Decimal
): Decimal | null {
  const total = roundAsCell(raw, ranking.places);
  return ranking.by === "points" ? total : percentOf(total, attainable, ranking.places);
}

/**
 * The least that a unit's sum (base + bonus − penalty, before rounding) must rise or fall so that its ranked value reaches the goal, in whole steps of the points' decimals.
 * 0 when it is there already; null when nothing is attainable.
 */
export function findNeededGain(
  ruleset: Ruleset,
  unit: UnitOutcome,
  goal: ChangeGoal
): Decimal | null {
  const raw = unit.base.plus(unit.bonus).minus(unit.penalty);
  const step = decimal(`1e-${ruleset.places}`);
  const sign = goal.kind === "atLeast" ? 1 : -1;
  if (valueOfSum(ruleset, unit, raw) === null) return null;
  const isReached = (steps: number): boolean => {
    const value = valueOfSum(ruleset, unit, raw.plus(step.times(steps * sign))) ?? ZERO;
    return goal.kind === "atLeast" ? value.gte(goal.value) : value.lte(goal.value);
  };
  return step.times(findFirst(isReached));
}

/** The least whole number from 0 that passes a test which, once passed, stays passed. */
function findFirst(passes: (steps: number) => boolean): number {
  if (passes(0)) return 0;
  let high = 1;
  while (!passes(high)) high *= 2;
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
