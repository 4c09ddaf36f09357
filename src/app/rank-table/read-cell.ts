import { toNumber } from "../../domain/decimal";
import { parseScore } from "../parse-score";
import type { GridValue, PlainGrid } from "./plain-grid";

/** Something in a cell that is no number. */
export type BadCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly string[] }
  | { readonly kind: "error"; readonly text: string };

/** A number, nothing (blank or a dash), or what stands there instead. */
export type ReadCell = number | null | BadCell;

const DASHES = new Set(["", "-", "–", "—"]);

/** Reads the cells of one grid. A number such as 1.234 is understood when the decimal mark of the other numbers leaves no doubt. */
export function createCellReader(grid: PlainGrid): (value: GridValue) => ReadCell {
  let mark: DecimalMark | null | undefined;
  const markOf = (): DecimalMark | null => {
    if (mark === undefined) mark = findMark(grid);
    return mark;
  };
  return (value) => {
    if (typeof value === "number") return value;
    if (value === undefined || value === null) return null;
    if (typeof value === "object") return { kind: "error", text: value.error };
    const text = String(value);
    if (DASHES.has(text.trim())) return null;
    return grid.source === "text" ? readText(text, markOf) : { kind: "text", text };
  };
}

type DecimalMark = "," | ".";

function readText(text: string, markOf: () => DecimalMark | null): ReadCell {
  const parsed = parseScore(text);
  if (parsed.kind === "number") return finite(toNumber(parsed.value), text);
  if (parsed.kind === "text") return { kind: "text", text };
  const mark = markOf();
  const [, decimals] = parsed.readings;
  return mark !== null && text.includes(mark)
    ? Number(decimals.replace(",", "."))
    : { kind: "ambiguous", text, readings: parsed.readings };
}

/** What no cell holds is no number. */
function finite(value: number, text: string): ReadCell {
  return Number.isFinite(value) ? value : { kind: "text", text };
}

/** The only decimal mark of numbers that can be read in one way; null when there is none, or both. */
function findMark({ rows }: PlainGrid): DecimalMark | null {
  const marks = ([",", "."] as const).filter((mark) =>
    rows.some((cells) => cells.some((cell) => isDecimal(cell, mark)))
  );
  const [only = null, other] = marks;
  return other === undefined ? only : null;
}

function isDecimal(value: GridValue, mark: DecimalMark): boolean {
  return typeof value === "string" && value.includes(mark) && parseScore(value).kind === "number";
}
