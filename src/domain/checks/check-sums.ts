import { listAllNodes, listCriteria } from "../criteria-tree";
import type { Decimal } from "../decimal";
import { sum, toNumber } from "../decimal";
import type { Issue } from "../issue";
import type { CriterionNode, Group, Ruleset } from "../ruleset";

/** What is declared must be what adds up: children to their group, the base section to the scale. A section or group without criteria is empty. */
export function checkSums(ruleset: Ruleset): Issue[] {
  const groups = listAllNodes(ruleset).filter((node) => node.type === "group");
  return [...checkScale(ruleset), ...groups.flatMap(checkGroup)];
}

function checkScale({ base, scale }: Ruleset): Issue[] {
  if (listCriteria(base).length === 0) return [{ code: "ruleset.empty", severity: "error" }];
  const found = sum(base.map(weighNode));
  if (found.eq(scale)) return [];
  return [{ code: "ruleset.scale-sum", severity: "error", params: compare(found, scale) }];
}

function checkGroup(group: Group): Issue[] {
  const about = { criterion: group.code };
  if (group.children.length === 0) return [{ code: "ruleset.empty", severity: "error", about }];
  const found = sum(group.children.map(weighNode));
  if (found.eq(group.maxPoints)) return [];
  return [
    {
      code: "ruleset.group-sum",
      severity: "error",
      about,
      params: compare(found, group.maxPoints),
    },
  ];
}

function weighNode(node: CriterionNode): Decimal {
  return node.type === "group" ? node.maxPoints : node.maxPoints.times(node.weight);
}

function compare(found: Decimal, needed: Decimal): { found: number; needed: number } {
  return { found: toNumber(found), needed: toNumber(needed) };
}
