import { looksOfBook } from "../app/looks-of-book";
import { openBook } from "../app/open-book";
import { unreadableIssue } from "../app/unreadable-issue";
import type { Issue } from "../domain/issue";
import type { Files } from "../host/port";
import type { TextKey } from "../locales/catalogue";
import type { FileContent } from "./grid-book";

/** What came out of a file that a person chose. */
export type OpenedFile =
  /** `warning` says what the file loses when it is saved from here; null when nothing. */
  | { readonly ok: true; readonly content: FileContent; readonly warning: TextKey | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a workbook file for the grid; sheets of a book of ours get their looks back. */
export async function openFile(files: Files, name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const read = await files.readBook(bytes);
  if (!read.ok) return { ok: false, issues: [unreadableIssue(name, read)] };
  const { snapshot } = read;
  const title = name.replace(/\.xlsx$/i, "");
  const { book } = openBook(snapshot, name);
  const looks = book && looksOfBook(book);
  const isBare = snapshot.sheets.every(({ key }) => key === null);
  const loss = isBare ? "page.foreign" : "page.plain";
  return {
    ok: true,
    content: { title, snapshot, looks: looks ?? [] },
    warning: looks ? null : loss,
  };
}
