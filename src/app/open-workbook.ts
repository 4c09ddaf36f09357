import type { Issue } from "../domain/issue";
import type { Unfinished, Workbook } from "../host/port";
import type { SheetSnapshot } from "../plan/snapshot";
import type { Book } from "./action";
import { unfinishedIssue } from "./fault-issues";
import { openBook } from "./open-book";

/** A sheet of a workbook without its cells. */
export type Tab = Pick<SheetSnapshot, "name" | "key">;

/** What stands in a workbook, the first thing that a person has to deal with. */
export type OpenedWorkbook =
  /** An earlier writing broke off: restore or finish it before anything else. */
  | {
      readonly kind: "unfinished";
      readonly unfinished: Unfinished;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "book"; readonly book: Book; readonly issues: readonly Issue[] }
  /** No book of ours, or none that can be read; a new book leaves the names of its `tabs` alone. */
  | {
      readonly kind: "noBook";
      readonly tabs: readonly Tab[];
      readonly issues: readonly Issue[];
    };

/** Looks for something half done, then reads the whole workbook. */
export async function openWorkbook(door: Workbook): Promise<OpenedWorkbook> {
  const unfinished = await door.findUnfinished();
  if (unfinished) return { kind: "unfinished", unfinished, issues: [unfinishedIssue(unfinished)] };
  const snapshot = await door.read("all");
  const { book, issues } = openBook(snapshot);
  if (book) return { kind: "book", book, issues };
  const tabs = snapshot.sheets.map(({ name, key }) => ({ name, key }));
  return { kind: "noBook", tabs, issues };
}
