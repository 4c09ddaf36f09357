import type { SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot } from "../../plan/snapshot";
import { parseStamp, stampName } from "../../plan/stamps";
import type { ChangeSet } from "../../plan/changes";
import { DRAFT_COLUMNS, DRAFT_ROWS } from "../../sheets/criteria-draft/draft-layout";
import { planCriteriaDraft } from "../../sheets/criteria-draft/plan-criteria-draft";
import { type DraftRead, readCriteriaDraft } from "../../sheets/criteria-draft/read-criteria-draft";
import { SHEETS } from "../../sheets/sheet-keys";
import type { Book } from "../action";
import { contextOfBook } from "../context-of-book";
import type { BookPlace } from "../place-in-book";
import { drawnAs } from "../sheet-repair";

const KEY = SHEETS.criteriaDraft;

/** The sheet Sửa tiêu chí of a book; null while nobody edits the ruleset there. */
export function findDraft({ snapshot }: Book): SheetSnapshot | null {
  return snapshot.sheets.find(({ key }) => key === KEY) ?? null;
}

const known = new WeakMap<SheetSnapshot, { readonly book: Book; readonly read: DraftRead }>();

/** What Sửa tiêu chí says; read once per reading of the book. */
export function readDraft(book: Book, sheet: SheetSnapshot): DraftRead {
  const found = known.get(sheet);
  if (found?.book === book) return found.read;
  const read = readCriteriaDraft(sheet, book.ruleset);
  known.set(sheet, { book, read });
  return read;
}

/** Sửa tiêu chí as it is drawn for the book's ruleset. */
export function planDraft(book: Book, name?: string): SheetPlan {
  return planCriteriaDraft(contextOfBook(book), name);
}

/** Whether the book has got another ruleset since the copy was made. */
export function isOutdated({ ruleset }: Book, { rows }: SheetSnapshot): boolean {
  const text = rows[0]?.[0]?.value;
  const stamp = typeof text === "string" ? parseStamp(text) : null;
  return stamp?.ruleset !== ruleset.id || stamp.version !== ruleset.version;
}

/** Takes the copy away; undo brings it back as it stands. */
export function removeDraft(
  book: Book,
  sheet: SheetSnapshot
): Pick<ChangeSet, "sheets" | "removeNames"> {
  const drawn = drawnAs(planDraft(book, sheet.name), sheet);
  return {
    sheets: [{ kind: "removeSheet", sheet: KEY, drawn }],
    removeNames: [stampName(KEY)],
  };
}

/** The same book without the copy: places among the tabs are those of the finished workbook. */
export function withoutDraft(book: Book): Book {
  const sheets = book.snapshot.sheets.filter(({ key }) => key !== KEY);
  return { ...book, snapshot: { ...book.snapshot, sheets } };
}

/** Where editing on the sheet begins: the first line under the headers. */
export function placeOfDraft(): BookPlace {
  return { sheet: KEY, at: { row: DRAFT_ROWS.first, column: DRAFT_COLUMNS.text } };
}
