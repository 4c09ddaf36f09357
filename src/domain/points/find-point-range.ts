import type { Decimal } from "../decimal";
import { larger, roundAsCell, ZERO } from "../decimal";
import { decimal } from "../decimal";
import type { Criterion } from "../ruleset";
import type { PlusMinusRule } from "./score-plus-minus";

/** Between which points a score of a criterion may lie; null = no limit on that side. */
export interface PointRange {
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

const WHOLE = decimal(100);

/** 0 … maxPoints, but for plus/minus (down to its floor), award tables without a cap, and ceilings above 100 %. */
export function findPointRange({ rule, maxPoints }: Criterion, places: number): PointRange {
  switch (rule.kind) {
    case "plusMinus":
      return { least: canFall(rule) ? rule.floor : ZERO, most: maxPoints };
    case "awardTable":
      return { least: ZERO, most: rule.capped ? maxPoints : null };
    case "proportional": {
      const most = maxPoints.times(larger(rule.ceilingPercent, WHOLE)).div(WHOLE);
      return { least: ZERO, most: roundAsCell(most, places) };
    }
    default:
      return { least: ZERO, most: maxPoints };
  }
}

/** Whether any event takes points away; without one the points cannot fall below 0. */
export function canFall({ items }: PlusMinusRule): boolean {
  return items.some(({ points }) => points.lt(0));
}

/** Whether points lie in the range. */
export function isInRange(points: Decimal, { least, most }: PointRange): boolean {
  return (least === null || points.gte(least)) && (most === null || points.lte(most));
}
