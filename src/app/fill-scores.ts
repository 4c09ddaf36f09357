import type { Issue } from "../domain/issue";
import { isFormula } from "../plan/cells";
import type { CellChange, SheetChange } from "../plan/changes";
import { NO_CHANGES } from "../plan/changes";
import type { ChangeSet, Receipt } from "../plan/changes";
import type { SheetKey } from "../plan/cells";
import { contentAt } from "../plan/snapshot";
import type { Action, Book, Check, Target } from "./action";
import type { FillInput } from "./fill-input";
import type { FillCell } from "./place-scores";
import { placeScores } from "./place-scores";

export type { FillInput, FillLayer, ScoreRow } from "./fill-input";

/** Enters a table of scores in one layer. With a single error nothing is written. */
export const fillScores: Action<FillInput> = {
  id: "scores.fill",

  check(input: FillInput, book: Book | null): Check {
    const issues = book ? placeScores(input, book).issues : NO_BOOK;
    return { ready: issues.every(({ severity }) => severity !== "error"), issues };
  },

  preview(input: FillInput, book: Book | null): ChangeSet {
    if (!book) return NO_CHANGES;
    const { cells } = placeScores(input, book);
    const keys = [...new Set(cells.map(({ sheet }) => sheet))];
    return { ...NO_CHANGES, sheets: keys.map((key) => changeSheet(book, key, cells)) };
  },

  run(input: FillInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

const NO_BOOK: readonly Issue[] = [{ code: "book.no-stamp", severity: "error", params: {} }];

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
