import type { Issue } from "../domain/issue";
import { NO_CHANGES, type ChangeSet } from "../plan/changes";
import type { BookContext } from "../sheets/book-context";
import type { Action, ActionId, Book, Check } from "./action";
import { checkPlannable, NO_BOOK } from "./check-plannable";
import { contextOfBook } from "./context-of-book";
import { describeRepairs } from "./describe-repairs";
import { planRepairs } from "./plan-repairs";
import type { SheetRepair } from "./sheet-repair";
import { findTakenNames } from "./taken-names";

/** An action that brings some sheets of a book to what they should hold. */
export interface RepairKind<Input> {
  readonly id: ActionId;
  /** What else must be in order before. */
  readonly prepare: (book: Book) => readonly Issue[];
  /** Adds sheets to those that the book has. */
  readonly widen?: (context: BookContext, input: Input) => BookContext;
  readonly find: (context: BookContext, book: Book, input: Input) => readonly SheetRepair[];
}

/** The action of a kind of repair. No cell that a person may fill is ever changed. */
export function repairAction<Input>({
  id,
  prepare,
  widen = (context) => context,
  find,
}: RepairKind<Input>): Action<Input> {
  return {
    id,

    check(input: Input, book: Book | null): Check {
      const errors = book ? [...checkPlannable(book), ...prepare(book)] : NO_BOOK;
      if (!book || errors.length > 0) return { ready: false, issues: errors };
      const context = widen(contextOfBook(book), input);
      const repairs = find(context, book, input);
      const taken = listTaken(repairs, book);
      if (taken.length > 0) return { ready: false, issues: taken };
      const { sheets, addNames } = planRepairs(repairs, context, book.snapshot);
      const isSound = sheets.length + addNames.length === 0;
      return { ready: true, issues: isSound ? UP_TO_DATE : describeRepairs(repairs) };
    },

    preview(input: Input, book: Book | null): ChangeSet {
      if (!book) return NO_CHANGES;
      const context = widen(contextOfBook(book), input);
      return planRepairs(find(context, book, input), context, book.snapshot);
    },

    run(input, book, ...[door, options]) {
      return door.apply(this.preview(input, book), options);
    },
  };
}

const UP_TO_DATE: readonly Issue[] = [{ code: "sheet.up-to-date", severity: "tip", params: {} }];

/** A sheet is not added again while another one carries its name. */
function listTaken(repairs: readonly SheetRepair[], { snapshot }: Book): readonly Issue[] {
  const added = repairs.filter(({ kind }) => kind === "add").map(({ plan }) => plan.name);
  return findTakenNames(
    added,
    snapshot.sheets.map(({ name }) => name)
  );
}
