import type { Action } from "../../../../src/app/action";
import type { ChangeSet } from "../../../../src/plan/changes";
import { NO_CHANGES } from "../../../../src/plan/changes";
import type { BookPlan } from "../../../../src/plan/sheet-plan";
import { plainBook, plainSheet } from "../../files/sample-plan";
import { cell, set } from "../../../contract/small-book";

/** An action that writes exactly the changes it is given, for workbooks smaller than any bloc's. */
export const write: Action<ChangeSet> = {
  id: "scores.fill",
  check: () => ({ ready: true, issues: [] }),
  preview: (changes) => changes,
  run: (changes, _book, ...[door, options]) => door.apply(changes, options),
};

/** One locked cell of "Một": 1 becomes 5, and the formula beside it follows. */
export const FIVE: ChangeSet = set("a", cell(1, 1, 1, 5));

/** Locked cells of "Một" and "Ba". */
export const TWO_SHEETS: ChangeSet = {
  ...NO_CHANGES,
  sheets: [...FIVE.sheets, ...set("c", cell(1, 1, "x", "y")).sheets],
};

/** Two sheets that take three requests to write: the first look, then about a megabyte in each of two. */
export const LONG: BookPlan = plainBook(
  ["d", "e"].map((key) =>
    plainSheet(key, `Dài ${key}`, [
      [`KTD1 · mau · 1 · ${key}`],
      ...Array.from({ length: 25 }, (_, row) => [`${row} ${key.repeat(32_000)}`]),
    ])
  )
);
