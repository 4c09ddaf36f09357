import { type Decimal, decimal } from "../../domain/decimal";
import type { Entry, Invalid, Result } from "../../domain/entries";
import type { Rule } from "../../domain/ruleset";
import type { CellError, CellValue } from "../../plan/cells";
import { printValue } from "../sheet-reader";
import { isWord, WORDS } from "../words";
import type { LineInput } from "./result-lines";
import { lineInput } from "./result-lines";

/** A cell's value as the result that the rule expects; null when it is not one. Rules with lines take none in one cell. */
export function toResult(rule: Rule, value: string | number): Result | null {
  if (lineInput(rule) !== null) return null;
  switch (rule.kind) {
    case "direct":
      return { kind: "text", text: String(value) };
    case "achieved":
      return toDone(value);
    case "tiersByCondition":
      return toTier(String(value), rule.tiers.length);
    default:
      return isNumberFor(rule, value) ? { kind: "number", value: decimal(value) } : null;
  }
}

function isNumberFor({ kind }: Rule, value: string | number): value is number {
  if (kind === "rankLookup") return isCount(value) && value >= 1;
  return kind === "tiersByCount" ? isCount(value) : isAmount(value);
}

/** Whether a line's cell may hold this value. */
export function isLineValue(input: LineInput, value: CellValue | CellError): boolean {
  if (input === "done") return typeof value === "string" && toDone(value) !== null;
  return input === "count" ? isCount(value) : isAmount(value);
}

/** The values of all lines as one result; null when every line is blank. A faulty number keeps what is found; a faulty answer spoils the whole result. */
export function toLines(
  input: LineInput,
  values: readonly (CellValue | CellError)[]
): Entry["result"] {
  if (values.every((value) => value === null)) return null;
  if (input !== "done") return { kind: "numbers", values: values.map((it) => toNumber(input, it)) };
  if (values.some((value) => value !== null && !isLineValue(input, value)))
    return { kind: "invalid", found: values.map(printValue).join(" ").trim() };
  const done = values.map((value) =>
    value === null ? null : isWord(printValue(value), WORDS.done)
  );
  return { kind: "parts", done };
}

function toNumber(input: LineInput, value: CellValue | CellError): Decimal | Invalid | null {
  if (value === null) return null;
  return typeof value === "number" && isLineValue(input, value)
    ? decimal(value)
    : { kind: "invalid", found: printValue(value) };
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function isCount(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function toDone(value: string | number): Result | null {
  if (isWord(String(value), WORDS.done)) return { kind: "done", done: true };
  return isWord(String(value), WORDS.notDone) ? { kind: "done", done: false } : null;
}

function toTier(text: string, count: number): Result | null {
  if (isWord(text, WORDS.otherTier)) return { kind: "other" };
  for (let tier = 1; tier <= count; tier++) {
    if (isWord(text, `${WORDS.tier} ${tier}`)) return { kind: "tier", tier };
  }
  return null;
}

/** What a result cell takes, in words. */
export function neededResult(rule: Rule): string {
  switch (lineInput(rule)) {
    case "done":
      return DONE;
    case "count":
      return "số nguyên từ 0 hoặc ô trống";
    case "score":
      return "số từ 0";
    case null:
      return neededCell(rule);
  }
}

const DONE = `"${WORDS.done}" hoặc "${WORDS.notDone}"`;

function neededCell(rule: Rule): string {
  switch (rule.kind) {
    case "achieved":
      return DONE;
    case "tiersByCondition":
      return `"${WORDS.tier} 1" … "${WORDS.tier} ${rule.tiers.length}" hoặc "${WORDS.otherTier}"`;
    case "tiersByCount":
      return "số nguyên từ 0";
    case "tiersByPercent":
      return "tỷ lệ % từ 0";
    case "rankLookup":
      return "thứ hạng: số nguyên từ 1";
    case "relativeToLeader":
    case "proportional":
      return "số từ 0";
    default:
      return "";
  }
}
