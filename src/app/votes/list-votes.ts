import type { MemberUnit, UnitCode } from "../../domain/bloc";
import type { Decimal } from "../../domain/decimal";
import { type Count, isInvalid } from "../../domain/entries";
import { countVotes, passesVote } from "../../domain/votes/count-votes";
import { BALLOT_FIELDS, type BallotField } from "../../sheets/votes/votes-layout";
import type { Book } from "../action";
import { ballotAfter, type VotesInput } from "./write-votes";

/** A number of the record as it stands in its cell; "" for none. */
export interface RecordedField {
  readonly field: BallotField;
  readonly text: string;
  /** Nothing is counted without it. */
  readonly isNeeded: boolean;
}

export interface RecordedUnit {
  readonly unit: MemberUnit;
  readonly text: string;
}

/** The record of the vote as it stands, in printed order. */
export function listVotes({ bloc, ruleset, entries: { ballot } }: Book): {
  readonly fields: readonly RecordedField[];
  readonly units: readonly RecordedUnit[];
} {
  return {
    fields: BALLOT_FIELDS.map((field) => ({
      field,
      text: printCount(ballot?.[field]),
      isNeeded: field !== "members" || ruleset.voting?.denominator === "members",
    })),
    units: bloc.units.map((unit) => ({ unit, text: printCount(ballot?.votes.get(unit.code)) })),
  };
}

function printCount(count: Count | undefined): string {
  if (count === null || count === undefined) return "";
  return isInvalid(count) ? (count.found ?? "") : count.toString();
}

/** What the votes of a unit come to. */
export interface VoteShare {
  readonly percent: Decimal;
  /** null where the rule names no threshold. */
  readonly passes: boolean | null;
}

/** The shares as they would be; units without a usable number are left out. */
export function foreseeShares(book: Book, input: VotesInput): ReadonlyMap<UnitCode, VoteShare> {
  const { voting } = book.ruleset;
  const { percents } = countVotes(ballotAfter(book, input), voting);
  return new Map(
    [...percents].map(([unit, percent]) => [unit, { percent, passes: passesVote(percent, voting) }])
  );
}
