import type { IssueTexts } from "../issue-texts";
import type { rulesetChangeIssues as vi } from "../vi/ruleset-change-issues";

/** What changing a book's ruleset takes away, in English. */
export const rulesetChangeIssues = {
  "change.cells-dropped": {
    found:
      "{count} cells outside the input cells differ from the book and go when the sheet is redrawn",
    needed: "notes of your own on another sheet",
    next: "Copy what you need to another sheet before writing. Undo puts it back.",
  },
  "change.formula-replaced": {
    found: "{count} formulas typed into input cells point at other cells",
    needed: "values, because the cells they point at move",
    next: "The values shown now are kept. Undo puts the formulas back.",
  },
  "change.inputs-lost": {
    found: "{count} filled cells have no place in the new ruleset ({found})",
    needed: "that criterion, line or tier kept, or your consent to drop them",
    next: "Tick the consent and look at the changes again, or change the ruleset back. Undo puts the cells back.",
  },
  "change.name-missing": {
    found: "a text is empty: name or source of the ruleset, a group, criterion, line or class band",
    needed: "a text in each of these places",
    next: "Open it in the pane and write its text.",
  },
  "change.sheets-redrawn": {
    found: "{count} sheets are drawn again ({sheets})",
    needed: "sheets that follow the new ruleset",
    next: "What was typed stays; formats, comments and pictures of your own on these sheets go, and undo does not bring them back. Save a copy of the workbook first if you need them.",
  },
} satisfies IssueTexts<keyof typeof vi>;
