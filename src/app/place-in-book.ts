import type { UnitCode } from "../domain/bloc";
import type { Issue } from "../domain/issue";
import type { CriterionCode } from "../domain/ruleset";
import type { Workbook } from "../host/port";
import type { TabRef } from "../plan/tab-ref";
import { parseAddress } from "../plan/addresses";
import type { Position, SheetKey } from "../plan/cells";
import { awardRow, slotColumns } from "../sheets/awards/awards-layout";
import { layoutBook } from "../sheets/book-layout";
import { fieldRow, OVERVIEW_COLUMNS } from "../sheets/overview/overview-fields";
import { RANKING_COLUMNS, RANKING_ROWS } from "../sheets/ranking/ranking-layout";
import { SHEETS, unitSheetKey } from "../sheets/sheet-keys";
import { SheetReader } from "../sheets/sheet-reader";
import type { Book } from "./action";
import { askWorkbook } from "./ask-workbook";
import { contextOfBook } from "./context-of-book";

/** A cell of one of the book's sheets, or of any sheet by its tab. */
export interface CellPlace {
  readonly sheet: TabRef;
  readonly at: Position;
}

/** A cell of one of the book's sheets. */
export interface BookPlace extends CellPlace {
  readonly sheet: SheetKey;
}

/** Selects a cell; says why where that cannot be done. */
export async function goToPlace(door: Workbook, place: CellPlace): Promise<readonly Issue[]> {
  const answer = await askWorkbook(() => door.select(place.sheet, place.at));
  return answer.ok ? [] : answer.issues;
}

/** The top of a sheet: "overview", "units", "criteria", "form.letter" … */
export function topOf(sheet: SheetKey): BookPlace {
  return { sheet, at: { row: 1, column: 1 } };
}

/** The first cell that an issue names; the top of its sheet without one; null when it names no sheet of the book. */
export function placeOfIssue({ snapshot }: Book, { at }: Issue): BookPlace | null {
  const sheet = snapshot.sheets.find(({ name }) => name === at?.sheet)?.key;
  return sheet ? { sheet, at: firstCell(at) } : null;
}

/** The same on any sheet, ours or not, by its tab. */
export function placeOnTab({ at }: Issue): CellPlace | null {
  return at?.sheet === undefined ? null : { sheet: { tab: at.sheet }, at: firstCell(at) };
}

function firstCell(at: Issue["at"]): Position {
  const [first = ""] = /\$?[A-Z]+\$?\d+/.exec(at?.cell ?? "") ?? [];
  return parseAddress(first) ?? { row: 1, column: 1 };
}

/** The top of a unit's scoring sheet. */
export function placeOfUnit(unit: UnitCode): BookPlace {
  return topOf(unitSheetKey(unit));
}

/** The cell of a unit's sheet where a criterion gets its points or its reason. */
export function placeOfScore(
  { bloc, ruleset }: Book,
  [unit, criterion]: readonly [UnitCode, CriterionCode],
  column: "self" | "checked" | "official" | "reason" | "result"
): BookPlace {
  const { unit: layout } = layoutBook(bloc, ruleset);
  const at = { row: layout.rows.get(criterion) ?? 1, column: layout.columns.get(column) ?? 1 };
  return { sheet: unitSheetKey(unit), at };
}

/** The unit's line on Xếp hạng, wherever its rank puts it. */
export function placeInRanking({ bloc, snapshot }: Book, unit: UnitCode): BookPlace {
  const sheet = snapshot.sheets.find(({ key }) => key === SHEETS.ranking);
  const rows = bloc.units.map((_, index) => RANKING_ROWS.first + index);
  const reader = sheet && new SheetReader(sheet, undefined);
  const row = rows.find((one) => reader?.text(one, RANKING_COLUMNS.code) === unit);
  return {
    sheet: SHEETS.ranking,
    at: { row: row ?? RANKING_ROWS.header, column: RANKING_COLUMNS.name },
  };
}

/** The cell where the bloc decides on a unit's award. */
export function placeOfDecision(book: Book, unit: UnitCode): BookPlace {
  const context = contextOfBook(book);
  const index = book.bloc.units.findIndex(({ code }) => code === unit);
  const row = index < 0 ? 1 : awardRow(context, index);
  return { sheet: SHEETS.awards, at: { row, column: slotColumns(context).decision } };
}

/** Where one begins to read a book: the bloc's name on Tổng quan. */
export function startOfBook(): BookPlace {
  return placeOnOverview(fieldRow("blocName"));
}

/** Where a field of Tổng quan is filled in. */
export function placeOnOverview(row: number): BookPlace {
  return { sheet: SHEETS.overview, at: { row, column: OVERVIEW_COLUMNS.value } };
}
