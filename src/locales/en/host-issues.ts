import type { IssueTexts } from "../issue-texts";
import type { hostIssues as vi } from "../vi/host-issues";

/** What can go wrong between the add-in and the open workbook, in English. */
export const hostIssues = {
  "host.busy": {
    found: "something else being written to the workbook",
    needed: "one thing at a time",
    next: "Wait until it is done, then try again.",
  },
  "host.cancelled": {
    found: "a writing that was stopped on request",
    needed: "all of it written, or nothing",
    next: "The workbook is as it was before; it can be done again at any time.",
  },
  "host.cell-editing": {
    found: "a cell being edited",
    needed: "no cell in edit mode",
    next: "Press Enter to finish editing the cell (or Esc to drop it); the program then goes on.",
  },
  "host.changed": {
    found: "content that somebody or some program has just changed[ ({count} cells)]",
    needed: "the content as previewed[: {needed}]",
    next: "Nothing was written. Look at these cells, open the workbook in the pane again and repeat.",
  },
  "host.failed": {
    found: "something that Excel could not do[ ({detail})]",
    needed: "Excel to take and finish the request",
    next: "Try again; if it stays so, save the workbook, close and open Excel, and repeat.",
  },
  "host.filtered": {
    found: "a filter in the sheet[: {name}]",
    needed: "a sheet that shows all rows",
    next: "Remove it with Data → Filter on this sheet, then try again.",
  },
  "host.gone": {
    found: "a sheet or cell name that is no longer there[: {name}]",
    needed: "all sheets as when the workbook was opened",
    next: "Press Ctrl+Z if the sheet was deleted just now, or run Ranking or Forms to add it again; then repeat.",
  },
  "host.half-done": {
    found: "writing that broke off[ in the sheets {sheets}]",
    needed: "the workbook as before, or all of it written",
    next: "Choose Restore to go back, or Do again to finish; do not edit these sheets before.",
  },
  "host.in-the-way": {
    found: "merged cells or a table where something is to be written[ in the sheet {name}]",
    needed: "the cells as created",
    next: "Unmerge the cells or move the table to another sheet, then try again; the program does not do it by itself.",
  },
  "host.left": {
    found: "content changed after the writing broke off",
    needed: "the content of that writing, to put it back",
    next: "These cells were left as they are; look at each of them.",
  },
  "host.manual-calculation": {
    found: "Excel set to manual calculation",
    needed: "recalculated formulas",
    next: "Press F9 to recalculate; for automatic calculation choose Formulas → Calculation Options → Automatic.",
  },
  "host.no-answer": {
    found: "no answer from Excel within 30 seconds",
    needed: "an answer from Excel",
    next: "What was asked may still be done later; the program does not send a write again. Press Enter if a cell is being edited, wait, then open the workbook in the pane again to see whether it was written.",
  },
  "host.not-saved": {
    found: "a workbook that is in no file yet, or is not saved by itself",
    needed: "a saved workbook",
    next: "Press Ctrl+S; otherwise what was just written is lost when Excel closes.",
  },
  "host.not-taken": {
    found: "a cell that did not take what was written, most often because it lies in merged cells",
    needed: "every input cell on its own, not merged",
    next: "Unmerge these cells (Home → Merge & Center), then write again.",
  },
  "host.nothing-to-undo": {
    found: "nothing to undo or to do again",
    needed: "something done since the pane was opened",
    next: "Only what was done since the pane was opened can be undone here.",
  },
  "host.other-workbook": {
    found: "another workbook in front",
    needed: "this workbook in front",
    next: "Click the window of this workbook, then try again.",
  },
  "host.read-only": {
    found: "a workbook opened for reading only",
    needed: "a workbook that can be edited",
    next: "Click Enable Editing, or save it as another file and open that one.",
  },
  "host.restored": {
    found: "an earlier writing that broke off[ in the sheets {sheets}]",
    needed: "the workbook as before that writing",
    next: "The workbook was put back as it was before.",
  },
  "host.sheet-locked": {
    found: "a protected sheet that Excel does not let the program unlock[: {name}]",
    needed: "a sheet without another person's password",
    next: "Open this sheet, choose Review → Unprotect Sheet, enter the password if Excel asks for it, then try again; the program protects it again afterwards.",
  },
  "host.sheet-open": {
    found: "a sheet that is NOT protected now[: {name}]",
    needed: "a protected sheet, so that formulas are not changed by accident",
    next: "Open this sheet, choose Review → Protect Sheet, leave the password empty and click OK.",
  },
  "host.structure-locked": {
    found: "a workbook whose structure is locked: no sheet can be added or removed",
    needed: "a workbook without this lock",
    next: "Remove it with Review → Protect Workbook, then try again.",
  },
  "host.taken": {
    found: 'a sheet named "{name}" that is there already',
    needed: "a sheet name that is not used",
    next: "Rename that sheet or create the workbook in a new file; a sheet that exists is never overwritten.",
  },
  "host.too-large": {
    found: "more data than Excel takes in one go[ ({detail})]",
    needed: "a smaller workbook",
    next: "Delete sheets that do not belong to this workbook, or split the bloc into several workbooks.",
  },
  "host.unfinished": {
    found: "an earlier writing that broke off[ in the sheets {sheets}][, begun at {startedAt}]",
    needed: "the workbook as before that writing, or all of it written",
    next: "Choose Restore to go back, or Do again to finish.",
  },
  "host.unsupported": {
    found: "an Excel without what is needed[ ({detail})]",
    needed: "Excel 2021 or later, Microsoft 365, Excel for Mac or Excel on the web",
    next: "Open the workbook in a newer Excel; in this one it still calculates and prints.",
  },
  "host.without": {
    found: "an Excel without {feature}",
    needed: "a newer Excel",
    next: "The workbook is right and calculates; it is only less comfortable here.",
  },
} satisfies IssueTexts<keyof typeof vi>;
