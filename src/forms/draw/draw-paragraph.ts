import type { FormParagraph } from "../form-document";
import { join, type Live } from "../live-text";
import { LOOKS, PARAGRAPH_GAP } from "../paragraph-looks";
import type { FormSheetDraft } from "./form-sheet";

/** Stands before a paragraph: about 1 cm at 13 pt. No-break, since LibreOffice drops other spaces at the start of a formula's stored text. */
const INDENT = "\u00a0".repeat(8);

export function drawParagraph(page: FormSheetDraft, { look, text }: FormParagraph): void {
  const { size, bold, italic, align, isIndented } = LOOKS[look];
  const style = { size, bold, italic, align, verticalAlign: "top" } as const;
  const content = isIndented ? indent(text) : text;
  page.addText(page.bands.all, { content, style }, PARAGRAPH_GAP);
}

function indent(text: Live): Live {
  return typeof text === "string" ? INDENT + text : join(INDENT, text);
}
