import type { IssueTexts } from "../issue-texts";
import type { selectionIssues as viIssues } from "../vi/selection-issues";

/** What pointing at a table in a workbook finds, in English. */
export const selectionIssues: IssueTexts<keyof typeof viIssues> = {
  "selection.empty": {
    found: "there is no table where the selection is",
    needed: "a cell of the table, or the whole of it with its header row",
    next: "Select the table in the sheet and press again.",
  },
  "selection.none": {
    found: "a picture, a chart or several areas are selected",
    needed: "one block of cells",
    next: "Select the table in the sheet and press again.",
  },
};
