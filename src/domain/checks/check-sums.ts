import { isCapped, listCriteria, listGroups, weighNode } from "../criteria-tree";
import type { Decimal } from "../decimal";
import { sum, toNumber } from "../decimal";
import type { Issue } from "../issue";
import type { Group, Ruleset } from "../ruleset";

/** What is declared must be what adds up: children to their group, the base section to the scale. A group of the bonus or penalty section may declare less: its cap. A section or group without criteria is empty. */
export function checkSums(ruleset: Ruleset): Issue[] {
  const { base, bonus, penalty } = ruleset;
  const extras = listGroups([...bonus.nodes, ...penalty.nodes]);
  return [
    ...checkScale(ruleset),
    ...listGroups(base).flatMap(checkGroup),
    ...extras.filter((group) => !isCapped(group)).flatMap(checkGroup),
  ];
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

function compare(found: Decimal, needed: Decimal): { found: number; needed: number } {
  return { found: toNumber(found), needed: toNumber(needed) };
}
