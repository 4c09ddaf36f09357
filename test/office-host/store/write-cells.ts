import { setContent, type HeldContent } from "../../../src/host/memory/memory-sheet";
import type { Position, Rectangle } from "../../../src/plan/cells";
import { cellsOf, covers, heightOf, isUnbounded, mapCells, widthOf } from "./areas";
import { markChanged, type BookStore, type ChangeSource, type RangeRef } from "./book-store";
import { isFormulaAccepted, normaliseFormula } from "./formula-text";
import { setOver, valueAt } from "./layers";
import { requireUnlocked } from "./protection";
import { refuse } from "./refuse";
import { placeKey, type SheetState } from "./sheet";
import { parseTyped, type TypedContent } from "./typed-value";

/** Longest text of a cell. Source: Microsoft, "Excel specifications and limits". */
const LONGEST_TEXT = 32_767;

/** What a cell is about to hold; `format` when the typing brings a number format along. */
export interface CellInput {
  readonly content: HeldContent;
  readonly isQuoted: boolean;
  readonly format: string | null;
}

const EMPTY: CellInput = { content: null, isQuoted: false, format: null };

/** Cells to write, and who writes them. */
export interface WriteTarget extends RangeRef {
  readonly source?: ChangeSource;
}

/**
 * Sets the cells of a range as `values` and `formulas` do: a matrix of its shape or one value for all (D);
 * null leaves a cell, "" empties it (D). Everything is read before anything is written.
 */
export function writeCells(store: BookStore, range: WriteTarget, given: unknown): void {
  if (isUnbounded(range.area)) refuse("InvalidArgument");
  const matrix = toMatrix(range.area, given);
  const valueFor = (row: number, column: number) =>
    matrix[row - range.area.top]?.[column - range.area.left];
  requireUnlocked(range, (row, column) => valueFor(row, column) !== null);
  const inputs = mapCells(range.area, (at) => {
    const value = valueFor(at.row, at.column);
    return value === null ? null : readInput(store, { sheet: range.sheet, at }, value);
  });
  inputs.forEach((row, down) =>
    row.forEach((input, right) => {
      const at = { row: range.area.top + down, column: range.area.left + right };
      if (input && !isHiddenByMerge(range.sheet, at)) putInput(store, { ...range, at }, input);
    })
  );
  markChanged(store, range, range.source);
}

/** A matrix of the range's shape; a single value is repeated. */
export function toMatrix(area: Rectangle, given: unknown): readonly (readonly unknown[])[] {
  if (given === undefined) refuse("InvalidArgument");
  if (!Array.isArray(given)) return mapCells(area, () => given);
  const rows: readonly unknown[] = given;
  const fits = (row: unknown) => Array.isArray(row) && row.length === widthOf(area);
  if (rows.length !== heightOf(area) || !rows.every(fits)) refuse("InvalidArgument");
  return rows as readonly (readonly unknown[])[];
}

/** Reads one value as Excel would; refuses what it would not take. */
export function readInput(
  store: BookStore,
  { sheet, at }: { readonly sheet: SheetState; readonly at: Position },
  value: unknown
): CellInput {
  const isTextCell = valueAt(sheet.looks.cells.numberFormat, at) === "@";
  if (typeof value === "number" || typeof value === "boolean") {
    // X: a number put into a cell of format Text becomes text, as in VBA.
    const content = isTextCell ? String(value) : value;
    return { ...EMPTY, content };
  }
  if (typeof value !== "string" || value.length > LONGEST_TEXT) refuse("InvalidArgument");
  if (value === "") return EMPTY;
  // D: a cell of format Text keeps what is typed.
  if (isTextCell && !value.startsWith("'")) return { ...EMPTY, content: value };
  return toInput(store, parseTyped(value, store.year));
}

function toInput(store: BookStore, typed: TypedContent): CellInput {
  switch (typed.kind) {
    case "text":
      return { content: typed.text, isQuoted: typed.isQuoted, format: null };
    case "number":
      return { ...EMPTY, content: typed.value, format: typed.format };
    case "boolean":
      return { ...EMPTY, content: typed.value };
    case "error":
      return { ...EMPTY, content: { error: typed.error } };
    case "formula":
      return { ...EMPTY, content: { formula: acceptFormula(store, typed.formula), value: null } };
  }
}

/** The formula (without "=") as Excel keeps it; refuses one that it would not take (X: which code). */
export function acceptFormula(store: BookStore, formula: string): string {
  const sheets = store.sheets.map(({ name }) => name);
  if (!isFormulaAccepted(formula, sheets)) refuse("InvalidArgument");
  return normaliseFormula(formula, sheets);
}

/** Puts content in a cell without asking anybody. */
export function putInput(
  store: BookStore,
  { sheet, at }: { readonly sheet: SheetState; readonly at: Position },
  input: CellInput
): void {
  setContent(sheet.cells, at, input.content);
  store.calculation.results.get(sheet.id)?.get(at.row)?.delete(at.column);
  if (input.isQuoted) sheet.quoted.add(placeKey(at));
  else sheet.quoted.delete(placeKey(at));
  const formats = sheet.looks.cells.numberFormat;
  if (input.format !== null && input.format !== "General" && valueAt(formats, at) === "General") {
    setOver(formats, cellsOf(at), input.format);
  }
}

/** X: Excel takes what is written behind a merged area's corner and drops it. */
function isHiddenByMerge(sheet: SheetState, at: Position): boolean {
  return sheet.merges.some(
    (merge) => covers(merge, cellsOf(at)) && (merge.top !== at.row || merge.left !== at.column)
  );
}

/** Empties the cells of a range; formats stay. */
export function clearContents(store: BookStore, { sheet, area }: RangeRef): void {
  for (const [row, columns] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of [...columns.keys()]) {
      if (column < area.left || column > area.right) continue;
      putInput(store, { sheet, at: { row, column } }, EMPTY);
    }
  }
}
