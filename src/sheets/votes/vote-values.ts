import { type Decimal, toNumber } from "../../domain/decimal";
import { type Count, isInvalid } from "../../domain/entries";
import { countVotes, passesVote, readCount } from "../../domain/votes/count-votes";
import type { UnitCode } from "../../domain/bloc";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { VOTE_WORDS } from "./vote-words";
import type { BallotField } from "./votes-layout";

/** Stands for something unusable of which nothing is known but that. */
const UNKNOWN = "?";

/** What was typed, as it stands in its cell. */
export function countContent(count: Count): CellValue {
  if (count === null) return null;
  return isInvalid(count) ? (count.found ?? UNKNOWN) : toNumber(count);
}

/** The same as it counts. */
export function usableValue(count: Count): CellValue {
  const usable = readCount(count);
  return usable === null ? "" : toNumber(usable);
}

export function countOf({ entries }: BookContext, field: BallotField): Count {
  return entries.ballot?.[field] ?? null;
}

export function votesOf({ entries }: BookContext, unit: UnitCode): Count {
  return entries.ballot?.votes.get(unit) ?? null;
}

/** A unit's votes in percent and whether they suffice. */
export function percentValue({ entries, ruleset }: BookContext, unit: UnitCode): Decimal | null {
  return countVotes(entries.ballot, ruleset.voting).percents.get(unit) ?? null;
}

export function resultValue(context: BookContext, unit: UnitCode): string {
  const { voting } = context.ruleset;
  if ((voting?.thresholdPercent ?? null) === null) return VOTE_WORDS.none;
  const passes = passesVote(percentValue(context, unit), voting);
  if (passes === null) return VOTE_WORDS.open;
  return passes ? VOTE_WORDS.done : VOTE_WORDS.notDone;
}

export function votesCheckValue(context: BookContext, unit: UnitCode): string {
  const count = votesOf(context, unit);
  const votes = readCount(count);
  if (votes === null) return count === null ? VOTE_WORDS.missing : VOTE_WORDS.notWhole;
  const valid = readCount(countOf(context, "valid"));
  if (valid === null) return VOTE_WORDS.noValid;
  return votes.gt(valid) ? VOTE_WORDS.aboveValid : VOTE_WORDS.right;
}

export function fieldCheckValue(context: BookContext, field: BallotField): string {
  const count = countOf(context, field);
  const own = readCount(count);
  const isNeeded = field !== "members" || context.ruleset.voting?.denominator === "members";
  if (count === null) return isNeeded ? VOTE_WORDS.missing : VOTE_WORDS.optional;
  return own === null ? VOTE_WORDS.notWhole : compareValue(context, field, own);
}

function compareValue(context: BookContext, field: BallotField, own: Decimal): string {
  const read = (name: BallotField): Decimal | null => readCount(countOf(context, name));
  switch (field) {
    case "issued":
      return read("members")?.lt(own) ? VOTE_WORDS.aboveMembers : VOTE_WORDS.right;
    case "collected":
      return read("issued")?.lt(own) ? VOTE_WORDS.aboveIssued : VOTE_WORDS.right;
    case "invalid":
      return sumValue(read("valid")?.plus(own) ?? null, read("collected"));
    default:
      return VOTE_WORDS.right;
  }
}

function sumValue(both: Decimal | null, collected: Decimal | null): string {
  if (both === null || collected === null) return VOTE_WORDS.sumOpen;
  if (both.eq(collected)) return VOTE_WORDS.sumRight;
  const { sumWrong, sumCollected } = VOTE_WORDS;
  return `${sumWrong}${both.toString()}${sumCollected}${collected.toString()}`;
}
