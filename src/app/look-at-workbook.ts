import type { Issue } from "../domain/issue";
import type { BlocOutcome } from "../domain/outcome";
import type { Workbook } from "../host/port";
import type { Book } from "./action";
import { askWorkbook } from "./ask-workbook";
import { checkBook } from "./check-book";
import { contextOfBook } from "./context-of-book";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { restoreUnfinished } from "./recover";
import { readBook } from "./reread";

/** A book as last read: what it holds, what follows from it, and all that is to be said about it. */
export interface BookLook {
  readonly kind: "book";
  readonly book: Book;
  readonly outcome: BlocOutcome;
  readonly issues: readonly Issue[];
}

/** What stands in a workbook, computed once per reading. */
export type Look =
  | BookLook
  | Exclude<OpenedWorkbook, { readonly kind: "book" }>
  /** The workbook did not answer. */
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

/** Reads the whole workbook; never throws for what the workbook cannot do. */
export async function lookAtWorkbook(door: Workbook): Promise<Look> {
  const answer = await askWorkbook(() => openWorkbook(door));
  if (!answer.ok) return { kind: "failed", issues: answer.issues };
  return answer.value.kind === "book" ? look(answer.value.book, answer.value.issues) : answer.value;
}

/** Reads the sheets of a known book again; the whole workbook when the book is gone. */
export async function lookAgain(door: Workbook, known: Book): Promise<Look> {
  const answer = await askWorkbook(() => readBook(door, known.snapshot));
  if (!answer.ok) return { kind: "failed", issues: answer.issues };
  const { book, issues } = answer.value;
  return book ? look(book, issues) : lookAtWorkbook(door);
}

/** Puts back what an earlier writing left half done; says what was put back, or why it was not. */
export async function restoreWorkbook(
  door: Workbook
): Promise<{ readonly ok: boolean; readonly issues: readonly Issue[] }> {
  const answer = await askWorkbook(() => restoreUnfinished(door));
  return { ok: answer.ok, issues: answer.ok ? answer.value.issues : answer.issues };
}

function look(book: Book, issues: readonly Issue[]): BookLook {
  const { outcome } = contextOfBook(book);
  return { kind: "book", book, outcome, issues: [...issues, ...checkBook(book)] };
}
