import { hasPlaces, sum, toNumber } from "../decimal";
import type { Issue, IssueCode, Params } from "../issue";
import type { BoundRule } from "../points/score-tiers-by-bound";
import type { Criterion } from "../ruleset";
import { isPlaces } from "./check-places";

/** Faults of one criterion's rule: tiers outside 0…max, out of order, not starting at 0, parts that do not add up. */
export function checkRule(criterion: Criterion): Issue[] {
  const { rule } = criterion;
  switch (rule.kind) {
    case "direct":
    case "achieved":
      return [];
    case "sumOfParts":
      return checkParts(criterion);
    case "tiersByCondition":
      return checkTierPoints(criterion);
    case "tiersByCount":
    case "tiersByPercent":
      return [...checkTierPoints(criterion), ...checkBounds(criterion, rule)];
  }
}

function checkParts(criterion: Criterion): Issue[] {
  if (criterion.rule.kind !== "sumOfParts") return [];
  const { parts } = criterion.rule;
  const found = sum(parts.map(({ points }) => points));
  const isSound = found.eq(criterion.maxPoints) && parts.every(({ points }) => points.gte(0));
  if (isSound) return [];
  return [
    report("ruleset.parts-sum", criterion, {
      found: toNumber(found),
      needed: toNumber(criterion.maxPoints),
    }),
  ];
}

function checkTierPoints(criterion: Criterion): Issue[] {
  if (!("tiers" in criterion.rule)) return [];
  const { tiers } = criterion.rule;
  if (tiers.length === 0) return [report("ruleset.empty", criterion, {})];
  return tiers.flatMap(({ points }, index) => {
    if (points.gte(0) && points.lte(criterion.maxPoints)) return [];
    const params = {
      tier: index + 1,
      points: toNumber(points),
      max: toNumber(criterion.maxPoints),
    };
    return [report("ruleset.tier-over-max", criterion, params)];
  });
}

function checkBounds(criterion: Criterion, rule: BoundRule): Issue[] {
  const first = rule.tiers[0];
  return [
    ...(first === undefined || first.from.eq(0)
      ? []
      : [report("ruleset.tier-first", criterion, { from: toNumber(first.from) })]),
    ...checkRising(criterion, rule),
    ...checkBoundDecimals(criterion, rule),
  ];
}

function checkRising(criterion: Criterion, { tiers }: BoundRule): Issue[] {
  return tiers.flatMap(({ from }, index) => {
    const before = tiers[index - 1]?.from;
    if (before === undefined || from.gt(before)) return [];
    return [
      report("ruleset.tier-order", criterion, {
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
    return [report("ruleset.places", criterion, { field: "rule.places", places })];
  return rule.tiers
    .filter(({ from }) => !hasPlaces(from, places))
    .map(({ from }) =>
      report("ruleset.too-many-decimals", criterion, { value: toNumber(from), places })
    );
}

function report(code: IssueCode, criterion: Criterion, params: Params): Issue {
  return { code, severity: "error", about: { criterion: criterion.code }, params };
}
