import type { UnitCode } from "../../domain/bloc";
import type { Ballot } from "../../domain/entries";
import { sheetCell } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SHEETS } from "../sheet-keys";
import { DENOMINATOR_WORDS } from "../words";

/** The numbers of a vote as a whole. */
export type BallotField = Exclude<keyof Ballot, "votes">;

/** What the lines above the table say; they are found again by it. */
export const BALLOT_LABELS: Readonly<Record<BallotField, string>> = {
  members: DENOMINATOR_WORDS.members,
  issued: DENOMINATOR_WORDS.issued,
  collected: "Số phiếu thu vào",
  valid: DENOMINATOR_WORDS.valid,
  invalid: "Số phiếu không hợp lệ",
};

export const BALLOT_FIELDS = Object.keys(BALLOT_LABELS) as readonly BallotField[];

export const VOTES_ROWS = { title: 2, note: 4, firstField: 6, header: 12, first: 13 } as const;

/** `usable` is a helper, not printed: the number as it counts, "" for what is missing or no whole number from 0. */
export const VOTES_COLUMNS = {
  order: 1,
  code: 2,
  name: 3,
  votes: 4,
  percent: 5,
  result: 6,
  check: 7,
  usable: 9,
} as const;

/** Row of one of the numbers above the table. */
export function ballotRow(field: BallotField): number {
  return VOTES_ROWS.firstField + BALLOT_FIELDS.indexOf(field);
}

/** Row of a unit. */
export function votesRow({ bloc }: BookContext, unit: UnitCode): number {
  return VOTES_ROWS.first + bloc.units.findIndex(({ code }) => code === unit);
}

/** A unit's votes as they count, or their percent, from any sheet: a number or "". */
export function votesCell(
  context: BookContext,
  unit: UnitCode,
  column: "usable" | "percent"
): string {
  return sheetCell(tabName(context, SHEETS.votes), {
    row: votesRow(context, unit),
    column: VOTES_COLUMNS[column],
  });
}
