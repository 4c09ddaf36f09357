import { listAllCriteria, listAllNodes } from "../criteria-tree";
import type { Decimal } from "../decimal";
import { hasPlaces, toNumber } from "../decimal";
import type { Issue, IssueCode, Params } from "../issue";
import type { Criterion, CriterionNode, Rule, Ruleset } from "../ruleset";
import { isPlaces } from "./check-places";
import { checkRule } from "./check-rule";

/** Maxima and weights are above 0, no points carry more decimals than the ruleset keeps, and every rule is sound. */
export function checkCriteria(ruleset: Ruleset): Issue[] {
  const { places } = ruleset;
  return [
    ...listAllNodes(ruleset).flatMap(checkMax),
    ...listAllCriteria(ruleset).flatMap((criterion) => [
      ...checkWeight(criterion),
      ...checkDecimals(criterion, places),
      ...checkRule(criterion),
    ]),
    ...checkCaps(ruleset),
  ];
}

function checkMax(node: CriterionNode): Issue[] {
  if (node.maxPoints.gt(0)) return [];
  return [report("ruleset.max-not-positive", node.code, { max: toNumber(node.maxPoints) })];
}

function checkWeight({ code, weight }: Criterion): Issue[] {
  if (weight.gt(0)) return [];
  return [report("ruleset.weight-not-positive", code, { weight: toNumber(weight) })];
}

function checkDecimals({ code, maxPoints, rule }: Criterion, places: number): Issue[] {
  return [maxPoints, ...listRulePoints(rule)]
    .filter((points) => isPlaces(places) && !hasPlaces(points, places))
    .map((points) =>
      report("ruleset.too-many-decimals", code, { value: toNumber(points), places })
    );
}

function listRulePoints(rule: Rule): Decimal[] {
  if ("tiers" in rule) return rule.tiers.map(({ points }) => points);
  return "parts" in rule ? rule.parts.map(({ points }) => points) : [];
}

function checkCaps({ bonus, penalty }: Ruleset): Issue[] {
  return Object.entries({ bonus, penalty }).flatMap(([section, { cap }]): Issue[] =>
    cap === null || cap.gte(0)
      ? []
      : [
          {
            code: "ruleset.max-not-positive",
            severity: "error",
            params: { section, max: toNumber(cap) },
          },
        ]
  );
}

function report(code: IssueCode, criterion: string, params: Params): Issue {
  return { code, severity: "error", about: { criterion }, params };
}
