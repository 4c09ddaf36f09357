import type { UnitCode } from "../../domain/bloc";
import type { Position } from "../../plan/cells";
import { findCouncilColumns } from "../../sheets/ranking/find-council-columns";
import { RANKING_COLUMNS } from "../../sheets/ranking/ranking-layout";
import { SheetReader } from "../../sheets/sheet-reader";
import { SHEETS } from "../../sheets/sheet-keys";
import type { Book } from "../action";

/** Where the council's word on one unit stands on Xếp hạng. */
export interface CouncilCells {
  readonly order: Position;
  readonly reason: Position;
}

/** The cells by unit, as the sheet stands; null where it has no such columns: without tie keys equals share their rank. */
export function findCouncilCells({
  bloc,
  snapshot,
}: Book): ReadonlyMap<UnitCode, CouncilCells> | null {
  const sheet = snapshot.sheets.find(({ key }) => key === SHEETS.ranking);
  if (!sheet) return null;
  const reader = new SheetReader(sheet, undefined);
  const header = findCouncilColumns(reader);
  if (!header) return null;
  const cells = new Map<UnitCode, CouncilCells>();
  for (let row = header.row + 1; reader.text(row, RANKING_COLUMNS.code) !== ""; row++)
    cells.set(reader.text(row, RANKING_COLUMNS.code), {
      order: { row, column: header.order },
      reason: { row, column: header.reason },
    });
  return bloc.units.every(({ code }) => cells.has(code)) ? cells : null;
}
