import { decimal, type Decimal } from "../../domain/decimal";
import type { IssueCode, Params } from "../../domain/issue";
import { parseScore } from "../parse-score";
import { cleanText } from "../fold-text";
import type { TableCell } from "./grid";

/** A number as a cell holds it, or why it cannot be taken for one. */
export type CellNumber =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "fault"; readonly code: IssueCode; readonly params: Params };

/** Above this, or below 1/1000 of its last digit, nobody's table has points. */
const LARGEST = 1_000_000;
/** Whole numbers between 1990 and 2100 as a spreadsheet counts days. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_050;

const UNIT = /\s*(điểm|diem|đ|d)\.?$/iu;
const LEAD =
  /^(tối đa|toi da|điểm tối đa|không quá|cộng|trừ|từ 0 (?=đến)|đến|0 ?[-–—] ?(?=\d))\s*/iu;
const DATE =
  /^(\d{1,2}[/-]){1,2}\d{2,4}$|^\d{1,2}[/-]([a-z]{3,4}|thg ?\d{1,2})$|^\d{1,2}\/\d{1,2}$/i;

/** Points, a coefficient or a target out of a cell: a number, or a text that says nothing but one ("5,5", "5 điểm", "tối đa 10", "0–5"). */
export function readNumber(value: TableCell["value"]): CellNumber {
  if (value === null) return { kind: "empty" };
  if (typeof value === "object")
    return { kind: "fault", code: "criteria.error-value", params: { found: value.error } };
  if (typeof value === "number") return readTyped(value);
  if (typeof value === "boolean") return refuse("criteria.number-unclear", String(value));
  return readText(cleanText(value));
}

function readTyped(value: number): CellNumber {
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY)
    return refuse("criteria.date-value", String(value));
  if (!(Math.abs(value) <= LARGEST)) return refuse("criteria.number-unclear", String(value));
  return { kind: "number", value: exactly(value) };
}

/** The 15 digits that a spreadsheet keeps, so that 19.499999999999996 of a live sum is 19.5. */
function exactly(value: number): Decimal {
  return decimal(Number(value.toPrecision(15)));
}

function readText(text: string): CellNumber {
  if (text === "" || /^[-–—]$/.test(text)) return { kind: "empty" };
  if (DATE.test(text)) return refuse("criteria.date-value", text);
  const bare = stripLead(text.replace(/^\((.*)\)$/, "$1")).replace(UNIT, "");
  const joined = /^[-+]?\d{1,3}( \d{3})+$/.test(bare) ? bare.replaceAll(" ", "") : bare;
  const parsed = parseScore(joined.replace(/^\+ ?/, "").replace(/^[-−–] ?(?=\d)/, "-"));
  if (parsed.kind === "ambiguous") {
    const params = { found: text, readings: parsed.readings.join(" · ") };
    return { kind: "fault", code: "criteria.number-ambiguous", params };
  }
  const isPlain = parsed.kind === "number" && joined.replace(/\D/g, "").length <= 15;
  if (!isPlain) return refuse("criteria.number-unclear", text);
  return parsed.value.abs().lte(LARGEST)
    ? { kind: "number", value: parsed.value }
    : refuse("criteria.number-unclear", text);
}

function stripLead(text: string): string {
  const bare = text.trim().replace(LEAD, "");
  return bare === text ? bare : stripLead(bare);
}

function refuse(code: IssueCode, found: string): CellNumber {
  return { kind: "fault", code, params: { found: found.slice(0, 60) } };
}
