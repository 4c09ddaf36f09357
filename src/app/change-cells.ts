import type { CellValue, Position, SheetKey } from "../plan/cells";
import { isFormula } from "../plan/cells";
import { NO_CHANGES, type CellChange, type ChangeSet, type SheetChange } from "../plan/changes";
import { contentAt } from "../plan/snapshot";
import type { Book } from "./action";

/** A cell to fill. */
export interface FillCell {
  readonly sheet: SheetKey;
  readonly at: Position;
  readonly content: CellValue;
}

/** The changes that put contents in cells; cells that hold them already are left alone. */
export function changeCells(book: Book, cells: readonly FillCell[]): ChangeSet {
  const keys = [...new Set(cells.map(({ sheet }) => sheet))];
  return { ...NO_CHANGES, sheets: keys.map((key) => changeSheet(book, key, cells)) };
}

function changeSheet(book: Book, sheet: SheetKey, cells: readonly FillCell[]): SheetChange {
  const found = book.snapshot.sheets.find(({ key }) => key === sheet);
  const changes = cells
    .filter((cell) => cell.sheet === sheet)
    .map(({ at, content }): CellChange => ({ at, before: contentAt(found, at), after: content }));
  return {
    kind: "setCells",
    sheet,
    cells: changes.filter(({ before, after }) => isFormula(before) || before !== after),
  };
}
