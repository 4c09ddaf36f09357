import type { UnitCode } from "../bloc";
import { type Decimal, hasPlaces, percentOf } from "../decimal";
import { type Ballot, type Count, isInvalid } from "../entries";
import type { VoteDenominator, Voting } from "../ruleset";

/** What a vote comes to. */
export interface VoteTally {
  /** The number that votes are divided by; null while it is missing, unusable or 0, or where the rule names none. */
  readonly denominator: Decimal | null;
  /** Votes of every unit that has a usable number. */
  readonly votes: ReadonlyMap<UnitCode, Decimal>;
  /** Votes ÷ denominator × 100, 2 decimals. */
  readonly percents: ReadonlyMap<UnitCode, Decimal>;
}

/** Decimals of a vote percent, in print and when it is compared with a threshold. */
export const VOTE_PLACES = 2;

/** The whole number that a cell of a vote count holds; null for anything else. */
export function readCount(count: Count | undefined): Decimal | null {
  if (count === undefined || count === null || isInvalid(count)) return null;
  return count.gte(0) && hasPlaces(count, 0) ? count : null;
}

/** The number that the denominator's name stands for. */
export function findDenominator(ballot: Ballot, denominator: VoteDenominator): Decimal | null {
  const found = readCount(ballot[denominator]);
  return found === null || found.eq(0) ? null : found;
}

/** Votes and percents. A missing or unusable number is missing, never 0. */
export function countVotes(ballot: Ballot | null, voting: Voting | undefined): VoteTally {
  const counted = [...(ballot?.votes ?? [])].flatMap(([unit, count]): [UnitCode, Decimal][] => {
    const votes = readCount(count);
    return votes === null ? [] : [[unit, votes]];
  });
  const denominator =
    ballot === null || voting === undefined ? null : findDenominator(ballot, voting.denominator);
  const percents = counted.flatMap(([unit, votes]): [UnitCode, Decimal][] => {
    const percent = denominator === null ? null : percentOf(votes, denominator, VOTE_PLACES);
    return percent === null ? [] : [[unit, percent]];
  });
  return { denominator, votes: new Map(counted), percents: new Map(percents) };
}

/** Whether a percent passes the rule's threshold; null while the percent is missing or where there is no threshold. */
export function passesVote(percent: Decimal | null, voting: Voting | undefined): boolean | null {
  const threshold = voting?.thresholdPercent ?? null;
  return percent === null || threshold === null ? null : percent.gte(threshold);
}
