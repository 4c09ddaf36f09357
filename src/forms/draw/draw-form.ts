import type { SheetPlan } from "../../plan/sheet-plan";
import type { FormSheet } from "../form-context";
import type { FormBlock, FormDocument } from "../form-document";
import { drawAddressees } from "./draw-addressees";
import { drawEnd } from "./draw-end";
import { drawLetterhead } from "./draw-letterhead";
import { drawParagraph } from "./draw-paragraph";
import { drawTable } from "./draw-table";
import { drawTitle } from "./draw-title";
import { FormSheetDraft } from "./form-sheet";

/** The sheet of a form: A4, print-ready, its texts live. */
export function drawForm(sheet: FormSheet, form: FormDocument): SheetPlan {
  const page = new FormSheetDraft(sheet, form);
  let kept: number | null = null;
  for (const block of form.blocks) {
    const first = page.next;
    drawBlock(page, block);
    const from: number = kept ?? first;
    const isLast = !keepsWithNext(block);
    if (isLast && (kept !== null || block.kind === "end"))
      page.keep(from, lastKept(page, block, first));
    kept = isLast ? null : from;
  }
  return page.finish();
}

/** What is kept with a block: all of an end, the header and first row of a table, the first row of others. */
function lastKept(page: FormSheetDraft, { kind }: FormBlock, first: number): number {
  if (kind === "end") return page.next - 1;
  return kind === "table" ? Math.min(first + 1, page.next - 1) : first;
}

function drawBlock(page: FormSheetDraft, block: FormBlock): void {
  switch (block.kind) {
    case "letterhead":
      return drawLetterhead(page, block);
    case "title":
      return drawTitle(page, block);
    case "addressees":
      return drawAddressees(page, block);
    case "paragraph":
      return drawParagraph(page, block);
    case "table":
      return drawTable(page, block);
    case "end":
      return drawEnd(page, block);
    case "gap":
      page.addRow(block.height);
  }
}

/** Empty space stays with what stands before it, a heading with what stands behind it. */
function keepsWithNext(block: FormBlock): boolean {
  if (block.kind === "gap") return true;
  if (block.kind === "paragraph" && block.look === "heading") return true;
  return "keeps" in block && block.keeps === true;
}
