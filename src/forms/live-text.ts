import type { CellValue, Formula } from "../plan/cells";

/** A text that may be fixed or live. */
export type Live = Formula | string;

/** A condition for `when`: never left alone in a cell. */
export interface Test {
  readonly formula: string;
  readonly value: boolean;
}

/** Texts and cells one after the other, as one formula. */
export function join(...parts: readonly Live[]): Formula {
  return {
    formula: parts.map(expression).join("&"),
    value: parts.map((part) => printed(part)).join(""),
  };
}

export function when(test: Test, then: Live, otherwise: Live): Formula {
  return {
    formula: `IF(${test.formula},${expression(then)},${expression(otherwise)})`,
    value: valueOf(test.value ? then : otherwise),
  };
}

export function isBlank(cell: Formula): Test {
  return { formula: `${cell.formula}=""`, value: printed(cell) === "" };
}

export function isNumber(cell: Formula): Test {
  return { formula: `ISNUMBER(${cell.formula})`, value: typeof cell.value === "number" };
}

/** True when a numeric cell is greater than `limit`. */
export function isMore(cell: Formula, limit: number): Test {
  return { formula: `${cell.formula}>${limit}`, value: Number(cell.value) > limit };
}

/** A cell, or `empty` when nothing stands in it. */
export function orElse(cell: Formula, empty: Live): Formula {
  return when(isBlank(cell), empty, cell);
}

/** A text in which every `token` is replaced. */
export function substitute(text: Formula, token: string, word: Live): Formula {
  return {
    formula: `SUBSTITUTE(${text.formula},${expression(token)},${expression(word)})`,
    value: printed(text).replaceAll(token, () => printed(word)),
  };
}

export function upper(text: Formula): Formula {
  return { formula: `UPPER(${text.formula})`, value: printed(text).toUpperCase() };
}

/** In capitals, fixed or live. */
export function upperLive(text: Live): Live {
  return typeof text === "string" ? text.toUpperCase() : upper(text);
}

/** What a person reads in the cell. */
export function printed(part: Live | CellValue): string {
  const value = typeof part === "object" && part !== null ? part.value : part;
  return value === null ? "" : String(value);
}

function expression(part: Live): string {
  return typeof part === "string" ? `"${part.replaceAll('"', '""')}"` : part.formula;
}

function valueOf(part: Live): CellValue {
  return typeof part === "string" ? part : part.value;
}
