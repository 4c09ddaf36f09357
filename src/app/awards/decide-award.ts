import type { UnitCode } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import type { Issue } from "../../domain/issue";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import { DECISION_HEADER } from "../../sheets/awards/read-decisions";
import { SHEETS } from "../../sheets/sheet-keys";
import { WORDS } from "../../sheets/words";
import type { Action, Book, Check, Target } from "../action";
import { changeCells } from "../change-cells";
import { NO_BOOK } from "../check-plannable";
import { hasErrors } from "../has-errors";
import { findAwardCells } from "./award-cells";
import { checkKnown, foreseeIssues, missingColumn } from "./foresee-issues";

/** The bloc's own decision on one unit's award. */
export interface AwardDecisionInput {
  readonly unit: UnitCode;
  /** Code of the slot; "" = not proposed at all, null takes the decision back: what the points propose stands. */
  readonly slot: string | null;
  /** Compulsory beside a decision. */
  readonly reason: string;
}

/** Writes the bloc's decision and its reason on Đề nghị khen thưởng. More units than places, and two awards that exclude each other, are said and not stopped: the bloc answers for them. */
export const decideAward: Action<AwardDecisionInput> = {
  id: "awards.decide",

  check(input: AwardDecisionInput, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    if (!findAwardCells(book, input.unit, "decision"))
      return { ready: false, issues: missingColumn(DECISION_HEADER) };
    const errors = [...checkKnown(book, input.unit, input.slot), ...checkReason(input)];
    if (hasErrors(errors)) return { ready: false, issues: errors };
    const after = bookAfter(book, input);
    return { ready: true, issues: foreseeIssues(book, after, input) };
  },

  preview({ unit, slot, reason }: AwardDecisionInput, book: Book | null): ChangeSet {
    const cells = book && findAwardCells(book, unit, "decision");
    if (!book || !cells) return NO_CHANGES;
    const sheet = SHEETS.awards;
    const why = slot === null ? null : reason.normalize("NFC").trim();
    return changeCells(book, [
      { sheet, at: cells.decision, content: wordOf(book, slot) },
      { sheet, at: cells.reason, content: why },
    ]);
  },

  run(input: AwardDecisionInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

function wordOf({ ruleset }: Book, slot: string | null): string | null {
  if (slot === null) return null;
  return ruleset.slots.find(({ code }) => code === slot)?.award ?? WORDS.noAward;
}

function checkReason({ unit, slot, reason }: AwardDecisionInput): readonly Issue[] {
  if (slot === null || reason.trim() !== "") return [];
  const params = { slot };
  return [{ code: "award.decision-without-reason", severity: "error", about: { unit }, params }];
}

function bookAfter(book: Book, { unit, slot, reason }: AwardDecisionInput): BlocInput {
  const decisions = new Map(book.entries.decisions);
  if (slot === null) decisions.delete(unit);
  else decisions.set(unit, { slot, reason });
  return { ...book, entries: { ...book.entries, decisions } };
}
