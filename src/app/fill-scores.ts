import type { Issue } from "../domain/issue";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../plan/changes";
import type { Action, Book, Check, Target } from "./action";
import { changeCells } from "./change-cells";
import type { FillInput } from "./fill-input";
import { placeScores } from "./place-scores";

export type { FillInput, FillLayer, ScoreRow } from "./fill-input";

/** Enters a table of scores in one layer. With a single error nothing is written. */
export const fillScores: Action<FillInput> = {
  id: "scores.fill",

  check(input: FillInput, book: Book | null): Check {
    const issues = book ? placeScores(input, book).issues : NO_BOOK;
    return { ready: issues.every(({ severity }) => severity !== "error"), issues };
  },

  preview(input: FillInput, book: Book | null): ChangeSet {
    if (!book) return NO_CHANGES;
    return changeCells(book, placeScores(input, book).cells);
  },

  run(input: FillInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

const NO_BOOK: readonly Issue[] = [{ code: "book.no-stamp", severity: "error", params: {} }];
