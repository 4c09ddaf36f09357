import type { Decimal } from "../../domain/decimal";
import { getNodes, SECTIONS } from "../../domain/criteria-tree";
import type { Criterion, CriterionNode, Group, Ruleset, Section } from "../../domain/ruleset";
import { SECTION_WORDS } from "../criteria/plan-criteria";
import { listRuleRows, type RuleRow } from "../criteria/rule-rows";
import { ruleWord } from "../criteria/rule-words";
import { SECTION_TITLES } from "../words";
import { NODE_WORDS, parseLineWord, SECTION_CODES } from "./draft-words";

/** A line of Sửa tiêu chí as it says it; null where a cell is empty. */
export interface DraftLine {
  readonly code: string | null;
  readonly kind: string;
  readonly text: string | null;
  readonly points: Decimal | null;
  readonly weight: Decimal | null;
  readonly rule: string | null;
  readonly from: Decimal | number | null;
  readonly measure: string | null;
  readonly target: Decimal | null;
  readonly evidence: string | null;
  readonly parent: string | null;
  /** A group of a group in the bonus or penalty section: its points may be a cap. */
  readonly isInnerExtra: boolean;
}

const EMPTY: Omit<DraftLine, "kind"> = {
  code: null,
  text: null,
  points: null,
  weight: null,
  rule: null,
  from: null,
  measure: null,
  target: null,
  evidence: null,
  parent: null,
  isInnerExtra: false,
};

/** The ruleset line by line: each says under which code it belongs, so that lines may be moved and sorted. */
export function listDraftLines(ruleset: Ruleset): readonly DraftLine[] {
  return SECTIONS.flatMap((section) => [
    sectionLine(ruleset, section),
    ...getNodes(ruleset, section).flatMap((node) =>
      nodeLines(node, { parent: SECTION_CODES[section], isInnerExtra: false, section })
    ),
  ]);
}

function sectionLine(ruleset: Ruleset, section: Section): DraftLine {
  return {
    ...EMPTY,
    code: SECTION_CODES[section],
    kind: SECTION_WORDS[section],
    text: SECTION_TITLES[section],
    points: section === "base" ? ruleset.scale : ruleset[section].cap,
  };
}

interface Place {
  readonly parent: string;
  readonly isInnerExtra: boolean;
  readonly section: Section;
}

function nodeLines(node: CriterionNode, place: Place): readonly DraftLine[] {
  if (node.type === "criterion") return criterionLines(node, place);
  const inside = { ...place, parent: node.code, isInnerExtra: place.section !== "base" };
  return [groupLine(node, place), ...node.children.flatMap((child) => nodeLines(child, inside))];
}

function groupLine({ code, name, maxPoints }: Group, { parent, isInnerExtra }: Place): DraftLine {
  const kind = NODE_WORDS.group;
  return { ...EMPTY, code, kind, text: name, points: maxPoints, parent, isInnerExtra };
}

function criterionLines(node: Criterion, { parent }: Place): readonly DraftLine[] {
  const { code, name, maxPoints, weight, rule, measure, target, evidence } = node;
  const line: DraftLine = {
    ...EMPTY,
    code,
    kind: NODE_WORDS.criterion,
    text: name,
    points: maxPoints,
    weight,
    rule: ruleWord(rule),
    from: rule.kind === "tiersByPercent" ? rule.places : null,
    measure: orNull(measure),
    target,
    evidence: orNull(evidence),
    parent,
  };
  return [line, ...listRuleRows(rule).map((row) => ruleLine(row, code))];
}

function ruleLine({ label, text, points, from }: RuleRow, parent: string): DraftLine {
  return {
    ...EMPTY,
    kind: parseLineWord(label) ?? label,
    text: orNull(text),
    points,
    from,
    parent,
  };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
