import type { UnitCode } from "../bloc";
import { listCriteria } from "../criteria-tree";
import { type Decimal, percentOf, roundAsCell } from "../decimal";
import { compareCodes } from "../order/compare-codes";
import type { BlocOutcome, UnitOutcome } from "../outcome";
import { getPoints } from "../points/scores";
import type { CriterionCode, Ruleset } from "../ruleset";

/** A base criterion as it weighs: maxPoints × weight. */
export interface ModelCriterion {
  readonly code: CriterionCode;
  readonly worth: Decimal;
}

/** One ranked unit as numbers. */
export interface ModelUnit {
  readonly unit: UnitCode;
  /** Contribution per criterion; null = not assigned. */
  readonly contributions: readonly (Decimal | null)[];
  /** Bonus − penalty, which no change of weights touches. */
  readonly extra: Decimal;
  readonly attainable: Decimal;
  readonly value: Decimal;
}

/** The ranked units × base criteria, both by code: nothing that is computed from it depends on the order of rows. */
export interface RankModel {
  readonly ruleset: Ruleset;
  readonly criteria: readonly ModelCriterion[];
  readonly units: readonly ModelUnit[];
}

/** The model of what is ranked now. Units without a rank take no part. */
export function modelRanks(ruleset: Ruleset, { units, ranking }: BlocOutcome): RankModel {
  const criteria = listCriteria(ruleset.base)
    .map(({ code, maxPoints, weight }) => ({ code, worth: maxPoints.times(weight) }))
    .sort((one, other) => compareCodes(one.code, other.code));
  const byCode = new Map(units.map((unit) => [unit.unit, unit]));
  const ranked = ranking.flatMap(({ unit, value }): ModelUnit[] => {
    const outcome = byCode.get(unit);
    if (outcome === undefined || value === null) return [];
    return [modelUnit(outcome, criteria, value)];
  });
  return {
    ruleset,
    criteria,
    units: ranked.sort((one, other) => compareCodes(one.unit, other.unit)),
  };
}

function modelUnit(
  outcome: UnitOutcome,
  criteria: readonly ModelCriterion[],
  value: Decimal
): ModelUnit {
  return {
    unit: outcome.unit,
    contributions: criteria.map(({ code }) => {
      const found = outcome.criteria.get(code);
      return found === undefined ? null : getPoints(found.contribution);
    }),
    extra: outcome.bonus.minus(outcome.penalty),
    attainable: outcome.attainable,
    value,
  };
}

/** The ranked value of a base sum: points, or percent of what is attainable; null when that is 0. */
export function rankedValue(
  { ranking }: Ruleset,
  { base, extra, attainable }: { base: Decimal; extra: Decimal; attainable: Decimal }
): Decimal | null {
  const total = roundAsCell(base.plus(extra), ranking.places);
  return ranking.by === "points" ? total : percentOf(total, attainable, ranking.places);
}

/** Ranks (1-2-2-4) by rounded value alone; a missing value has no rank. Tie keys play no part: these ranks are for comparison, not for the minutes. */
export function rankValues(values: readonly (Decimal | null)[]): (number | null)[] {
  return values.map((own) =>
    own === null ? null : 1 + values.filter((other) => other?.gt(own) === true).length
  );
}
