import { isFormula, type CellContent } from "../../plan/cells";

/** What Excel takes for a cell. */
export type Entry = string | number | boolean;

/** A letter first and no digit of any script, so that no Excel in any language takes it for a number, a date or a formula. */
const PLAIN = /^\p{L}\P{N}*$/u;
const BOOLEANS: ReadonlySet<string> = new Set(["true", "false", "đúng", "sai"]);
const TEXT_LIMIT = 32_767;

/** The one gate for user text: typed with an apostrophe unless it can only be text. Text that is too long is refused, never cut. */
export function literal(text: string): string {
  if (text === "") return "";
  const typed = PLAIN.test(text) && !isBoolean(text) ? text : `'${text}`;
  if (typed.length > TEXT_LIMIT)
    throw new RangeError(`Text of ${text.length} characters for a cell`);
  return typed;
}

/** Excel takes a boolean also between spaces and in wide letters. */
function isBoolean(text: string): boolean {
  return BOOLEANS.has(text.normalize("NFKC").trim().toLowerCase());
}

/** A cell's content as `Range.formulas` takes it; "" empties the cell. */
export function toEntry(content: CellContent): Entry {
  if (content === null) return "";
  if (isFormula(content)) return `=${content.formula}`;
  if (typeof content === "string") return literal(content);
  if (typeof content === "number" && !Number.isFinite(content))
    throw new RangeError(`No number for a cell: ${content}`);
  return content;
}
