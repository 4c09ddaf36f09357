import type { IssueTexts } from "../issue-texts";
import type { sheetIssues as vi } from "../vi/sheet-issues";

/** What bringing sheets up to date will do, and what stands in its way, in English. */
export const sheetIssues = {
  "sheet.added": {
    found: "a missing sheet",
    needed: "all sheets of the workbook",
    next: "The sheet will be added in its place, with live formulas.",
  },
  "sheet.inputs-lost": {
    found: "nothing left of what was typed in this sheet, because it was deleted",
    needed: "the decisions of the bloc and their reasons",
    next: "Enter them again when the sheet is back, or take them from an earlier copy.",
  },
  "sheet.moved": {
    found: "rows or columns of the sheet in other places",
    needed: "rows and columns as created",
    next: "Press Ctrl+Z if rows or columns were inserted, deleted or moved just now; otherwise take the sheet from an earlier copy. Nothing was written.",
  },
  "sheet.ranking-first": {
    found: "a missing sheet that this step needs",
    needed: "the sheets of votes (where there is a vote), summary, ranking and awards",
    next: "Run Ranking to add the sheet again, then repeat this step.",
  },
  "sheet.redrawn": {
    found: "a form that is not what the workbook's data or wording give now",
    needed: "a form made from the workbook as it is now",
    next: "The whole sheet will be drawn again and what was edited in it by hand is lost; copy the sheet first to keep it. Undo brings the old content back, but no formats set by hand.",
  },
  "sheet.restored": {
    found: "other content than the workbook's formula or label[: {found}][ ({count} cells)]",
    needed: "the workbook's content[: {needed}]",
    next: "Exactly these cells will be written again; input cells are not touched.",
  },
  "sheet.up-to-date": {
    found: "sheets that are right already",
    needed: "no change",
    next: "Running it writes nothing.",
  },
} satisfies IssueTexts<keyof typeof vi>;
