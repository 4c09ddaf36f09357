import { computeBloc } from "../domain/compute-bloc";
import type { SheetKey } from "../plan/cells";
import type { BookContext } from "../sheets/book-context";
import { layoutBook } from "../sheets/book-layout";
import type { Book } from "./action";

/** Layout and outcome of an existing book, with the names its sheets carry now. */
export function contextOfBook(book: Book): BookContext {
  const { bloc, ruleset, entries } = book;
  const tabs = book.snapshot.sheets.flatMap(({ key, name }): [SheetKey, string][] =>
    key === null ? [] : [[key, name]]
  );
  return {
    bloc,
    ruleset,
    entries,
    outcome: computeBloc(book),
    layout: layoutBook(bloc, ruleset, new Map(tabs)),
  };
}
