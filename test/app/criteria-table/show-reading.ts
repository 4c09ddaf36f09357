import type { DraftNode } from "../../../src/app/criteria-table/draft-node";
import type { CriteriaGrid, TableCell } from "../../../src/app/criteria-table/grid";
import type { CriteriaReading } from "../../../src/app/criteria-table/read-criteria-table";
import type { Issue } from "../../../src/domain/issue";
import type { ConditionTier, Rule } from "../../../src/domain/ruleset";

export type Typed = string | number | boolean | null | { readonly error: string };

/** A grid of what is typed; "" is an empty cell. `bold` names rows from 0. */
export function typeGrid(
  rows: readonly (readonly Typed[])[],
  { bold = [] }: { readonly bold?: readonly number[] } = {}
): CriteriaGrid {
  return {
    file: "bang.xlsx",
    sheet: "Bảng",
    rows: rows.map((cells, row) =>
      cells.map((value): TableCell | undefined =>
        value === "" || value === null
          ? undefined
          : { value, ...(bold.includes(row) ? { bold: true } : {}) }
      )
    ),
  };
}

/** All of a reading in lines that a person can check. */
export function showReading({ ruleset, sections, issues, rows }: CriteriaReading) {
  const extra = (name: string, { cap, nodes }: CriteriaReading["sections"]["bonus"]): string[] =>
    nodes.length === 0
      ? []
      : [`${name} ≤ ${String(cap ?? "∞")}`, ...nodes.flatMap((node) => showNode(node, 1))];
  return {
    criteria: [
      ...sections.base.flatMap((node) => showNode(node, 0)),
      ...extra("bonus", sections.bonus),
      ...extra("penalty", sections.penalty),
    ],
    scale: ruleset?.scale.toString() ?? null,
    issues: issues.map(showIssue),
    rows: showFates(rows.map(({ fate }) => fate)),
  };
}

/** error criteria.number-gap A5 {"found":"3"} */
export function showIssue({ severity, code, at, params }: Issue): string {
  const said = params === undefined ? "" : ` ${JSON.stringify(params)}`;
  return `${severity} ${code} ${at?.cell ?? "–"}${said}`;
}

function showNode(node: DraftNode, depth: number): string[] {
  const head = `${"  ".repeat(depth)}${node.code} ${node.name} = ${String(node.maxPoints ?? "?")}`;
  if (node.type === "group")
    return [head, ...node.children.flatMap((child) => showNode(child, depth + 1))];
  const { weight, measure, target, evidence, proposal } = node;
  const more = [
    weight.eq(1) ? "" : `×${weight.toString()}`,
    showRule(proposal.rule),
    target === null ? "" : `target ${target.toString()}`,
    measure && `in ${measure}`,
    evidence && `by ${evidence}`,
    proposal.isUnderstood ? "" : `kept “${proposal.text}”`,
  ];
  return [[head, ...more.filter((part) => part !== "")].join(" · ")];
}

/** The kind, and its tiers or parts; nothing for direct. */
export function showRule(rule: Rule): string {
  if (rule.kind === "direct") return "";
  const places = rule.kind === "tiersByPercent" ? `/${rule.places}` : "";
  return [`${rule.kind}${places}`, ...showSettings(rule), ...showEntries(rule)].join(" ");
}

function showSettings(rule: Rule): string[] {
  if (rule.kind === "plusMinus") return [`≥ ${String(rule.floor ?? "–")}`];
  if (rule.kind === "awardTable") return rule.capped ? ["capped"] : [];
  if (rule.kind !== "proportional") return [];
  return [rule.compare, `${rule.floorPercent.toString()}–${rule.ceilingPercent.toString()}`];
}

function showEntries(rule: Rule): string[] {
  if (rule.kind === "tiersByCount" || rule.kind === "tiersByPercent")
    return rule.tiers.map((tier) => `${tier.from.toString()}→${showItem(tier)}`);
  if ("ranks" in rule) return rule.ranks.map(({ rank, points }) => `${rank}→${points.toString()}`);
  if ("tiers" in rule) return rule.tiers.map(showItem);
  if ("parts" in rule) return rule.parts.map(showItem);
  if ("items" in rule) return rule.items.map(showItem);
  return "awards" in rule ? rule.awards.map(showItem) : [];
}

function showItem({ text, points }: ConditionTier): string {
  return `${points.toString()} “${text}”`;
}

function showFates(fates: readonly string[]): string {
  const runs: { fate: string; count: number }[] = [];
  for (const fate of fates) {
    const last = runs.at(-1);
    if (last?.fate === fate) last.count++;
    else runs.push({ fate, count: 1 });
  }
  return runs.map(({ fate, count }) => (count === 1 ? fate : `${fate} ×${count}`)).join(", ");
}
