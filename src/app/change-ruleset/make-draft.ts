import { sheetCell } from "../../plan/addresses";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import { stampName } from "../../plan/stamps";
import { SHEETS, TAB_NAMES } from "../../sheets/sheet-keys";
import type { Action, Book, Check, Target } from "../action";
import { NO_BOOK } from "../check-plannable";
import { findTakenNames } from "../taken-names";
import { checkBefore } from "./change-ruleset";
import { findDraft, planDraft } from "./draft-in-book";

const NAME = TAB_NAMES[SHEETS.criteriaDraft] ?? "";

/** Adds the sheet Sửa tiêu chí beside Tiêu chí: the whole ruleset, to be edited freely. Never a second one. */
export const makeDraft: Action<undefined> = {
  id: "ruleset.draft",

  check(_input: undefined, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const draft = findDraft(book);
    if (draft) {
      const at = { sheet: draft.name };
      return { ready: false, issues: [{ code: "draft.exists", severity: "error", at }] };
    }
    const names = book.snapshot.sheets.map(({ name }) => name);
    const issues = [...checkBefore(book), ...findTakenNames([NAME], names)];
    return { ready: issues.every(({ severity }) => severity !== "error"), issues };
  },

  preview(_input: undefined, book: Book | null): ChangeSet {
    if (!book || findDraft(book)) return NO_CHANGES;
    const sheet = planDraft(book);
    const tabs = book.snapshot.sheets.map(({ key }) => key);
    const position = tabs.indexOf(SHEETS.criteria) + 1;
    const refersTo = sheetCell(sheet.name, { row: 1, column: 1 });
    return {
      ...NO_CHANGES,
      sheets: [{ kind: "addSheet", sheet, position }],
      addNames: [{ name: stampName(sheet.key), refersTo }],
    };
  },

  run(input: undefined, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};
