import { quoteSheet } from "../../plan/addresses";

/** A reference to cells of one sheet. */
export interface Reference {
  readonly sheet: string;
  /** The same with the sheet name in quotes and without "=". */
  readonly quoted: string;
}

/** Sheet of a reference like "='Tiêu chí'!$A$1" or "=Bảng!$A$1:$B$2"; null for anything else. */
export function parseReference(formula: string): Reference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()",;#]+))!([$A-Z0-9:]+)$/i.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const cells = match?.[3];
  if (sheet === undefined || cells === undefined) return null;
  return { sheet, quoted: `${quoteSheet(sheet)}!${cells}` };
}

/** Whether a name has lost the cells it stood for: Excel need not take such a one again, and nothing is lost without it. */
export function isBroken(refersTo: string): boolean {
  return refersTo.includes("#REF!");
}
