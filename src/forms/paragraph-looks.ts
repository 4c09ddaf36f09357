import type { Align } from "../plan/sheet-plan";
import type { ParagraphLook } from "./form-document";

export interface LookOfParagraph {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  /** The first line begins about 1 cm to the right. */
  readonly isIndented: boolean;
}

const BODY = { size: 13, bold: false, italic: false, align: "justify", isIndented: true } as const;

/** Sizes and alignment of NĐ 30/2020/NĐ-CP, Phụ lục I, mục II. */
export const LOOKS: Readonly<Record<ParagraphLook, LookOfParagraph>> = {
  body: BODY,
  item: BODY,
  basis: { ...BODY, italic: true },
  heading: { ...BODY, bold: true },
  centered: { ...BODY, align: "center", isIndented: false },
  note: { ...BODY, italic: true, align: "center", isIndented: false },
  remark: { ...BODY, size: 10, italic: true, align: "left", isIndented: false },
};

/** First line of a paragraph, millimetres; NĐ 30/2020 allows 10 and 12.7. */
export const FIRST_LINE = 10;

/** At least 6 pt between paragraphs. */
export const PARAGRAPH_GAP = 6;
