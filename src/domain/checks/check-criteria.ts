import {
  isCapped,
  listAllCriteria,
  listAllNodes,
  listCriteria,
  listGroups,
} from "../criteria-tree";
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
      ...checkTarget(criterion),
    ]),
    ...checkDeductions(ruleset),
    ...checkGroupCaps(ruleset),
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
  const floor = rule.kind === "plusMinus" && rule.floor !== null ? [rule.floor] : [];
  return [...listRows(rule).map(({ points }) => points), ...floor];
}

function listRows(rule: Rule): readonly { readonly points: Decimal }[] {
  if ("tiers" in rule) return rule.tiers;
  if ("parts" in rule) return rule.parts;
  if ("items" in rule) return rule.items;
  if ("ranks" in rule) return rule.ranks;
  return "awards" in rule ? rule.awards : [];
}

/** A group's cap is a number of points like any other; a group that only adds up may have more decimals because of weights. */
function checkGroupCaps({ bonus, penalty, places }: Ruleset): Issue[] {
  return listGroups([...bonus.nodes, ...penalty.nodes])
    .filter((group) => isCapped(group) && isPlaces(places) && !hasPlaces(group.maxPoints, places))
    .map(({ code, maxPoints }) =>
      report("ruleset.too-many-decimals", code, { value: toNumber(maxPoints), places })
    );
}

/** A target below 0 measures nothing. */
function checkTarget({ code, target }: Criterion): Issue[] {
  if (target === null || target.gte(0)) return [];
  return [report("ruleset.target-negative", code, { target: toNumber(target) })];
}

/** Deductions are written as positive numbers: a negative one would be added. */
function checkDeductions({ penalty }: Ruleset): Issue[] {
  return listCriteria(penalty.nodes).flatMap(({ code, rule }) =>
    rule.kind === "plusMinus"
      ? rule.items
          .filter(({ points }) => points.lt(0))
          .map(({ text, points }) =>
            report("ruleset.penalty-negative", code, { text, points: toNumber(points) })
          )
      : []
  );
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
