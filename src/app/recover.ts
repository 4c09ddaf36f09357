import type { Issue } from "../domain/issue";
import type { Unfinished, Workbook } from "../host/port";
import { NO_CHANGES, type Receipt } from "../plan/changes";
import type { Action, Book, Target } from "./action";
import { describeCells } from "./fault-issues";
import { noteIssues } from "./note-issues";
import { openBook } from "./open-book";

/** An action that ran, or what stood in its way. */
export type Ran =
  | { readonly ok: true; readonly receipt: Receipt; readonly issues: readonly Issue[] }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** What broke off and waits to be restored or finished; null when nothing was written. */
      readonly halfDone: Unfinished | null;
    };

/** Puts back what stood before an unfinished writing; says what was put back, and which cells somebody changed since and keep. */
export async function restoreUnfinished(
  door: Workbook
): Promise<{ readonly issues: readonly Issue[] }> {
  const { issues } = await restoreAndRead(door);
  return { issues };
}

/** Restores, reads the workbook again and runs the action on what stands there now, if it may. */
export async function finishAction<Input>(
  action: Action<Input>,
  input: Input,
  ...[door, options]: Target
): Promise<Ran> {
  const { issues, book, faults } = await restoreAndRead(door);
  const check = action.check(input, book);
  if (!check.ready) {
    const reasons = check.issues.flatMap((issue) =>
      issue.code === "book.no-stamp" ? faults : issue
    );
    return { ok: false, issues: [...issues, ...reasons], halfDone: null };
  }
  const receipt = await action.run(input, book, door, options);
  return { ok: true, receipt, issues: [...issues, ...noteIssues(receipt.notes)] };
}

interface RestoredBook {
  /** What restoring did. */
  readonly issues: readonly Issue[];
  readonly book: Book | null;
  /** What is wrong with the book. */
  readonly faults: readonly Issue[];
}

async function restoreAndRead(door: Workbook): Promise<RestoredBook> {
  const unfinished = await door.findUnfinished();
  const { left } = unfinished ? await door.restore() : { left: [] };
  const { book, issues: faults } = openBook(await door.read("all"));
  const asked = { book, changes: NO_CHANGES };
  const kept = describeCells(left, asked, { code: "host.left", severity: "warning" });
  if (!unfinished) return { issues: [], book, faults };
  const params = { sheets: unfinished.sheets.join(", ") };
  return { issues: [{ code: "host.restored", severity: "tip", params }, ...kept], book, faults };
}
