import type { Issue } from "../../domain/issue";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import type { Action, Book, Check, Target } from "../action";
import { NO_BOOK } from "../check-plannable";
import { isSame } from "./change-ruleset";
import { findDraft, readDraft, removeDraft } from "./draft-in-book";

/** Said where there is no sheet Sửa tiêu chí. */
export const NO_DRAFT: readonly Issue[] = [{ code: "draft.none", severity: "error" }];

/** Throws the sheet Sửa tiêu chí away, with what was edited on it; the ruleset stays as it is. */
export const dropDraft: Action<undefined> = {
  id: "ruleset.draft.drop",

  check(_input: undefined, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const draft = findDraft(book);
    if (!draft) return { ready: false, issues: NO_DRAFT };
    const { ruleset, issues } = readDraft(book, draft);
    if (issues.length === 0 && isSame(ruleset, book.ruleset)) return { ready: true, issues: [] };
    const at = { sheet: draft.name };
    return { ready: true, issues: [{ code: "draft.edits-lost", severity: "warning", at }] };
  },

  preview(_input: undefined, book: Book | null): ChangeSet {
    const draft = book && findDraft(book);
    return book && draft ? { ...NO_CHANGES, ...removeDraft(book, draft) } : NO_CHANGES;
  },

  run(input: undefined, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};
