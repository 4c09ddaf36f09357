import type { Decimal } from "../domain/decimal";
import { decimal, ZERO } from "../domain/decimal";
import { cleanText } from "./fold-text";

/** What a typed number means. "ambiguous": 1.234 may be 1234 or 1,234; both readings are given, in this order. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly kind: "text" };

/** Reads a number typed with decimal comma or point. Full-width and invisible characters and spaces around it, which people paste, change nothing. Units ("9đ"), fractions ("9/10"), "9 5" and words are no numbers. */
export function parseScore(text: string): ParsedNumber {
  const plain = cleanText(text);
  const thousands = /^(-?)([1-9]\d{0,2})[.,](\d{3})$/.exec(plain);
  if (thousands) {
    const [, sign = "", whole = "", places = ""] = thousands;
    const readings = [`${sign}${whole}${places}`, `${sign}${whole},${places}`] as const;
    return { kind: "ambiguous", readings };
  }
  const isNumber = /^-?\d+([.,]\d+)?$/.test(plain);
  return isNumber
    ? { kind: "number", value: toDecimal(plain.replace(",", ".")) }
    : { kind: "text" };
}

/** −0 is 0. */
function toDecimal(text: string): Decimal {
  const value = decimal(text);
  return value.eq(0) ? ZERO : value;
}
