import type { Issue, IssueCode, Params } from "../../domain/issue";
import { parseAddress } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import type { SheetSnapshot, Snapshot } from "../../plan/snapshot";
import { findSheet } from "../find-sheet";
import { findHeader } from "./find-header";
import type { CriteriaGrid } from "./grid";
import { gridOfSheet } from "./grid-of-sheet";

/** Where in a workbook the table stands, as far as a person says. */
export interface TableChoice {
  readonly file: string;
  /** null: the only sheet that has a scoring table. */
  readonly sheet: string | null;
  /** "A4:F60"; null: the whole sheet. */
  readonly range: string | null;
}

export type ChosenTable =
  | { readonly ok: true; readonly grid: CriteriaGrid }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The table of a workbook; which sheet is never guessed when several have one. */
export function chooseTable(book: Snapshot, choice: TableChoice): ChosenTable {
  const { sheets } = book;
  const { file, range } = choice;
  const area = range === null ? undefined : parseRange(range);
  if (area === null) return refuse("criteria.bad-range", file, { found: range ?? "" });
  const toGrid = (sheet: SheetSnapshot): CriteriaGrid =>
    gridOfSheet(sheet, area === undefined ? { file } : { file, area });
  if (choice.sheet !== null) {
    const sheet = findSheet(book, choice.sheet);
    if (sheet !== undefined) return { ok: true, grid: toGrid(sheet) };
    const available = sheets.map(({ name }) => name).join(", ");
    return refuse("criteria.no-sheet", file, { name: choice.sheet, available });
  }
  const grids = sheets.map(toGrid);
  const found = grids.filter((grid) => findHeader(grid) !== null);
  const [only = grids[0], ...others] = found;
  if (only === undefined) return refuse("file.empty", file, {});
  if (others.length === 0) return { ok: true, grid: only };
  const names = found.map(({ sheet = "" }) => sheet).join(", ");
  return refuse("criteria.several-tables", file, { sheets: names });
}

/** "A4:F60" or one cell, in any letter case; null when it is neither. */
export function parseRange(text: string): Rectangle | null {
  const [first = "", last = first, ...others] = text.trim().toUpperCase().split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null || others.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function refuse(code: IssueCode, file: string, params: Params): ChosenTable {
  return { ok: false, issues: [{ code, severity: "error", at: { file }, params }] };
}
