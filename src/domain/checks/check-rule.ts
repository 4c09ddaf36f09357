import { hasPlaces, sum, toNumber } from "../decimal";
import type { Issue } from "../issue";
import type { BoundRule } from "../points/score-tiers-by-bound";
import type { Criterion } from "../ruleset";
import { isPlaces } from "./check-places";
import { checkAwardPoints, checkFloor, checkPercentLimits, checkRanks } from "./check-valued-rule";
import { reportRule } from "./report-rule";

/** Faults of one criterion's rule: tables out of order, points out of range, parts that do not add up, limits that contradict each other. */
export function checkRule(criterion: Criterion): Issue[] {
  const { rule } = criterion;
  switch (rule.kind) {
    case "tiersByCondition":
      return checkTierPoints(criterion);
    case "tiersByCount":
    case "tiersByPercent":
      return [...checkTierPoints(criterion), ...checkBounds(criterion, rule)];
    case "sumOfParts":
      return checkParts(criterion);
    case "rankLookup":
      return checkRanks(criterion, rule);
    case "plusMinus":
      return checkFloor(criterion, rule);
    case "awardTable":
      return checkAwardPoints(criterion, rule);
    case "proportional":
      return checkPercentLimits(criterion, rule);
    default:
      return [];
  }
}

function checkParts(criterion: Criterion): Issue[] {
  if (criterion.rule.kind !== "sumOfParts") return [];
  const { parts } = criterion.rule;
  const found = sum(parts.map(({ points }) => points));
  const isSound = found.eq(criterion.maxPoints) && parts.every(({ points }) => points.gte(0));
  if (isSound) return [];
  return [
    reportRule("ruleset.parts-sum", criterion, {
      found: toNumber(found),
      needed: toNumber(criterion.maxPoints),
    }),
  ];
}

function checkTierPoints(criterion: Criterion): Issue[] {
  if (!("tiers" in criterion.rule)) return [];
  const { tiers } = criterion.rule;
  if (tiers.length === 0) return [reportRule("ruleset.empty", criterion, {})];
  return tiers.flatMap(({ points }, index) => {
    if (points.gte(0) && points.lte(criterion.maxPoints)) return [];
    const params = {
      tier: index + 1,
      points: toNumber(points),
      max: toNumber(criterion.maxPoints),
    };
    return [reportRule("ruleset.tier-over-max", criterion, params)];
  });
}

function checkBounds(criterion: Criterion, rule: BoundRule): Issue[] {
  const first = rule.tiers[0];
  return [
    ...(first === undefined || first.from.eq(0)
      ? []
      : [reportRule("ruleset.tier-first", criterion, { from: toNumber(first.from) })]),
    ...checkRising(criterion, rule),
    ...checkBoundDecimals(criterion, rule),
  ];
}

function checkRising(criterion: Criterion, { tiers }: BoundRule): Issue[] {
  return tiers.flatMap(({ from }, index) => {
    const before = tiers[index - 1]?.from;
    if (before === undefined || from.gt(before)) return [];
    return [
      reportRule("ruleset.tier-order", criterion, {
        tier: index + 1,
        from: toNumber(from),
        before: toNumber(before),
      }),
    ];
  });
}

function checkBoundDecimals(criterion: Criterion, rule: BoundRule): Issue[] {
  const places = rule.kind === "tiersByPercent" ? rule.places : 0;
  if (!isPlaces(places))
    return [reportRule("ruleset.places", criterion, { field: "rule.places", places })];
  return rule.tiers
    .filter(({ from }) => !hasPlaces(from, places))
    .map(({ from }) =>
      reportRule("ruleset.too-many-decimals", criterion, { value: toNumber(from), places })
    );
}
