import type { Span } from "../form-page";

/** Widths in millimetres. Left block 1–3, right block 4–7; 4–5 lie in the middle of the page. */
export const LETTER_COLUMNS = [20, 26, 20, 20, 13, 45.5, 20] as const;

/** Where things stand across the page. */
export const SPANS = {
  left: { left: 1, right: 3 },
  leftRule: { left: 2, right: 2 },
  right: { left: 4, right: 7 },
  mottoRule: { left: 5, right: 6 },
  subjectRule: { left: 4, right: 5 },
  dear: { left: 1, right: 2 },
  addressees: { left: 3, right: 7 },
} as const satisfies Record<string, Span>;
