import type { SheetPlan } from "../../plan/sheet-plan";
import type { FormContext } from "../form-context";
import { FormPage } from "../form-page";
import { drawClosingNote, drawSignature } from "../signature-block";
import { drawLetterBody } from "./letter-body";
import { LETTER_COLUMNS, SPANS } from "./letter-columns";
import { drawAddressees, drawLetterHead } from "./letter-head";
import { letterStatus } from "./letter-status";
import { WORDING } from "./wording";

/** Tờ trình: the bloc's proposal letter, on one A4 page when it fits, following the book by formulas. */
export function planProposalLetter(context: FormContext): SheetPlan {
  const page = new FormPage(context.letter, LETTER_COLUMNS);
  drawLetterHead(page, context);
  drawAddressees(page, context);
  const body = drawLetterBody(page, context);
  page.addRow(4);
  drawEnd(page, context);
  drawClosingNote(page, context);
  const status = { content: letterStatus(context, body.slots), style: STATUS };
  page.put(1, SPANS.right, status);
  page.remark(WORDING.source);
  return page.finish(body.slots.at(-1)?.row ?? body.closing);
}

const STATUS = { size: 9, bold: true, color: "C00000", align: "left" } as const;

/** Nơi nhận on the left, level with the signature on the right. */
function drawEnd(page: FormPage, context: FormContext): void {
  const { first, last } = drawSignature(page, context, SPANS.right);
  const top = { verticalAlign: "top" } as const;
  const title = { ...top, size: 12, bold: true, italic: true };
  page.put(first, SPANS.left, { content: WORDING.copiesTitle, style: title });
  WORDING.copies.forEach((content, i) => {
    const row = Math.min(last, first + 1 + i);
    page.put(row, SPANS.left, { content, style: { ...top, size: 11 } });
  });
}
