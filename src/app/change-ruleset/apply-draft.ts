import type { Issue } from "../../domain/issue";
import { cellAddress } from "../../plan/addresses";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import type { SheetSnapshot } from "../../plan/snapshot";
import { DRAFT_COLUMNS } from "../../sheets/criteria-draft/draft-layout";
import type { Action, Book, Check, Target } from "../action";
import { NO_BOOK } from "../check-plannable";
import { hasErrors } from "../has-errors";
import { changeRuleset, isSame, type RulesetChange } from "./change-ruleset";
import { previewEffect, type RulesetEffect } from "./describe-effect";
import { findDraft, isOutdated, readDraft, removeDraft, withoutDraft } from "./draft-in-book";
import { NO_DRAFT } from "./drop-draft";
import { markEdited } from "./mark-edited";

/** Putting what Sửa tiêu chí says under the book. */
export interface DraftChange {
  /** A person has seen which typed cells have no place any more. */
  readonly acceptLoss: boolean;
  /** When it is done: the new version. The same object for the same change. */
  readonly when: Date;
}

/** The ruleset on the copy becomes the book's, with all that `changeRuleset` does; the copy goes in the same step. */
export const applyDraft: Action<DraftChange> = {
  id: "ruleset.draft.apply",

  check(input: DraftChange, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const draft = findDraft(book);
    if (!draft) return { ready: false, issues: NO_DRAFT };
    const faults = checkDraft(book, draft);
    if (hasErrors(faults)) return { ready: false, issues: faults };
    const { change, under } = prepare(input, book, draft);
    const { ready, issues } = changeRuleset.check(change, under);
    return { ready, issues: [...faults, ...issues.map((issue) => locate(issue, book, draft))] };
  },

  preview(input: DraftChange, book: Book | null): ChangeSet {
    const draft = book && findDraft(book);
    if (!book || !draft) return NO_CHANGES;
    const { change, under } = prepare(input, book, draft);
    const changes = changeRuleset.preview(change, under);
    if (changes === NO_CHANGES) return NO_CHANGES;
    const gone = removeDraft(book, draft);
    return {
      ...changes,
      sheets: [...gone.sheets, ...changes.sheets],
      removeNames: [...gone.removeNames, ...changes.removeNames],
    };
  },

  run(input: DraftChange, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

/** What the copy does to every unit; null while it cannot be applied. */
export function previewDraftEffect(input: DraftChange, book: Book): RulesetEffect | null {
  const draft = findDraft(book);
  if (!draft || hasErrors(checkDraft(book, draft))) return null;
  const { change, under } = prepare(input, book, draft);
  return previewEffect(change, under);
}

function checkDraft(book: Book, draft: SheetSnapshot): readonly Issue[] {
  if (!isOutdated(book, draft)) return readDraft(book, draft).issues;
  return [{ code: "draft.outdated", severity: "error", at: { sheet: draft.name } }];
}

/** A change and the book that it is planned against: the same objects each time, so that it is planned once. */
interface Prepared {
  readonly change: RulesetChange;
  readonly under: Book;
}

const prepared = new WeakMap<Book, { readonly when: Date; readonly ready: Prepared }>();

function prepare({ acceptLoss, when }: DraftChange, book: Book, draft: SheetSnapshot): Prepared {
  const known = prepared.get(book);
  if (known?.when === when)
    return { ...known.ready, change: { ...known.ready.change, acceptLoss } };
  const read = readDraft(book, draft).ruleset;
  const ruleset = isSame(read, book.ruleset) ? read : markEdited(read, when);
  const ready = { change: { ruleset, acceptLoss }, under: withoutDraft(book) };
  prepared.set(book, { when, ready });
  return ready;
}

/** Faults of the edited ruleset stand on the copy; what is lost stands where it was typed. */
function locate(issue: Issue, book: Book, draft: SheetSnapshot): Issue {
  const { about, at, code } = issue;
  if (at !== undefined) return issue;
  const row = readDraft(book, draft).rows.get(about?.criterion ?? "");
  const isOfRules = row !== undefined || code.startsWith("ruleset.");
  if (!isOfRules) return issue;
  const cell =
    row === undefined ? {} : { cell: cellAddress({ row, column: DRAFT_COLUMNS.points }) };
  return { ...issue, at: { sheet: draft.name, ...cell } };
}
