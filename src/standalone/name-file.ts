import { openBook } from "../app/open-book";
import type { Snapshot } from "../plan/snapshot";

const LONGEST = 100;
// What Windows, the strictest, takes in no file name.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** What to call a book that was made here and has no file yet: bloc and year, else `fallback`. */
export function titleOfBook(snapshot: Snapshot, fallback: string): string {
  const { book } = openBook(snapshot);
  return book ? `${book.bloc.name} – ${book.bloc.year}` : fallback;
}

/** A name for an .xlsx file that every system takes. */
export function nameFile(title: string): string {
  const safe = title.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  const short = [...safe]
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
  return `${short === "" ? "so" : short}.xlsx`;
}
