import type { Decimal } from "../decimal";
import { decimal, larger, smaller, ZERO } from "../decimal";
import type { Direction } from "../ruleset";
import type { Measured } from "./standing";

const ONE = decimal(1);

/** How far a result is on the better side of its target; negative on the worse side. */
export function findGap({ result, target }: Measured, direction: Direction): Decimal {
  return direction === "higher" ? result.minus(target) : target.minus(result);
}

/** Whether `one` exceeds its target by a larger share than `other` does its own: exceed ÷ target, compared without dividing. */
export function exceedsMore(one: Measured, other: Measured, direction: Direction): boolean {
  return findGap(one, direction)
    .times(other.target)
    .gt(findGap(other, direction).times(one.target));
}

/** Share of the target that is reached: result ÷ target; where lower is better 2 − result ÷ target, never below 0 (a suggestion, no source). */
export function shareOfTarget(measured: Measured, direction: Direction): Decimal {
  const { target } = measured;
  return larger(ZERO, target.plus(findGap(measured, direction)).div(target));
}

/** Share of the best result: own ÷ best, 0 when all are 0; where lower is better best ÷ own, 1 for the best itself (a suggestion, no source). */
export function shareOfBest(result: Decimal, best: Decimal, direction: Direction): Decimal {
  if (direction === "higher") return best.eq(0) ? ZERO : result.div(best);
  return result.eq(best) ? ONE : best.div(result);
}

/** The better of two results. */
export function betterResult(one: Decimal, other: Decimal, direction: Direction): Decimal {
  return direction === "higher" ? larger(one, other) : smaller(one, other);
}
