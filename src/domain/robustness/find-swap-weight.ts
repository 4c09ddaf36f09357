import type { UnitCode } from "../bloc";
import { type Decimal, decimal, sum, ZERO } from "../decimal";
import type { CriterionCode } from "../ruleset";
import type { ModelUnit, RankModel } from "./rank-model";

/** The share of the whole that one criterion would need for two units to be level. */
export interface SwapWeight {
  readonly criterion: CriterionCode;
  /** Its share now, 0–1: worth ÷ worth of all base criteria. */
  readonly share: Decimal;
  /** The share at which both units are level, before rounding; null when there is none between 0 and 1 (or every share is: then `always`). */
  readonly swap: Decimal | null;
  /** The two are level whatever the share. */
  readonly always: boolean;
}

/** A unit's side of the line: S(w) = w·own + (1 − w)·rest + extra, each a share of its maximum. */
interface Line {
  readonly own: Decimal;
  readonly rest: Decimal;
  readonly extra: Decimal;
}

const ONE = decimal(1);

/**
 * For each base criterion the weight that makes two units level while all others keep their proportions: the line S_A(w) = S_B(w), solved.
 * Criteria that are not given to both units, and those without any other, have no such weight and are left out.
 */
export function findSwapWeights(model: RankModel, a: UnitCode, b: UnitCode): SwapWeight[] {
  const [unitA, unitB] = [a, b].map((code) => model.units.find(({ unit }) => unit === code));
  if (unitA === undefined || unitB === undefined) return [];
  const whole = sum(model.criteria.map(({ worth }) => worth));
  return model.criteria.flatMap(({ code, worth }, index): SwapWeight[] => {
    const lineA = drawLine(model, unitA, index);
    const lineB = drawLine(model, unitB, index);
    if (lineA === null || lineB === null) return [];
    return [{ criterion: code, share: worth.div(whole), ...solve(lineA, lineB) }];
  });
}

/** Contributions are divided by what is given to the unit; bonus and penalty by the same, since they do not follow the weights. */
function drawLine(model: RankModel, unit: ModelUnit, index: number): Line | null {
  const own = unit.contributions[index] ?? null;
  const worth = model.criteria[index]?.worth;
  if (own === null || worth === undefined) return null;
  const others = unit.contributions.flatMap((points, at) => (at === index ? [] : (points ?? [])));
  const room = unit.attainable.minus(worth);
  if (others.length === 0 || room.lte(0)) return null;
  return {
    own: own.div(worth),
    rest: sum(others).div(room),
    extra: unit.extra.div(unit.attainable),
  };
}

/** w·(own + rest' − …) = …: one division. */
function solve(a: Line, b: Line): Pick<SwapWeight, "swap" | "always"> {
  const own = a.own.minus(b.own);
  const rest = a.rest.minus(b.rest);
  const extra = a.extra.minus(b.extra);
  const slope = rest.minus(own);
  const offset = rest.plus(extra);
  if (slope.eq(ZERO)) return { swap: null, always: offset.eq(ZERO) };
  const swap = offset.div(slope);
  return { swap: swap.lt(ZERO) || swap.gt(ONE) ? null : swap, always: false };
}
