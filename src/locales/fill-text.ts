import type { Language } from "./language";

/** Values for the {placeholders} of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[([^[\]]*)\]/g;
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** `text` with its values in place. "[…]" is left out when a value in it is missing or empty; null when a value outside is missing. */
export function fillText(text: string, values: TextValues, language: Language): string | null {
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const kept = text.replace(OPTIONAL, (_, part: string) => (isComplete(part, told) ? part : ""));
  if (!isComplete(kept, values)) return null;
  return kept.replace(PLACEHOLDER, (_, name: string) => printValue(values[name] ?? "", language));
}

/** A number as read in the language: 9,5 in Vietnamese, 9.5 in English; no thousands separators. */
export function printValue(value: string | number, language: Language): string {
  if (typeof value === "string") return value;
  return localizeNumber(String(value), language);
}

/** The digits of a number with the decimal mark of the language. */
export function localizeNumber(digits: string, language: Language): string {
  return language === "vi" ? digits.replace(".", ",") : digits;
}

function isComplete(text: string, values: TextValues): boolean {
  return [...text.matchAll(PLACEHOLDER)].every(([, name = ""]) => Object.hasOwn(values, name));
}
