import type {
  Criterion,
  CriterionCode,
  CriterionNode,
  Group,
  Ruleset,
  Section,
} from "../../domain/ruleset";
import { listResultLines } from "./result-lines";
import type { UnitColumn, UnitColumnId } from "./unit-columns";
import { unitColumns } from "./unit-columns";

/** Result lines under the criteria, in print order. */
export type TotalId =
  | "base"
  | "bonus"
  | "penalty"
  | "total"
  | "attainable"
  | "percent"
  | "scored"
  | "expected"
  | "invalid"
  | "lowest";

/** One row of the standard scoring sheet. */
export type UnitLine =
  | { readonly kind: "section"; readonly row: number; readonly section: Section }
  | {
      readonly kind: "group";
      readonly row: number;
      readonly node: Group;
      readonly section: Section;
      readonly span: Span;
    }
  | {
      readonly kind: "criterion";
      readonly row: number;
      readonly node: Criterion;
      readonly section: Section;
    }
  | { readonly kind: "part"; readonly row: number; readonly node: Criterion; readonly part: number }
  | { readonly kind: "total"; readonly row: number; readonly id: TotalId };

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where everything stands on a unit sheet; the same for all units of a bloc. */
export interface UnitLayout {
  readonly lines: readonly UnitLine[];
  /** The columns the ruleset needs, from column A on. */
  readonly order: readonly UnitColumn[];
  readonly columns: ReadonlyMap<UnitColumnId, number>;
  readonly rows: ReadonlyMap<CriterionCode, number>;
  readonly totals: ReadonlyMap<TotalId, number>;
  /** Rows of each section, header line excluded. */
  readonly spans: ReadonlyMap<Section, Span>;
  readonly lastRow: number;
}

export const UNIT_ROWS = {
  stamp: 1,
  title: 2,
  bloc: 3,
  unit: 4,
  note: 5,
  header: 7,
  first: 8,
} as const;

export function layoutUnitSheet(ruleset: Ruleset): UnitLayout {
  const drawing = new LineList(UNIT_ROWS.first);
  drawing.addSection("base", ruleset.base);
  drawing.addTotals(["base"]);
  drawing.addSection("bonus", ruleset.bonus.nodes);
  if (ruleset.bonus.nodes.length > 0) drawing.addTotals(["bonus"]);
  drawing.addSection("penalty", ruleset.penalty.nodes);
  if (ruleset.penalty.nodes.length > 0) drawing.addTotals(["penalty"]);
  const lowest: TotalId[] = unitColumns(ruleset).some(({ id }) => id === "percentOfMax")
    ? ["lowest"]
    : [];
  drawing.addTotals(["total", "attainable", "percent", ...lowest, "scored", "expected", "invalid"]);
  return toLayout(drawing, ruleset);
}

class LineList {
  readonly lines: UnitLine[] = [];
  readonly spans = new Map<Section, Span>();

  constructor(private next: number) {}

  addSection(section: Section, nodes: readonly CriterionNode[]): void {
    if (nodes.length === 0) return;
    this.lines.push({ kind: "section", row: this.next++, section });
    const from = this.next;
    nodes.forEach((node) => this.addNode(node, section));
    this.spans.set(section, { from, to: this.next - 1 });
  }

  addTotals(ids: readonly TotalId[]): void {
    ids.forEach((id) => this.lines.push({ kind: "total", row: this.next++, id }));
  }

  private addNode(node: CriterionNode, section: Section): void {
    if (node.type === "criterion") {
      this.addCriterion(node, section);
      return;
    }
    const at = this.lines.length;
    const row = this.next++;
    node.children.forEach((child) => this.addNode(child, section));
    const span = { from: row + 1, to: this.next - 1 };
    this.lines.splice(at, 0, { kind: "group", row, node, section, span });
  }

  private addCriterion(node: Criterion, section: Section): void {
    this.lines.push({ kind: "criterion", row: this.next++, node, section });
    listResultLines(node.rule).forEach((_, part) =>
      this.lines.push({ kind: "part", row: this.next++, node, part })
    );
  }
}

function toLayout({ lines, spans }: LineList, ruleset: Ruleset): UnitLayout {
  const rows = new Map<CriterionCode, number>();
  const totals = new Map<TotalId, number>();
  for (const line of lines) {
    if (line.kind === "group" || line.kind === "criterion") rows.set(line.node.code, line.row);
    if (line.kind === "total") totals.set(line.id, line.row);
  }
  const order = unitColumns(ruleset);
  const columns = new Map(order.map(({ id }, i) => [id, i + 1]));
  return {
    lines,
    order,
    columns,
    rows,
    totals,
    spans,
    lastRow: lines.at(-1)?.row ?? UNIT_ROWS.first,
  };
}

/** Column number; a column that the ruleset does not need is a bug to ask for. */
export function unitColumn(layout: UnitLayout, id: UnitColumnId): number {
  const column = layout.columns.get(id);
  if (column === undefined) throw new Error(`No column ${id} on the unit sheet`);
  return column;
}

/** Row of a criterion or group. */
export function unitRow(layout: UnitLayout, code: CriterionCode): number {
  const row = layout.rows.get(code);
  if (row === undefined) throw new Error(`No row for criterion ${code}`);
  return row;
}

/** Row of a result line; null when the sheet has none (no bonus lines, say). */
export function totalRow(layout: UnitLayout, id: TotalId): number | null {
  return layout.totals.get(id) ?? null;
}

/** Row of a result line that every unit sheet has. */
export function mustTotalRow(layout: UnitLayout, id: TotalId): number {
  const row = totalRow(layout, id);
  if (row === null) throw new Error(`No line ${id} on the unit sheet`);
  return row;
}

/** Rows of a criterion's result lines: its parts, events, awards or raters. */
export function partRows(layout: UnitLayout, code: CriterionCode): readonly number[] {
  return layout.lines
    .filter((line) => line.kind === "part" && line.node.code === code)
    .map(({ row }) => row);
}

/** Runs of neighbouring rows that hold the criteria of a section (parts between them are blank in the score columns). */
export function criterionRuns(layout: UnitLayout, section: Section): readonly Span[] {
  const span = layout.spans.get(section);
  if (!span) return [];
  const inside = layout.lines.filter(({ row }) => row >= span.from && row <= span.to);
  const runs: Span[] = [];
  let open = false;
  for (const line of inside) {
    const last = runs.at(-1);
    if (line.kind === "group") open = false;
    else if (open && last) runs[runs.length - 1] = { from: last.from, to: line.row };
    else {
      runs.push({ from: line.row, to: line.row });
      open = true;
    }
  }
  return runs;
}
