import type { CellRef, Issue, IssueCode, Params, Severity } from "../../domain/issue";
import type { CriterionCode, Section } from "../../domain/ruleset";
import type { TableNode } from "./table-node";

/** What drafting needs besides the rows, and where it puts what it finds. */
export interface Drafting {
  readonly section: Section;
  readonly codes: ReadonlyMap<TableNode, CriterionCode>;
  readonly issues: Issue[];
}

/** Notes an issue found in drafting. */
export function report(
  { issues }: Drafting,
  code: IssueCode,
  issue: { readonly at: CellRef; readonly severity: Severity; readonly params: Params }
): void {
  issues.push({ code, ...issue });
}
