import type { CellStyle } from "../../plan/sheet-plan";
import type { FormTitle } from "../form-document";
import type { FormSheetDraft } from "./form-sheet";

const TITLE: CellStyle = { size: 14, bold: true, align: "center", verticalAlign: "top" };

/** Type in capitals, then what it is about with a short line beneath. */
export function drawTitle(page: FormSheetDraft, { type, subject }: FormTitle): void {
  const lowered = { ...TITLE, verticalAlign: "bottom" } as const;
  page.addText(page.bands.all, { content: type, style: lowered }, 11);
  if (subject !== null) page.addText(page.bands.all, { content: subject, style: TITLE }, 1);
  page.underline(page.addRow(3), page.bands.subjectRule);
  page.addRow(10);
}
