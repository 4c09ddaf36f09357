import type { IssueTexts } from "../issue-texts";
import type { rulesetDraftIssues as vi } from "../vi/ruleset-draft-issues";

/** What is said of the sheet on which a ruleset is edited, in English. */
export const rulesetDraftIssues = {
  "draft.edits-lost": {
    found: "this sheet holds edits that are not applied, or cannot be read",
    needed: "edits applied first, if they are still wanted",
    next: "Dropping the copy loses these edits; Undo brings them back.",
  },
  "draft.exists": {
    found: "the workbook already has a copy of the criteria that is being edited",
    needed: "one copy at a time",
    next: "Go on editing that sheet and apply it, or drop the copy to begin again.",
  },
  "draft.none": {
    found: "the workbook has no sheet Sửa tiêu chí",
    needed: "the sheet Sửa tiêu chí that the add-in makes",
    next: "Open Bloc, Edit criteria and scale, then press Edit on a sheet.",
  },
  "draft.outdated": {
    found: "the ruleset of the workbook changed after this copy was made",
    needed: "a copy made from the present ruleset",
    next: "Copy what you want to keep to a sheet of your own; drop this copy, make a new one and edit that.",
  },
} satisfies IssueTexts<keyof typeof vi>;
