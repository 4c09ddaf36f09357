import { looksOfBook } from "../app/looks-of-book";
import { openBook } from "../app/open-book";
import type { Issue, IssueCode } from "../domain/issue";
import type { Files, UnreadableReason } from "../host/port";
import type { TextKey } from "../locales/catalogue";
import type { FileContent } from "./grid-book";

/** What came out of a file that a person chose. */
export type OpenedFile =
  /** `warning` says what the file loses when it is saved from here; null when nothing. */
  | { readonly ok: true; readonly content: FileContent; readonly warning: TextKey | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const UNREADABLE: Readonly<Record<UnreadableReason, IssueCode>> = {
  empty: "file.empty",
  encrypted: "book.encrypted",
  "not-xlsx": "book.not-a-workbook",
  broken: "book.not-a-workbook",
};

/** Reads a workbook file for the grid; sheets of a book of ours get their looks back. */
export async function openFile(files: Files, name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const read = await files.readBook(bytes);
  if (!read.ok) {
    const code = UNREADABLE[read.reason];
    const params = { found: read.found };
    return { ok: false, issues: [{ code, severity: "error", at: { file: name }, params }] };
  }
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
