import type { Issue } from "../../domain/issue";
import { sheetCell } from "../../plan/addresses";
import { NO_CHANGES, type ChangeSet } from "../../plan/changes";
import { diffSheet } from "../../plan/diff-sheet";
import type { SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import { stampName } from "../../plan/stamps";
import type { SheetSnapshot } from "../../plan/snapshot";
import { SHEETS } from "../../sheets/sheet-keys";
import type { BookContext } from "../../sheets/book-context";
import type { Action, ActionId, Book, Check } from "../action";
import { checkPlannable, NO_BOOK } from "../check-plannable";
import { contextOfBook } from "../context-of-book";
import { missingComputed } from "../refresh-ranking";
import { drawnAs } from "../sheet-repair";
import { findTakenNames } from "../taken-names";

/** A sheet that a book has only where somebody asks for it. */
interface ExtraSheet<Input> {
  readonly id: ActionId;
  readonly plan: (context: BookContext, input: Input) => SheetPlan;
}

const UP_TO_DATE: readonly Issue[] = [{ code: "sheet.up-to-date", severity: "tip", params: {} }];

/** The action that adds such a sheet behind the awards, or draws it again as the book is now; what is typed on it stays. */
export function extraSheetAction<Input>({ id, plan }: ExtraSheet<Input>): Action<Input> {
  return {
    id,

    check(input: Input, book: Book | null): Check {
      const errors = book ? findErrors(book) : NO_BOOK;
      if (!book || errors.length > 0) return { ready: false, issues: errors };
      const sheet = plan(contextOfBook(book), input);
      const present = findPresent(book, sheet);
      if (present === null) return checkNew(sheet, book);
      const cells = diffSheet(sheet, present);
      return {
        ready: true,
        issues: cells.length === 0 ? UP_TO_DATE : [renew(sheet, cells.length)],
      };
    },

    preview(input: Input, book: Book | null): ChangeSet {
      if (!book) return NO_CHANGES;
      const sheet = plan(contextOfBook(book), input);
      const present = findPresent(book, sheet);
      if (present !== null && diffSheet(sheet, present).length === 0) return NO_CHANGES;
      const remove =
        present === null
          ? []
          : [{ kind: "removeSheet", sheet: sheet.key, drawn: drawnAs(sheet, present) } as const];
      const refersTo = sheetCell(sheet.name, { row: 1, column: 1 });
      return {
        ...NO_CHANGES,
        sheets: [...remove, { kind: "addSheet", sheet, position: placeOf(book, sheet) }],
        addNames: [{ name: stampName(sheet.key), refersTo }],
      };
    },

    run(input, book, ...[door, options]) {
      return door.apply(this.preview(input, book), options);
    },
  };
}

function renew({ name }: SheetPlan, count: number): Issue {
  return { code: "sheet.restored", severity: "tip", at: { sheet: name }, params: { count } };
}

function findErrors(book: Book): readonly Issue[] {
  const missing = missingComputed(contextOfBook(book), book).map((name): Issue => ({
    code: "sheet.ranking-first",
    severity: "error",
    at: { sheet: name },
    params: {},
  }));
  return [...checkPlannable(book), ...missing];
}

function checkNew({ name }: SheetPlan, { snapshot }: Book): Check {
  const taken = findTakenNames(
    [name],
    snapshot.sheets.map((sheet) => sheet.name)
  );
  if (taken.length > 0) return { ready: false, issues: taken };
  return {
    ready: true,
    issues: [{ code: "sheet.added", severity: "tip", at: { sheet: name }, params: {} }],
  };
}

function findPresent({ snapshot }: Book, { key }: SheetPlan): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.key === key) ?? null;
}

/** What a sheet stands behind, the nearest first. */
const BEHIND: readonly SheetKey[] = [
  SHEETS.comparison,
  SHEETS.nominations,
  SHEETS.awards,
  SHEETS.ranking,
];

/** Where it stands already; else behind So sánh, the proposals outside the ranking or the awards; those proposals right behind the awards. */
function placeOf({ snapshot }: Book, { key }: SheetPlan): number {
  const tabs = snapshot.sheets.map((sheet) => sheet.key);
  const own = tabs.indexOf(key);
  if (own >= 0) return own;
  const behind = BEHIND.slice(BEHIND.indexOf(key) + 1);
  const before = behind.map((one) => tabs.indexOf(one));
  return (before.find((place) => place >= 0) ?? tabs.length - 1) + 1;
}
