import type { Decimal } from "../../domain/decimal";
import type { CriterionCode } from "../../domain/ruleset";
import {
  addUpNodes,
  type DraftCriterion,
  type DraftGroup,
  type DraftNode,
  type Proposal,
} from "./draft-node";
import { report, type Drafting } from "./drafting";
import { isTierRows } from "./is-tier-rows";
import { proposeRule } from "./propose-rule";
import { readTarget } from "./read-target";
import { reportProposal } from "./report-proposal";
import { reportUnused } from "./report-unused";
import { collectRuleText, collectTierRows, type RuleText } from "./rule-text";
import { readMax, readWeight, type StatedPoints } from "./stated-points";
import type { TableNode } from "./table-node";

/** Makes groups and criteria of rows: names without their points, maxima, and a rule proposed from the words. */
export function draftNodes(nodes: readonly TableNode[], drafting: Drafting): DraftNode[] {
  return nodes.map((node) =>
    node.children.length === 0 || isTierRows(node)
      ? draftCriterion(node, drafting)
      : draftGroup(node, drafting)
  );
}

function draftGroup(node: TableNode, drafting: Drafting): DraftGroup {
  const { line } = node;
  const children = draftNodes(node.children, drafting);
  const stated = readMax(node, drafting);
  drafting.issues.push(...reportUnused(node));
  const maxPoints = stated.points ?? (stated.isFault ? null : addUpNodes(children));
  if (stated.points === null && maxPoints !== null)
    report(drafting, "criteria.group-summed", {
      at: line.at.points,
      severity: "warning",
      params: { found: maxPoints.toNumber(), name: stated.name },
    });
  return {
    type: "group",
    code: drafting.codes.get(node) ?? "",
    name: nameOf(stated.name, node, drafting),
    maxPoints,
    at: line.at,
    children,
  };
}

function draftCriterion(node: TableNode, drafting: Drafting): DraftCriterion {
  const { line } = node;
  const code = drafting.codes.get(node) ?? "";
  const stated = readMax(node, drafting);
  const words = node.children.length > 0 ? collectTierRows(node.children) : collectRuleText(node);
  const { proposal, max } = propose(node, { code, words, stated, drafting });
  const { target, measure } = readTarget(line, drafting.issues);
  const isPercent = proposal.rule.kind === "tiersByPercent" && measure === "";
  return {
    type: "criterion",
    code,
    name: nameOf(stated.name, node, drafting),
    maxPoints: max,
    at: line.at,
    weight: readWeight(node, drafting),
    measure: isPercent ? "%" : measure,
    target,
    evidence: collectEvidence(node),
    proposal,
  };
}

/** Evidence of a criterion and of the rows of its rule. */
function collectEvidence({ line, details }: TableNode): string {
  const all = [line, ...details].map(({ evidence }) => evidence).filter((text) => text !== "");
  return [...new Set(all)].join("; ");
}

interface Proposing {
  readonly code: CriterionCode;
  readonly words: RuleText;
  readonly stated: StatedPoints;
  readonly drafting: Drafting;
}

function propose(
  { line }: TableNode,
  { code, words, stated, drafting }: Proposing
): { readonly proposal: Proposal; readonly max: Decimal | null } {
  const { section, issues } = drafting;
  const read = proposeRule({ text: words.text, section, max: stated.points });
  const at = words.from === "column" ? line.at.rule : line.at.text;
  const { rule, notes, isUnderstood } = read;
  const { text, from } = words;
  const proposal: Proposal = { code, rule, from, text, at, isUnderstood, notes, confirmed: false };
  issues.push(...reportProposal(proposal, read.hole, stated.points));
  if (stated.points !== null || stated.isFault) return { proposal, max: stated.points };
  const params = { name: stated.name.slice(0, 60) };
  if (read.max === null || read.max.lte(0)) {
    report(drafting, "criteria.points-missing", { at: line.at.points, severity: "error", params });
    return { proposal, max: null };
  }
  report(drafting, "criteria.points-from-rule", {
    at,
    severity: "warning",
    params: { ...params, found: read.max.toNumber() },
  });
  return { proposal, max: read.max };
}

function nameOf(name: string, { line }: TableNode, drafting: Drafting): string {
  if (name !== "") return name;
  report(drafting, "criteria.name-missing", { at: line.at.text, severity: "error", params: {} });
  return "…";
}
