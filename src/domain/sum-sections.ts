import { isCapped } from "./criteria-tree";
import type { Decimal } from "./decimal";
import { smaller, sum, ZERO } from "./decimal";
import type { UnitOutcome } from "./outcome";
import { getPoints } from "./points/scores";
import type { CriterionCode, CriterionNode, Extra, Group } from "./ruleset";

/** What a criterion brings; 0 when it is not assigned or nothing is entered. */
export type PointsOf = (code: CriterionCode) => Decimal;

/** What each criterion of a unit brings. */
export function contributionOf({ criteria }: Pick<UnitOutcome, "criteria">): PointsOf {
  return (code) => {
    const outcome = criteria.get(code);
    return (outcome && getPoints(outcome.contribution)) ?? ZERO;
  };
}

/** What the nodes bring. `capped`: groups that declare less than their children add up to give no more than that. */
export function sumNodes(
  nodes: readonly CriterionNode[],
  pointsOf: PointsOf,
  capped: boolean
): Decimal {
  return sum(
    nodes.map((node) =>
      node.type === "group" ? sumGroup(node, pointsOf, capped) : pointsOf(node.code)
    )
  );
}

/** What a group brings, at most its declared maximum where that caps it. */
export function sumGroup(group: Group, pointsOf: PointsOf, capped: boolean): Decimal {
  const found = sumNodes(group.children, pointsOf, capped);
  return capped && isCapped(group) ? smaller(found, group.maxPoints) : found;
}

/** What the bonus adds or the penalty takes, after the caps of its groups and its own. */
export function sumExtra(extra: Extra, pointsOf: PointsOf): Decimal {
  const found = sumNodes(extra.nodes, pointsOf, true);
  return extra.cap === null ? found : smaller(found, extra.cap);
}
