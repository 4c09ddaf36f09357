import { toNumber } from "../decimal";
import type { Issue } from "../issue";
import type { AwardRule } from "../points/score-award-table";
import type { PlusMinusRule } from "../points/score-plus-minus";
import type { ProportionalRule } from "../points/score-proportional";
import type { RankRule } from "../points/score-rank-lookup";
import type { Criterion } from "../ruleset";
import { reportRule } from "./report-rule";

/** Ranks are listed once each, best first, with points from 0 to the maximum; raters have different names. */
export function checkRanks(criterion: Criterion, { ranks, raters }: RankRule): Issue[] {
  const max = toNumber(criterion.maxPoints);
  const outside = ranks.filter(({ points }) => points.lt(0) || points.gt(criterion.maxPoints));
  const repeated = new Set(raters.filter((name, index) => raters.indexOf(name) < index));
  return [
    ...outside.map(({ rank, points }) =>
      reportRule("ruleset.tier-over-max", criterion, { tier: rank, points: toNumber(points), max })
    ),
    ...ranks.flatMap(({ rank }, index) => {
      const before = ranks[index - 1]?.rank ?? 0;
      return rank > before && Number.isInteger(rank)
        ? []
        : [reportRule("ruleset.rank-order", criterion, { rank, before })];
    }),
    ...[...repeated].map((code) =>
      reportRule("ruleset.duplicate-code", criterion, { list: "raters", code })
    ),
  ];
}

/** A floor lies at or below 0, so that no event gives points by itself. */
export function checkFloor(criterion: Criterion, { floor }: PlusMinusRule): Issue[] {
  if (floor === null || floor.lte(0)) return [];
  return [reportRule("ruleset.floor-above-zero", criterion, { floor: toNumber(floor) })];
}

/** An award never takes points away. */
export function checkAwardPoints(criterion: Criterion, { awards }: AwardRule): Issue[] {
  return awards.flatMap(({ points, text }) =>
    points.gte(0)
      ? []
      : [reportRule("ruleset.award-negative", criterion, { text, points: toNumber(points) })]
  );
}

/** 0 ≤ floor < ceiling. */
export function checkPercentLimits(criterion: Criterion, rule: ProportionalRule): Issue[] {
  const { floorPercent, ceilingPercent } = rule;
  if (floorPercent.gte(0) && ceilingPercent.gt(floorPercent)) return [];
  const params = { floor: toNumber(floorPercent), ceiling: toNumber(ceilingPercent) };
  return [reportRule("ruleset.percent-limits", criterion, params)];
}
