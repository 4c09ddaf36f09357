import type { UnitCode } from "../bloc";
import { sum } from "../decimal";
import type { CriterionCode } from "../ruleset";
import { rankedValue, type RankModel, rankValues } from "./rank-model";

/** The ranking as it would be without one criterion. */
export interface WithoutCriterion {
  readonly criterion: CriterionCode;
  /** By rounded value alone; null when nothing else was assigned to the unit. */
  readonly ranks: ReadonlyMap<UnitCode, number | null>;
  /** Units whose rank by value differs from the rank by value with all criteria. */
  readonly moved: readonly UnitCode[];
}

/** Ranks with each base criterion left out in turn, by code. Who may be ranked is not judged again. */
export function leaveCriterionOut(model: RankModel): WithoutCriterion[] {
  const { ruleset, criteria, units } = model;
  const now = rankValues(units.map(({ value }) => value));
  return criteria.map(({ code, worth }, index) => {
    const ranks = rankValues(
      units.map(({ contributions, extra, attainable }) => {
        const isGiven = (contributions[index] ?? null) !== null;
        const base = sum(contributions.flatMap((one, at) => (at === index ? [] : (one ?? []))));
        return rankedValue(ruleset, {
          base,
          extra,
          attainable: isGiven ? attainable.minus(worth) : attainable,
        });
      })
    );
    return {
      criterion: code,
      ranks: new Map(units.map(({ unit }, at) => [unit, ranks[at] ?? null])),
      moved: units.flatMap(({ unit }, at) => (ranks[at] === now[at] ? [] : [unit])),
    };
  });
}
