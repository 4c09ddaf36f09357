import { sum, ZERO, type Decimal } from "../../domain/decimal";
import type { CellRef } from "../../domain/issue";
import type { CriterionCode, Rule } from "../../domain/ruleset";
import type { RuleNote } from "./rule-words";
import type { TableLine } from "./read-lines";

/** Where the words of a rule were read: their column, the name, rows under the criterion; "none": there are no words. */
export type RuleOrigin = "column" | "name" | "rows" | "none";

/** A way of scoring as read from the table, for the officer to confirm. */
export interface Proposal {
  readonly code: CriterionCode;
  readonly rule: Rule;
  readonly from: RuleOrigin;
  /** The words as they stand in the table. */
  readonly text: string;
  readonly at: CellRef;
  /** False when the words were not understood and the criterion is scored directly. */
  readonly isUnderstood: boolean;
  readonly notes: readonly RuleNote[];
  readonly confirmed: false;
}

interface DraftBase {
  readonly code: CriterionCode;
  readonly name: string;
  /** null: the table does not say. */
  readonly maxPoints: Decimal | null;
  readonly at: TableLine["at"];
}

export interface DraftCriterion extends DraftBase {
  readonly type: "criterion";
  readonly weight: Decimal;
  readonly measure: string;
  readonly target: Decimal | null;
  readonly evidence: string;
  readonly proposal: Proposal;
}

export interface DraftGroup extends DraftBase {
  readonly type: "group";
  readonly children: readonly DraftNode[];
}

/** A ruleset's node while its maximum may still be missing. */
export type DraftNode = DraftCriterion | DraftGroup;

/** The sections of a table as drafted. */
export interface DraftSections {
  readonly base: readonly DraftNode[];
  readonly bonus: { readonly cap: Decimal | null; readonly nodes: readonly DraftNode[] };
  readonly penalty: { readonly cap: Decimal | null; readonly nodes: readonly DraftNode[] };
}

/** Every node of all sections in the order of a ruleset, groups before what they hold. */
export function listDraftNodes({ base, bonus, penalty }: DraftSections): DraftNode[] {
  const list = (nodes: readonly DraftNode[]): DraftNode[] =>
    nodes.flatMap((node) => (node.type === "group" ? [node, ...list(node.children)] : [node]));
  return list([...base, ...bonus.nodes, ...penalty.nodes]);
}

/** What nodes side by side add up to, by their coefficients; null while a part of it is not known. */
export function addUpNodes(nodes: readonly DraftNode[]): Decimal | null {
  const values = nodes.map(weigh);
  return values.includes(null) ? null : sum(values.map((value) => value ?? ZERO));
}

function weigh(node: DraftNode): Decimal | null {
  if (node.type === "group" || node.maxPoints === null) return node.maxPoints;
  return node.maxPoints.times(node.weight);
}
