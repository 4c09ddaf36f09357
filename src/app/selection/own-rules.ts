import { ZERO } from "../../domain/decimal";
import type { CriterionCode, CriterionNode, Ruleset } from "../../domain/ruleset";
import { findShippedRuleset } from "../../rulesets/shipped";
import { describeRule } from "../../sheets/unit/describe-rule";
import { RULE_WORDS } from "../../sheets/words";
import type { DraftCriterion, Proposal } from "../criteria-table/draft-node";
import { gridOfSheet } from "../criteria-table/grid-of-sheet";
import { readCriteriaTable, type CriteriaReading } from "../criteria-table/read-criteria-table";
import type { SelectedTable } from "./read-selection";

/** A scoring table of a workbook as read, and what a person has confirmed of it. */
export interface OwnRules {
  /** 'trang "Bảng", vùng A3:F40'. */
  readonly where: string;
  readonly reading: CriteriaReading;
  readonly confirmed: ReadonlySet<CriterionCode>;
  /** null while an error stands in the table. */
  readonly ruleset: Ruleset | null;
}

/** Reads a scoring table at the selection; nothing is confirmed yet. */
export function readOwnRules({ sheet, area, address }: SelectedTable): OwnRules {
  const reading = readCriteriaTable(gridOfSheet(sheet, { area }));
  const where = `trang "${sheet.name}", vùng ${address}`;
  return confirmRules({ reading, where }, new Set());
}

/** The ruleset with the rules of these criteria as read; all others are scored directly. */
export function confirmRules(
  { reading, where }: Pick<OwnRules, "reading" | "where">,
  confirmed: ReadonlySet<CriterionCode>
): OwnRules {
  const ruleset = reading.ruleset && adopt(reading.ruleset, { reading, where, confirmed });
  return { reading, where, confirmed, ruleset };
}

/** Whether a person is asked: words were understood as a way to score. */
export function isAsked({ isUnderstood, from, rule }: Proposal): boolean {
  return isUnderstood && from !== "none" && rule.kind !== "direct";
}

/** How a criterion would be scored by its proposed rule, in the sheets' words. */
export function describeProposal({ proposal, ...node }: DraftCriterion): string {
  const { rule } = proposal;
  const criterion = { ...node, rule, maxPoints: node.maxPoints ?? ZERO };
  return `${RULE_WORDS[rule.kind]}${describeRule(criterion)}`;
}

const LONGEST = 200;

function adopt(read: Ruleset, { reading, where, confirmed }: Omit<OwnRules, "ruleset">): Ruleset {
  const choose = (node: CriterionNode): CriterionNode => {
    if (node.type === "group") return { ...node, children: node.children.map(choose) };
    return confirmed.has(node.code) ? node : { ...node, rule: { kind: "direct" } };
  };
  const { base, bonus, penalty, source, id } = read;
  const note = describeAdopted(reading.proposals, confirmed);
  return {
    ...read,
    id: findShippedRuleset(id) ? `${id}-rieng` : id,
    source: { ...source, where, note },
    base: base.map(choose),
    bonus: { ...bonus, nodes: bonus.nodes.map(choose) },
    penalty: { ...penalty, nodes: penalty.nodes.map(choose) },
  };
}

/** What the book keeps of how the table was read: which rules were confirmed, and the words of those that were not. */
function describeAdopted(
  proposals: readonly Proposal[],
  confirmed: ReadonlySet<CriterionCode>
): string {
  const used = proposals.filter(({ code }) => confirmed.has(code));
  const kept = proposals.filter(({ code, from }) => from !== "none" && !confirmed.has(code));
  return [
    "Bảng tiêu chí của đơn vị; điểm và câu chữ lấy từ bảng.",
    used.length > 0 &&
      `Cách chấm theo câu chữ trong bảng, người lập sổ đã xác nhận: ${used.map(({ code }) => code).join(", ")}.`,
    kept.length > 0 && `Chấm trực tiếp, câu chữ trong bảng: ${kept.map(quote).join("; ")}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function quote({ code, text }: Proposal): string {
  const words = text.replaceAll("\n", "; ");
  return `${code} “${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`;
}
