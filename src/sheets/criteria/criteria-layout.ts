import type {
  Criterion,
  CriterionCode,
  CriterionNode,
  Group,
  Ruleset,
  Section,
} from "../../domain/ruleset";
import type { FactMinimum } from "../../domain/slot-count";
import { listRuleRows } from "./rule-rows";

/** Columns of the sheet Tiêu chí, from A. The blocks under the criteria reuse them under headers of their own. */
export const CRITERIA_COLUMNS = {
  code: 1,
  kind: 2,
  text: 3,
  points: 4,
  weight: 5,
  rule: 6,
  from: 7,
  measure: 8,
  target: 9,
  evidence: 10,
  check: 11,
} as const;

export const CRITERIA_ROWS = {
  stamp: 1,
  title: 2,
  source: 3,
  note: 4,
  header: 6,
  first: 7,
} as const;

export type CriteriaLine =
  | { readonly kind: "section"; readonly row: number; readonly section: Section }
  | { readonly kind: "group"; readonly row: number; readonly node: Group; readonly depth: number }
  | {
      readonly kind: "criterion";
      readonly row: number;
      readonly node: Criterion;
      readonly depth: number;
    }
  | {
      readonly kind: "tier";
      readonly row: number;
      readonly node: Criterion;
      readonly index: number;
    }
  | { readonly kind: "other"; readonly row: number; readonly node: Criterion };

/** A table under the criteria: title, header, then its rows. */
export interface SettingTable {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly count: number;
}

export type SettingTableId = "bands" | "facts" | "gates" | "slots" | "minimums" | "checkers";

export interface CriteriaLayout {
  readonly lines: readonly CriteriaLine[];
  readonly rows: ReadonlyMap<CriterionCode, number>;
  readonly sections: ReadonlyMap<Section, number>;
  readonly tables: Readonly<Record<SettingTableId, SettingTable>>;
  readonly lastRow: number;
}

export function layoutCriteriaSheet(ruleset: Ruleset): CriteriaLayout {
  const lines = new CriteriaLines(CRITERIA_ROWS.first);
  lines.addSection("base", ruleset.base);
  lines.addSection("bonus", ruleset.bonus.nodes);
  lines.addSection("penalty", ruleset.penalty.nodes);
  const bands = tableAt(lines.next + 1, ruleset.bands.length);
  const facts = tableAfter(bands, ruleset.facts.length);
  const gates = tableAfter(facts, ruleset.gates.length);
  const slots = tableAfter(gates, ruleset.slots.length + 1);
  const members = ruleset.checkers?.members.length ?? 0;
  const checkers = tableAfter(slots, members);
  const upper = members === 0 ? slots : checkers;
  const minimums = tableAfter(upper, listMinimums(ruleset).length);
  const last = minimums.count === 0 ? upper : minimums;
  return {
    lines: lines.lines,
    rows: lines.rows,
    sections: lines.sections,
    tables: { bands, facts, gates, slots, minimums, checkers },
    lastRow: last.first + last.count - 1,
  };
}

/** The least values of number facts, slot by slot, as the table lists them. */
export function listMinimums({
  slots,
}: Ruleset): readonly (FactMinimum & { readonly slot: string })[] {
  return slots.flatMap(({ code, atLeast = [] }) =>
    atLeast.map((minimum) => ({ slot: code, ...minimum }))
  );
}

function tableAt(title: number, count: number): SettingTable {
  return { title, header: title + 1, first: title + 2, count };
}

function tableAfter(before: SettingTable, count: number): SettingTable {
  return tableAt(before.first + before.count + 1, count);
}

class CriteriaLines {
  readonly lines: CriteriaLine[] = [];
  readonly rows = new Map<CriterionCode, number>();
  readonly sections = new Map<Section, number>();

  constructor(public next: number) {}

  addSection(section: Section, nodes: readonly CriterionNode[]): void {
    this.sections.set(section, this.next);
    this.lines.push({ kind: "section", row: this.next++, section });
    nodes.forEach((node) => this.addNode(node, 1));
  }

  private addNode(node: CriterionNode, depth: number): void {
    this.rows.set(node.code, this.next);
    if (node.type === "group") {
      this.lines.push({ kind: "group", row: this.next++, node, depth });
      node.children.forEach((child) => this.addNode(child, depth + 1));
      return;
    }
    this.lines.push({ kind: "criterion", row: this.next++, node, depth });
    for (let index = 0; index < countTiers(node); index++) {
      this.lines.push({ kind: "tier", row: this.next++, node, index });
    }
    if (node.rule.kind === "tiersByCondition")
      this.lines.push({ kind: "other", row: this.next++, node });
  }
}

/** Rows that stand under a criterion: its tiers, parts, ranks, items, raters and limits. */
export function countTiers({ rule }: Criterion): number {
  return listRuleRows(rule).length;
}

/** Row of a criterion or group on the sheet Tiêu chí. */
export function criteriaRow(layout: CriteriaLayout, code: CriterionCode): number {
  const row = layout.rows.get(code);
  if (row === undefined) throw new Error(`No row for criterion ${code}`);
  return row;
}

/** Row of a section's line, which holds its cap. */
export function sectionRow(layout: CriteriaLayout, section: Section): number {
  const row = layout.sections.get(section);
  if (row === undefined) throw new Error(`No line for section ${section}`);
  return row;
}
