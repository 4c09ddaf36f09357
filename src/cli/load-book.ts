import type { Book } from "../app/action";
import { checkBook } from "../app/check-book";
import { openBook } from "../app/open-book";
import { unreadableIssue } from "../app/unreadable-issue";
import type { Issue } from "../domain/issue";
import type { Desk } from "./command";
import { loadFile, type Loaded } from "./load-file";

/** A workbook as read from a file, with everything to say about it. */
export interface LoadedBook {
  readonly book: Book;
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/** Reads a bloc's workbook and checks it. A book with faults is still a book; a file that is none gives only issues. */
export async function loadBook(desk: Desk, path: string): Promise<Loaded<LoadedBook>> {
  const file = await loadFile(desk.shell, path);
  if (!file.ok) return file;
  desk.progress("progress.reading", { file: path });
  const read = await desk.tools.files.readBook(file.value);
  if (!read.ok) return { ok: false, issues: [unreadableIssue(path, read)] };
  const { book, issues } = openBook(read.snapshot, path);
  if (book === null) return { ok: false, issues: [...issues] };
  return {
    ok: true,
    value: { book, bytes: file.value, issues: [...issues, ...checkBook(book, path)] },
  };
}
