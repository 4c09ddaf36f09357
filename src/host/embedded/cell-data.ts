import type { ICellData } from "@univerjs/core";
import { isFormula, type CellContent, type CellValue } from "../../plan/cells";
import type { SnapshotCell } from "../../plan/snapshot";

/** The grid's numbers for kinds of cells. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
]);

/** Stands behind a text that reads like an error: to the grid's formulas such a text would be one. */
const TEXT_MARK = "\u200b";
const LOST = "#REF!";

/** What the grid holds for a content; a text is always told to be one, so that nothing is read into it. Null for an empty cell. */
export function toCellData(content: CellContent): ICellData | null {
  if (content === null || content === "") return null;
  if (!isFormula(content)) return constant(content);
  const { formula, value } = content;
  return { ...(value !== null && constant(value)), f: `=${formula}` };
}

/** What replaces whatever a cell held, its look excepted. */
export function toReplacement(content: CellContent): ICellData {
  const nothing = { v: null, t: null, f: null, si: null, p: null };
  if (isFormula(content)) return { ...nothing, f: `=${content.formula}` };
  return { ...nothing, ...toCellData(content) };
}

/** A cell of the grid as a snapshot shows it; undefined when it is empty. `formula` as the grid gives it, with "=". */
export function toSnapshotCell(cell: ICellData, formula: string | null): SnapshotCell | undefined {
  const shown = shownValue(cell);
  if (!formula && (shown === null || shown === "")) return undefined;
  const isError = typeof shown === "string" && ERRORS.has(shown);
  const value = isError ? { error: errorOf(shown, formula) } : unmark(shown);
  return { value, formula: formula ? formula.replace(/^=/, "") : null };
}

/** Of a reference that is gone some of the grid's functions say #VALUE!, where Excel says #REF!. */
function errorOf(shown: string, formula: string | null): string {
  const isLost = formula?.replace(/"[^"]*"/g, "").includes(LOST) === true;
  return isLost && shown === "#VALUE!" ? LOST : shown;
}

function unmark(value: CellValue): CellValue {
  if (typeof value !== "string" || !value.endsWith(TEXT_MARK)) return value;
  const text = value.slice(0, -TEXT_MARK.length);
  return ERRORS.has(text) ? text : value;
}

function constant(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`No number for a cell: ${value}`);
    return { v: value, t: NUMBER };
  }
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: ERRORS.has(value) ? value + TEXT_MARK : value, t: TEXT };
}

function shownValue({ v, t, p }: ICellData): CellValue {
  const typed = p?.body?.dataStream;
  if (typed !== undefined) return typed.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined || v === null) return null;
  const type = Number(t);
  if (type === BOOLEAN) return v === true || Number(v) === 1;
  return type === NUMBER ? Number(v) : String(v);
}
