import type { Decimal } from "../../domain/decimal";
import { decimal, ZERO } from "../../domain/decimal";
import type { Criterion, CriterionNode, Extra, Section } from "../../domain/ruleset";
import type { SheetReader } from "../sheet-reader";
import { WORDS } from "../words";
import { CRITERIA_COLUMNS as C, CRITERIA_ROWS } from "./criteria-layout";
import { CRITERION_WORD, GROUP_WORD, SECTION_WORDS } from "./plan-criteria";
import { type RowRead, readRule } from "./read-rule";

/** The three trees and the declared scale. */
export interface CriteriaRead {
  readonly scale: Decimal;
  readonly base: readonly CriterionNode[];
  readonly bonus: Extra;
  readonly penalty: Extra;
}

/** Rebuilds the ruleset's trees from the rows of Tiêu chí, top down until the first blank row. */
export function readCriteria(reader: SheetReader): CriteriaRead {
  const rows = listRows(reader);
  const part = (section: Section): readonly RowRead[] => rowsOf(rows, SECTION_WORDS[section]);
  const cap = (section: "bonus" | "penalty"): Decimal | null => {
    const line = rows.find(({ kind }) => kind === SECTION_WORDS[section]);
    return line ? reader.number(line.row, C.points) : null;
  };
  const base = rows.find(({ kind }) => kind === SECTION_WORDS.base);
  return {
    scale: (base ? reader.number(base.row, C.points) : null) ?? ZERO,
    base: readNodes(reader, part("base"), 1),
    bonus: { cap: cap("bonus"), nodes: readNodes(reader, part("bonus"), 1) },
    penalty: { cap: cap("penalty"), nodes: readNodes(reader, part("penalty"), 1) },
  };
}

function listRows(reader: SheetReader): readonly RowRead[] {
  const rows: RowRead[] = [];
  for (let row = CRITERIA_ROWS.first; reader.text(row, C.kind) !== ""; row++) {
    rows.push({ row, kind: reader.text(row, C.kind) });
  }
  return rows;
}

/** Rows under a section's line, up to the next section. */
function rowsOf(rows: readonly RowRead[], section: string): readonly RowRead[] {
  const sections: readonly string[] = Object.values(SECTION_WORDS);
  const start = rows.findIndex(({ kind }) => kind === section);
  if (start < 0) return [];
  const after = rows.slice(start + 1);
  const end = after.findIndex(({ kind }) => sections.includes(kind));
  return end < 0 ? after : after.slice(0, end);
}

/** Nodes of one level: each takes the rows below it that are deeper, or are its tiers. */
function readNodes(reader: SheetReader, rows: readonly RowRead[], depth: number): CriterionNode[] {
  const nodes: CriterionNode[] = [];
  let i = 0;
  while (i < rows.length) {
    const current = rows[i];
    if (!current) break;
    const inside = takeWhile(
      rows.slice(i + 1),
      (row) => isTierRow(row) || (levelOf(row)?.depth ?? 0) > depth
    );
    const node = readNode(reader, { current, inside, depth });
    if (node) nodes.push(node);
    i += 1 + inside.length;
  }
  return nodes;
}

function readNode(
  reader: SheetReader,
  { current, inside, depth }: { current: RowRead; inside: readonly RowRead[]; depth: number }
): CriterionNode | null {
  const level = levelOf(current);
  if (level?.depth === depth) {
    return level.word === GROUP_WORD
      ? readGroup(reader, current, readNodes(reader, inside, depth + 1))
      : readCriterion(reader, current.row, inside);
  }
  reader.unreadable(
    { row: current.row, column: C.kind },
    `${GROUP_WORD} ${depth}, ${CRITERION_WORD} ${depth}`
  );
  return null;
}

function levelOf({ kind }: RowRead): { readonly word: string; readonly depth: number } | null {
  const match = new RegExp(`^(${GROUP_WORD}|${CRITERION_WORD}) ([1-9])$`).exec(kind);
  return match ? { word: match[1] ?? "", depth: Number(match[2]) } : null;
}

const NUMBERED = [WORDS.tier, WORDS.part, WORDS.item, WORDS.rank, WORDS.rater].join("|");
const TIER_ROW = new RegExp(`^(?:(?:${NUMBERED}) [0-9]+|${WORDS.floor}|${WORDS.ceiling})$`);

function isTierRow({ kind }: RowRead): boolean {
  return kind === WORDS.otherTier || TIER_ROW.test(kind);
}

function takeWhile<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !test(item));
  return end < 0 ? items : items.slice(0, end);
}

/** The group in a row, with what it holds. */
export function readGroup(
  reader: SheetReader,
  { row }: Pick<RowRead, "row">,
  children: readonly CriterionNode[]
): CriterionNode {
  return {
    type: "group",
    code: reader.text(row, C.code),
    name: reader.text(row, C.text),
    maxPoints: reader.number(row, C.points) ?? ZERO,
    children,
  };
}

/** The criterion in a row, with the rows of its rule. */
export function readCriterion(
  reader: SheetReader,
  row: number,
  tiers: readonly RowRead[]
): Criterion {
  return {
    type: "criterion",
    code: reader.text(row, C.code),
    name: reader.text(row, C.text),
    maxPoints: reader.number(row, C.points) ?? ZERO,
    weight: reader.number(row, C.weight) ?? decimal(1),
    rule: readRule(
      reader,
      row,
      tiers.filter(({ kind }) => kind !== WORDS.otherTier)
    ),
    measure: reader.text(row, C.measure),
    target: reader.number(row, C.target),
    evidence: reader.text(row, C.evidence),
  };
}
