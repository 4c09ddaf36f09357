import { computeBloc } from "../domain/compute-bloc";
import type { SheetKey } from "../plan/cells";
import type { BookContext } from "../sheets/book-context";
import { layoutBook } from "../sheets/book-layout";
import { readExtra } from "../sheets/read-extra";
import { readCertificate } from "../sheets/ranking/read-certificate";
import { SHEETS } from "../sheets/sheet-keys";
import { SheetReader } from "../sheets/sheet-reader";
import type { Book } from "./action";

/** A book never changes: it is computed once. */
const made = new WeakMap<Book, BookContext>();

/** Layout and outcome of an existing book, with the names its sheets carry now and what its last ranking found. */
export function contextOfBook(book: Book): BookContext {
  const known = made.get(book);
  if (known) return known;
  const context = makeContext(book);
  made.set(book, context);
  return context;
}

function makeContext(book: Book): BookContext {
  const { bloc, ruleset, entries } = book;
  const tabs = book.snapshot.sheets.flatMap(({ key, name }): [SheetKey, string][] =>
    key === null ? [] : [[key, name]]
  );
  const ranking = book.snapshot.sheets.find(({ key }) => key === SHEETS.ranking);
  const context = {
    bloc,
    ruleset,
    entries,
    outcome: computeBloc(book),
    layout: layoutBook(bloc, ruleset, new Map(tabs)),
    certificate:
      ranking &&
      readCertificate(
        new SheetReader(ranking, undefined),
        bloc.units.map(({ code }) => code)
      ),
  };
  return { ...context, extra: readExtra(context, book.snapshot) };
}
