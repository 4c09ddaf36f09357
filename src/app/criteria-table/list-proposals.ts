import { listAllCriteria, listAllNodes } from "../../domain/criteria-tree";
import type { CellRef } from "../../domain/issue";
import type { Ruleset, RuleKind } from "../../domain/ruleset";
import { RULE_WORDS } from "../../sheets/words";
import type { RuleOrigin } from "./draft-node";
import type { CriteriaReading } from "./read-criteria-table";

/** A proposed rule as a list shows it. */
export interface ListedProposal {
  readonly code: string;
  readonly kind: RuleKind;
  /** The rule's name as the workbook prints it. */
  readonly rule: string;
  readonly from: RuleOrigin;
  readonly text: string;
  readonly understood: boolean;
  readonly confirmed: false;
  readonly at: CellRef;
}

/** What an officer has to confirm, in the order of the table: criteria without any words are left out. */
export function listProposals({ proposals }: CriteriaReading): ListedProposal[] {
  return proposals
    .filter(({ from }) => from !== "none")
    .map(({ code, rule, from, text, isUnderstood, confirmed, at }) => ({
      code,
      kind: rule.kind,
      rule: RULE_WORDS[rule.kind],
      from,
      text,
      understood: isUnderstood,
      confirmed,
      at,
    }));
}

/** How much was read. */
export function countNodes(ruleset: Ruleset): {
  readonly groups: number;
  readonly criteria: number;
} {
  const criteria = listAllCriteria(ruleset).length;
  return { groups: listAllNodes(ruleset).length - criteria, criteria };
}
