import type { UnitCode } from "../bloc";
import { type Decimal, roundAsCell, sum, ZERO } from "../decimal";
import type { CriterionCode } from "../ruleset";
import { rankedValue, type RankModel, rankValues } from "./rank-model";

/** Another set of weights: what each base criterion is worth in all (maxPoints × weight). */
export interface WeightSet {
  readonly name: string;
  readonly worths: ReadonlyMap<CriterionCode, Decimal>;
}

/** The ranking under one set of weights. */
export interface WeightedRanks {
  readonly name: string;
  readonly values: ReadonlyMap<UnitCode, Decimal | null>;
  /** By rounded value alone. */
  readonly ranks: ReadonlyMap<UnitCode, number | null>;
  /** Criteria that the set does not name: they keep their weight. */
  readonly kept: readonly CriterionCode[];
  /** Codes in the set that are no base criterion: they play no part. */
  readonly unknown: readonly CriterionCode[];
}

/** The set in which every base criterion is worth the same and all together what they are now. */
export function shareEqually({ criteria }: RankModel, name: string): WeightSet {
  const each = sum(criteria.map(({ worth }) => worth)).div(criteria.length);
  return { name, worths: new Map(criteria.map(({ code }) => [code, each])) };
}

/** Values and ranks under each set, side by side. Points of a criterion keep their share of its maximum; bonus and penalty stay. */
export function compareWeights(model: RankModel, sets: readonly WeightSet[]): WeightedRanks[] {
  return sets.map((set) => weigh(model, set));
}

function weigh(
  { ruleset, criteria, units }: RankModel,
  { name, worths }: WeightSet
): WeightedRanks {
  const scaled = criteria.map(({ code, worth }) => ({ worth, other: worths.get(code) ?? worth }));
  const values = units.map(({ contributions, extra }) => {
    const terms = contributions.map((points, index) => {
      const { worth, other } = scaled[index] ?? { worth: ZERO, other: ZERO };
      return points === null || worth.eq(0)
        ? { points: ZERO, most: ZERO }
        : { points: roundAsCell(points.times(other).div(worth), ruleset.places), most: other };
    });
    return rankedValue(ruleset, {
      base: sum(terms.map(({ points }) => points)),
      extra,
      attainable: sum(terms.map(({ most }) => most)),
    });
  });
  const ranks = rankValues(values);
  const codes = new Set(criteria.map(({ code }) => code));
  return {
    name,
    values: new Map(units.map(({ unit }, at) => [unit, values[at] ?? null])),
    ranks: new Map(units.map(({ unit }, at) => [unit, ranks[at] ?? null])),
    kept: [...codes].filter((code) => !worths.has(code)),
    unknown: [...worths.keys()].filter((code) => !codes.has(code)),
  };
}
