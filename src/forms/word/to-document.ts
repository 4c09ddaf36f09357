import type { DocumentBlock, DocumentPlan } from "../../plan/document-plan";
import { pageBands } from "../draw/form-grid";
import type { FormBlock, FormDocument, FormParagraph, FormTitle } from "../form-document";
import { printed } from "../live-text";
import { MARGINS, textWidthOf } from "../page-setup";
import { FIRST_LINE, LOOKS, PARAGRAPH_GAP } from "../paragraph-looks";
import { addresseeBlocks } from "./addressee-blocks";
import { endBlock } from "./end-block";
import { letterheadBlock } from "./letterhead-block";
import { tableBlock } from "./table-block";

/** The Word document of a form: the same words as its sheet, as they stand now. */
export function toDocument(title: string, form: FormDocument): DocumentPlan {
  const width = textWidthOf(form.orientation);
  return {
    title,
    orientation: form.orientation,
    margins: MARGINS,
    blocks: form.blocks.flatMap((block) => toBlocks(block, width)),
  };
}

function toBlocks(block: FormBlock, width: number): readonly DocumentBlock[] {
  switch (block.kind) {
    case "letterhead":
      return [letterheadBlock(block, width)];
    case "title":
      return titleBlocks(block, width);
    case "addressees":
      return addresseeBlocks(block);
    case "paragraph":
      return paragraphBlocks(block);
    case "table":
      return [tableBlock(block, width)];
    case "end":
      return [gap(4), endBlock(block, width)];
    case "gap":
      return [gap(block.height)];
  }
}

function gap(after: number): DocumentBlock {
  return { kind: "text", text: "", look: { size: 2, align: "left", after, keepWithNext: true } };
}

function titleBlocks({ type, subject }: FormTitle, width: number): readonly DocumentBlock[] {
  const look = { size: 14, bold: true, align: "center", keepWithNext: true } as const;
  const { from, to } = pageBands(width).subjectRule;
  return [
    { kind: "text", text: printed(type), look: { ...look, before: 12, after: 3 } },
    ...(subject === null ? [] : [{ kind: "text", text: printed(subject), look } as const]),
    { kind: "rule", length: to - from, within: width },
    gap(8),
  ];
}

/** A sentence that the officer has emptied is not there. */
function paragraphBlocks({ look, text, keeps }: FormParagraph): readonly DocumentBlock[] {
  const words = printed(text);
  if (words === "") return [];
  const { size, bold, italic, align, isIndented } = LOOKS[look];
  const keepWithNext = keeps === true || look === "heading";
  const firstLine = isIndented ? { firstLine: FIRST_LINE } : {};
  const style = { size, bold, italic, align, after: PARAGRAPH_GAP, keepWithNext, ...firstLine };
  return [{ kind: "text", text: words, look: style }];
}
