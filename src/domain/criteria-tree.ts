import { type Decimal, sum } from "./decimal";
import type { Criterion, CriterionCode, CriterionNode, Group, Ruleset, Section } from "./ruleset";

export const SECTIONS: readonly Section[] = ["base", "bonus", "penalty"];

/** The tree of one section. */
export function getNodes(ruleset: Ruleset, section: Section): readonly CriterionNode[] {
  return section === "base" ? ruleset.base : ruleset[section].nodes;
}

/** Every node in printed order, a group before what it holds. */
export function listNodes(nodes: readonly CriterionNode[]): CriterionNode[] {
  return nodes.flatMap((node) =>
    node.type === "group" ? [node, ...listNodes(node.children)] : [node]
  );
}

/** The criteria (leaves) in printed order. */
export function listCriteria(nodes: readonly CriterionNode[]): Criterion[] {
  return listNodes(nodes).filter((node) => node.type === "criterion");
}

/** The groups in printed order, a group before the groups inside it. */
export function listGroups(nodes: readonly CriterionNode[]): Group[] {
  return listNodes(nodes).filter((node) => node.type === "group");
}

/** Every criterion of the base, bonus and penalty sections, in that order. */
export function listAllCriteria(ruleset: Ruleset): Criterion[] {
  return SECTIONS.flatMap((section) => listCriteria(getNodes(ruleset, section)));
}

/** Every node of the three sections, in that order. */
export function listAllNodes(ruleset: Ruleset): CriterionNode[] {
  return SECTIONS.flatMap((section) => listNodes(getNodes(ruleset, section)));
}

/** The criterion with this code in any section, or null. */
export function findCriterion(ruleset: Ruleset, code: CriterionCode): Criterion | null {
  return listAllCriteria(ruleset).find((criterion) => criterion.code === code) ?? null;
}

/** The section that holds this code, group or criterion; null when no section does. */
export function findSection(ruleset: Ruleset, code: CriterionCode): Section | null {
  return (
    SECTIONS.find((section) =>
      listNodes(getNodes(ruleset, section)).some((node) => node.code === code)
    ) ?? null
  );
}

/** What a node can bring at most, as its group counts it: declared points × weight. */
export function weighNode(node: CriterionNode): Decimal {
  return node.type === "group" ? node.maxPoints : node.maxPoints.times(node.weight);
}

/** Whether a group's declared maximum is smaller than what its children add up to. Only in the bonus and penalty sections is that a cap; in the base section it is a fault. */
export function isCapped({ maxPoints, children }: Group): boolean {
  return maxPoints.lt(sum(children.map(weighNode)));
}

/** Number of levels: 0 for no nodes, 1 for a flat list. */
export function measureDepth(nodes: readonly CriterionNode[]): number {
  const depths = nodes.map((node) => (node.type === "group" ? 1 + measureDepth(node.children) : 1));
  return depths.reduce((deepest, depth) => (depth > deepest ? depth : deepest), 0);
}
