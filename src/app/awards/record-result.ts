import type { UnitCode } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import type { AwardResult } from "../../domain/entries";
import type { Issue } from "../../domain/issue";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import { toSerial } from "../../plan/dates";
import { RESULT_HEADERS, resultWord } from "../../sheets/awards/result-words";
import { SHEETS } from "../../sheets/sheet-keys";
import type { Action, Book, Check, Target } from "../action";
import { changeCells } from "../change-cells";
import { NO_BOOK } from "../check-plannable";
import { hasErrors } from "../has-errors";
import { findAwardCells } from "./award-cells";
import { checkKnown, foreseeIssues, missingColumn } from "./foresee-issues";

/** What was decided on one unit's proposal by whoever decides. */
export interface AwardResultInput {
  readonly unit: UnitCode;
  readonly result: AwardResult;
}

/** Writes the award that was decided, with number and date of the decision, on Đề nghị khen thưởng. What differs from the proposal is said and written as it is. */
export const recordResult: Action<AwardResultInput> = {
  id: "awards.record",

  check(input: AwardResultInput, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const { unit, result } = input;
    if (!findAwardCells(book, unit, "result"))
      return { ready: false, issues: missingColumn(RESULT_HEADERS.result) };
    const errors = [...checkKnown(book, unit, result.slot), ...checkDate(input)];
    if (hasErrors(errors)) return { ready: false, issues: errors };
    const after = bookAfter(book, input);
    return { ready: true, issues: foreseeIssues(book, after, { unit, slot: result.slot }) };
  },

  preview({ unit, result }: AwardResultInput, book: Book | null): ChangeSet {
    const cells = book && findAwardCells(book, unit, "result");
    if (!book || !cells) return NO_CHANGES;
    const sheet = SHEETS.awards;
    return changeCells(book, [
      { sheet, at: cells.result, content: resultWord(book.ruleset, result) },
      { sheet, at: cells.number, content: result.number.normalize("NFC").trim() || null },
      { sheet, at: cells.date, content: toSerial(result.date) },
    ]);
  },

  run(input: AwardResultInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

function checkDate({ unit, result: { date } }: AwardResultInput): readonly Issue[] {
  if (date === "" || toSerial(date) !== null) return [];
  const params = { found: date, name: RESULT_HEADERS.date };
  return [{ code: "book.cell-unreadable", severity: "error", about: { unit }, params }];
}

function bookAfter(book: Book, { unit, result }: AwardResultInput): BlocInput {
  const { slot, number, date } = result;
  const results = new Map(book.entries.results);
  if (slot === null && number.trim() === "" && date === "") results.delete(unit);
  else results.set(unit, result);
  return { ...book, entries: { ...book.entries, results } };
}
