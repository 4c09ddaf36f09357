import {
  findSection,
  getNodes,
  listAllNodes,
  listGroups,
  listNodes,
  SECTIONS,
  weighNode,
} from "../../domain/criteria-tree";
import { sum, ZERO, decimal } from "../../domain/decimal";
import type { Criterion, CriterionNode, Group, Ruleset, Section } from "../../domain/ruleset";

type Nodes = readonly CriterionNode[];

/** Where a node stands: directly in a section, or in a group. */
export type Parent =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "group"; readonly code: string };

/** The group or criterion with this code, or null. */
export function findNode(ruleset: Ruleset, code: string): CriterionNode | null {
  return listAllNodes(ruleset).find((node) => node.code === code) ?? null;
}

/** Where the node with this code stands; null when there is none. */
export function findParent(ruleset: Ruleset, code: string): Parent | null {
  const group = listAllNodes(ruleset).find(
    (node) => node.type === "group" && node.children.some((child) => child.code === code)
  );
  if (group) return { kind: "group", code: group.code };
  const section = findSection(ruleset, code);
  return section && { kind: "section", section };
}

/** The ruleset with another node under the same code. */
export function replaceNode(ruleset: Ruleset, code: string, node: CriterionNode): Ruleset {
  return mapLists(ruleset, (nodes) => nodes.map((one) => (one.code === code ? node : one)));
}

/** The ruleset without a node and all it holds; checkers that check other criteria too no longer check it. */
export function removeNode(ruleset: Ruleset, code: string): Ruleset {
  const left = mapLists(ruleset, (nodes) => nodes.filter((one) => one.code !== code));
  const codes = new Set(listAllNodes(left).map((node) => node.code));
  if (left.checkers === undefined) return left;
  const members = left.checkers.members.map((member) => {
    const criteria = member.criteria.filter((one) => codes.has(one));
    // An empty list would mean: checks everything.
    return criteria.length === 0 ? member : { ...member, criteria };
  });
  return { ...left, checkers: { ...left.checkers, members } };
}

/** The ruleset with a node one place higher (-1) or lower (1) among its neighbours; at the end nothing moves. */
export function moveNode(ruleset: Ruleset, code: string, by: -1 | 1): Ruleset {
  return mapLists(ruleset, (nodes) => {
    const at = nodes.findIndex((one) => one.code === code);
    const [node, other] = [nodes[at], nodes[at + by]];
    if (!node || !other) return nodes;
    return nodes.map((one, i) => (i === at ? other : i === at + by ? node : one));
  });
}

/** The ruleset with a node as the last one of another parent; a group does not go into itself. */
export function moveInto(ruleset: Ruleset, code: string, parent: Parent): Ruleset {
  const node = findNode(ruleset, code);
  const isOpen = listParents(ruleset, code).some((one) => isSameParent(one, parent));
  if (!node || !isOpen) return ruleset;
  const left = mapLists(ruleset, (nodes) => nodes.filter((one) => one.code !== code));
  return addNode(left, parent, node);
}

/** Where a node may stand: every section, and every group that is not inside it. */
export function listParents(ruleset: Ruleset, code: string): readonly Parent[] {
  const node = findNode(ruleset, code);
  const inside = new Set(node ? listNodes([node]).map((one) => one.code) : []);
  return SECTIONS.flatMap((section): Parent[] => [
    { kind: "section", section },
    ...listGroups(getNodes(ruleset, section))
      .filter((group) => !inside.has(group.code))
      .map((group): Parent => ({ kind: "group", code: group.code })),
  ]);
}

export function isSameParent(one: Parent, other: Parent): boolean {
  return one.kind === "group"
    ? other.kind === "group" && one.code === other.code
    : other.kind === "section" && one.section === other.section;
}

/** The ruleset with a node as the last one of its parent. */
export function addNode(ruleset: Ruleset, parent: Parent, node: CriterionNode): Ruleset {
  if (parent.kind === "group")
    return mapLists(ruleset, (nodes) =>
      nodes.map((one) =>
        one.type === "group" && one.code === parent.code
          ? { ...one, children: [...one.children, node] }
          : one
      )
    );
  return setSection(ruleset, parent.section, [...getNodes(ruleset, parent.section), node]);
}

/** A criterion scored by hand that has nothing yet: no text and no points. */
export function draftCriterion(ruleset: Ruleset, parent: Parent): Criterion {
  return {
    type: "criterion",
    code: nextCode(ruleset, parent),
    name: "",
    maxPoints: ZERO,
    weight: decimal(1),
    rule: { kind: "direct" },
    measure: "",
    target: null,
    evidence: "",
  };
}

/** A group that has nothing yet. */
export function draftGroup(ruleset: Ruleset, parent: Parent): Group {
  return {
    type: "group",
    code: nextCode(ruleset, parent),
    name: "",
    maxPoints: ZERO,
    children: [],
  };
}

const PREFIXES: Readonly<Record<Section, string>> = { base: "M", bonus: "T", penalty: "P" };

/** A code that no node has, after the fashion of its parent: "I.3" in group I. */
export function nextCode(ruleset: Ruleset, parent: Parent): string {
  const codes = new Set(listAllNodes(ruleset).map(({ code }) => code.toLowerCase()));
  const stem = parent.kind === "group" ? `${parent.code}.` : PREFIXES[parent.section];
  for (let number = 1; ; number++) {
    const code = `${stem}${number}`;
    if (!codes.has(code.toLowerCase())) return code;
  }
}

/** The base section with every group's points and the scale as the criteria add up; caps of bonus and penalty stay. */
export function fitSums(ruleset: Ruleset): Ruleset {
  const fit = (nodes: Nodes): CriterionNode[] =>
    nodes.map((node) => {
      if (node.type === "criterion") return node;
      const children = fit(node.children);
      return { ...node, children, maxPoints: sum(children.map(weighNode)) };
    });
  const base = fit(ruleset.base);
  return { ...ruleset, base, scale: sum(base.map(weighNode)) };
}

/** Every list of neighbours, the innermost first. */
function mapLists(ruleset: Ruleset, change: (nodes: Nodes) => Nodes): Ruleset {
  const walk = (nodes: Nodes): Nodes =>
    change(
      nodes.map((node) =>
        node.type === "group" ? { ...node, children: walk(node.children) } : node
      )
    );
  return {
    ...ruleset,
    base: walk(ruleset.base),
    bonus: { ...ruleset.bonus, nodes: walk(ruleset.bonus.nodes) },
    penalty: { ...ruleset.penalty, nodes: walk(ruleset.penalty.nodes) },
  };
}

function setSection(ruleset: Ruleset, section: Section, nodes: Nodes): Ruleset {
  if (section === "base") return { ...ruleset, base: nodes };
  return { ...ruleset, [section]: { ...ruleset[section], nodes } };
}
