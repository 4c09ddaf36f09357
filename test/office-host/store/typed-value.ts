import { parseTypedDate, type TypedNumber } from "./typed-date";

/** What Excel makes of a typed text. */
export type TypedContent =
  | { readonly kind: "text"; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** Without its "=". */
  | { readonly kind: "formula"; readonly formula: string };

export const ERROR_WORDS: readonly string[] = [
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
];

/**
 * Reads a typed text the way Excel does in en-US (D "=…" is a formula; +, -, percent, date and money X).
 * `year` is the one of a date typed without year.
 */
export function parseTyped(text: string, year: number): TypedContent {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), isQuoted: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  return parsePlain(text.trim(), year) ?? parseSigned(text) ?? asText(text);
}

function asText(text: string): TypedContent {
  return { kind: "text", text, isQuoted: false };
}

function parsePlain(text: string, year: number): TypedContent | null {
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: /^true$/i.test(text) };
  if (ERROR_WORDS.includes(text.toUpperCase())) return { kind: "error", error: text.toUpperCase() };
  const number = parseNumber(text) ?? parseTypedDate(text, year);
  return number && { kind: "number", ...number };
}

/** "+5" and "-5" are numbers and never come here; "+84 912", "-Phòng A" become formulas. */
function parseSigned(text: string): TypedContent | null {
  if (!/^[+-]\s*\S/.test(text) || /^[+-]+$/.test(text)) return null;
  return { kind: "formula", formula: text };
}

const GENERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const POWER = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const MONEY = /^([+-]?)\$\s*(\d[\d,]*(?:\.\d*)?)$/;
const IN_BRACKETS = /^\((\$?[\d,]+(?:\.\d*)?)\)$/;
const FRACTION = /^(\d+) (\d+)\/(\d+)$/;

function parseNumber(text: string): TypedNumber | null {
  if (GENERAL.test(text)) return { value: Number(text), format: "General" };
  if (POWER.test(text)) return { value: Number(text), format: "0.00E+00" };
  if (GROUPED.test(text)) return { value: ungroup(text), format: withDecimals("#,##0", text) };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    return { value: Number(percent) / 100, format: `${withDecimals("0", percent)}%` };
  }
  return parseMoney(text) ?? parseFraction(text);
}

function parseMoney(text: string): TypedNumber | null {
  const inner = IN_BRACKETS.exec(text)?.[1];
  if (inner !== undefined) {
    const positive = parseNumber(inner);
    return positive && { value: -positive.value, format: positive.format };
  }
  const money = MONEY.exec(text);
  if (!money) return null;
  const [, sign = "", digits = ""] = money;
  return { value: ungroup(sign + digits), format: withDecimals("$#,##0", digits) };
}

function parseFraction(text: string): TypedNumber | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[3]) === 0) return null;
  return { value: Number(match[1]) + Number(match[2]) / Number(match[3]), format: "# ?/?" };
}

function ungroup(text: string): number {
  return Number(text.replaceAll(",", ""));
}

function withDecimals(format: string, text: string): string {
  return text.includes(".") ? `${format}.00` : format;
}
