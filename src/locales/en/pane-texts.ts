import type { paneTexts as vi } from "../vi/pane-texts";
import { paneShell } from "./pane-shell";
import { paneStart } from "./pane-start";
import { paneWork } from "./pane-work";

/** What the ribbon and the task pane say. In English. */
export const paneTexts = {
  ...paneShell,
  ...paneStart,
  ...paneWork,
  "crash.copied": "Copied to the clipboard.",
  "crash.copy": "Copy the report",
  "crash.copy-by-hand": "Could not copy by itself. Select the text and press Ctrl+C (Mac: ⌘C).",
  "crash.reload": "Open the pane again",
  "crash.report": "Crash report, without names of units or scores",
  "crash.text":
    "The pane has not deleted your workbook in Excel. Open the pane again to go on; if this happens again, send the report below to whoever supports you.",
  "crash.title": "The pane has crashed",
  "no-excel.standalone": "Open the page that runs in a browser",
  "no-excel.text":
    "This pane works inside Excel only: open a workbook, tab Home, group Thi đua (Emulation). If you are in Excel and still see this, try again.",
  "no-excel.title": "This page is open outside Excel",
  "old-excel.text":
    "This Excel has the API set ExcelApi {found}; {needed} or later is needed: Microsoft 365, Excel 2021 or later, Excel for Mac or Excel on the web. Finished workbooks still open and calculate in this Excel.",
  "old-excel.title": "This Excel is too old for the task pane",
  "pane.retry": "Try again",
  "pane.starting": "Opening…",
  "ribbon.check.label": "Check",
  "ribbon.check.tip":
    "Find errors in the workbook: scores that are wrong, missing or out of range, duplicate names, changed formulas. Each names its sheet, its cell and the way to mend it.",
  "ribbon.create.label": "Create book",
  "ribbon.create.tip":
    "Make the workbook of an emulation bloc for a year: a scoring sheet per unit, summary, ranking and award proposal.",
  "ribbon.forms.label": "Forms",
  "ribbon.forms.tip":
    "Fill the proposal letter and the award list from the results in the workbook, A4, ready to print.",
  "ribbon.group": "Emulation",
  "ribbon.rank.label": "Rank",
  "ribbon.rank.tip":
    "Rank the units with live formulas in cells, settle ties by the declared rule and say why.",
  "ribbon.start.label": "Open panel",
  "ribbon.start.tip":
    "Open the Khối Thi Đua pane beside the sheet: see where the workbook stands and what comes next.",
  "status.book-none": "This workbook is not an emulation book yet.",
  "status.book-reading": "Looking at the workbook…",
  "status.host": "Excel on {platform} · ExcelApi {found}",
} satisfies Record<keyof typeof vi, string>;
