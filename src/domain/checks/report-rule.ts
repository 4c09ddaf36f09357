import type { Issue, IssueCode, Params } from "../issue";
import type { Criterion } from "../ruleset";

/** A fault of a criterion's rule, as an error at that criterion. */
export function reportRule(code: IssueCode, criterion: Criterion, params: Params): Issue {
  return { code, severity: "error", about: { criterion: criterion.code }, params };
}
