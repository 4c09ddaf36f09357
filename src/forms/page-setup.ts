/** Margins of NĐ 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A4 in millimetres. */
export const PAPER = {
  portrait: { width: 210, height: 297 },
  landscape: { width: 297, height: 210 },
} as const;

export type Orientation = keyof typeof PAPER;

/** Width of the text of a form, millimetres; half a millimetre is left to rounding. */
export function textWidthOf(orientation: Orientation): number {
  return PAPER[orientation].width - MARGINS.left - MARGINS.right - 0.5;
}

/** Height of the text of a form, millimetres. */
export function textHeightOf(orientation: Orientation): number {
  return PAPER[orientation].height - MARGINS.top - MARGINS.bottom;
}
