import type { nominationIssues as vietnamese } from "../vi/nomination-issues";
import type { IssueTexts } from "../issue-texts";

/** Faults of the proposals outside the yearly ranking, and what became of them. */
export const nominationIssues: IssueTexts<keyof typeof vietnamese> = {
  "nomination.decided-otherwise": {
    found: 'row {row}, {name}: was given "{found}" while "{award}" was proposed',
    needed: "a result that agrees with the proposal, or a known reason why not",
    next: "Check the decision. If it is so, nothing has to be changed: result and proposal are kept apart.",
  },
  "nomination.missing": {
    found: "row {row} of Đề nghị theo đợt has no {field}",
    needed: "all that a proposal consists of",
    next: "Fill it in, or clear the whole row.",
  },
  "nomination.no-position": {
    found: "row {row}, {name}: the individual has no position",
    needed: "the position, or nothing where there is none",
    next: "Enter it in the column Chức vụ.",
  },
  "nomination.not-listed": {
    found: 'row {row}: {field} is "{found}"',
    needed: "one of the list of the cell",
    next: "Press the arrow beside the cell and choose again.",
  },
  "nomination.refused": {
    found: 'row {row}, {name}: "{award}" was refused',
    needed: "nothing to mend",
    next: "Tell the person or the collective.",
  },
  "nomination.repeated": {
    found: "row {row}, {name}: {count} proposals for the same recipient and the same achievement",
    needed: "one proposal; one achievement is not rewarded several times",
    next: "Drop one, or say how the achievements differ.",
  },
  "nomination.without-number": {
    found: "row {row}, {name}: the result lacks number or date of the decision",
    needed: "number and date of the decision",
    next: "Enter them in the two columns beside the result.",
  },
};
