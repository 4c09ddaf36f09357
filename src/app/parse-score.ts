import type { Decimal } from "../domain/decimal";
import { decimal, ZERO } from "../domain/decimal";

/** What a typed number means. "ambiguous": 1.234 may be 1234 or 1,234; both readings are given. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly kind: "text" };

/** Reads a number typed with decimal comma or point. Units ("9đ"), fractions ("9/10") and words are no numbers. */
export function parseScore(text: string): ParsedNumber {
  const plain = normalise(text);
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

/** Full-width characters, spaces of any kind around the number and zero-width ones are what people paste; they change nothing of the meaning. "9 5" and "9²" are no numbers. */
function normalise(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .trim();
}
