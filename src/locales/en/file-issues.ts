import type { IssueTexts } from "../issue-texts";
import type { fileIssues as vi } from "../vi/file-issues";

/** Faults of files and of workbooks as a whole, in English. */
export const fileIssues = {
  "book.cell-unreadable": {
    found: '"{found}"[ for {name}]',
    needed: "content of the cell's kind[ (in the sheet's words: {needed})]",
    next: "Enter the content of the cell again.",
  },
  "book.encrypted": {
    found: "a file that needs a password to open",
    needed: "a file without a password",
    next: "Open it in Excel, remove the password and save it again.",
  },
  "book.formula-changed": {
    found: "[the formula {found}][the value {value}] instead of the workbook's formula",
    needed: "the original formula[ {needed}]",
    next: "Take the formula from an earlier copy; the computation uses the right formula, not this content.",
  },
  "book.name-taken": {
    found: 'a sheet named "{name}" that is there already',
    needed: "a name of its own for every sheet",
    next: 'Nothing to do: the sheet of the emulation book will be named "{other}", the other stays as it is.',
  },
  "book.newer-format": {
    found: "a workbook made by a newer release[ (format {found})]",
    needed: "a format[ of {needed}] or lower",
    next: "Update the program and open the workbook again.",
  },
  "book.no-stamp": {
    found: "an Excel file that is no workbook of Khối Thi Đua[ (no mark {name})]",
    needed: "a workbook created by this program",
    next: "Choose another file, or create a workbook and enter the scores there.",
  },
  "book.not-a-workbook": {
    found: "a file that does not open as an Excel workbook[ ({found})]",
    needed: "an undamaged .xlsx file",
    next: "Choose the right file; open .xls or .ods in Excel and save it as .xlsx.",
  },
  "book.other-ruleset-version": {
    found: 'a workbook for version {found}[ of "{name}"]',
    needed: "version {needed}, which this program uses",
    next: "Create a workbook for version {needed} and enter the scores there; scores of two versions are never counted together.",
  },
  "book.row-missing": {
    found: "a missing row[ for {criterion}][ for {name}]",
    needed: "all rows as created",
    next: "Take the row from an earlier copy; never delete rows of the workbook's sheets.",
  },
  "book.row-unknown": {
    found: 'an unknown row "{found}"',
    needed: "only rows of the workbook",
    next: "Delete the row or correct the code in its first column.",
  },
  "book.sheet-missing": {
    found: 'no sheet "{name}"',
    needed: "all sheets as created",
    next: "Take the sheet from an earlier copy, or create a new workbook.",
  },
  "book.value-differs": {
    found: "a cell that shows[ {found}]",
    needed: "the value[ {needed}] as computed again",
    next: "Press F9 (or Ctrl+Alt+F9) to recalculate, then save; if it still differs, the cell was altered.",
  },
  "file.bad-csv": {
    found: "a CSV file that cannot be read[: {reason}][ ({columns})]",
    needed: "a CSV file in UTF-8 with the columns unit, criterion, value",
    next: 'In Excel save as "CSV UTF-8" and try again.',
  },
  "file.bad-json": {
    found: "a JSON file that cannot be read[, wrong from column {column}]",
    needed: "correct JSON in UTF-8",
    next: "Correct the file at the place named.",
  },
  "file.bad-shape": {
    found: "{found} at {path}",
    needed: "{needed}",
    next: "Correct this place as docs/formats.md describes.",
  },
  "file.empty": {
    found: "a file without content",
    needed: "a file with data",
    next: "Choose another file or ask the sender for it again.",
  },
  "file.exists": {
    found: "a file or folder of this name[: {reason}]",
    needed: "a name that is not taken",
    next: "Choose another name, or add --force to replace the file; if the file has just changed, run the command again.",
  },
  "file.not-found": {
    found: "a file that does not open[: {reason}]",
    needed: "the path of a readable file",
    next: "Check the file name and the folder.",
  },
} satisfies IssueTexts<keyof typeof vi>;
