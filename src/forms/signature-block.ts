import type { FormContext } from "./form-context";
import type { FormPage, Span } from "./form-page";
import { orElse, upper } from "./live-text";
import { closingNote } from "./sample-note";

/** Room for signature and seal between position and name. */
const ROOM_ROWS = 4;
const ROOM_HEIGHT = 16;
const DOTS = "……………………………";

/** Rows of a signature block. */
export interface SignatureRows {
  readonly first: number;
  readonly last: number;
}

/** Position in capitals, room to sign, name: in the columns `span` (NĐ 30/2020: 7a, 7c, 7b). */
export function drawSignature(page: FormPage, context: FormContext, span: Span): SignatureRows {
  const position = {
    content: orElse(upper(context.signerPosition), DOTS),
    style: { size: 13, bold: true, align: "center", verticalAlign: "top" },
  } as const;
  const first = page.addRow(page.heightOf(span, position) + 3);
  page.put(first, span, position);
  for (let i = 0; i < ROOM_ROWS; i++) page.addRow(ROOM_HEIGHT);
  const name = { ...position, content: orElse(context.signerName, DOTS) };
  const last = page.addRow(page.heightOf(span, name) + 3);
  page.put(last, span, name);
  return { first, last };
}

/** The closing note under everything else. */
export function drawClosingNote(page: FormPage, context: FormContext): void {
  const style = { size: 10, italic: true, align: "left" } as const;
  page.paragraph(closingNote(context), style);
}
