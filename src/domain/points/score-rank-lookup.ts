import type { Decimal } from "../decimal";
import { hasPlaces, roundAsCell, sum } from "../decimal";
import { isInvalid, type Result } from "../entries";
import type { Score } from "../outcome";
import type { Rule } from "../ruleset";
import { INVALID, NOT_ENTERED, toScore } from "./scores";

export type RankRule = Extract<Rule, { kind: "rankLookup" }>;

/** Decimals of the raters' average; ranks are taken from the rounded value. */
export const AVERAGE_PLACES = 4;

/** Points of the typed rank, or of the rank that the raters' average takes among all averages. A rank that the table does not list gives nothing: those points are typed by hand. */
export function scoreRankLookup(
  rule: RankRule,
  result: Result,
  averages: readonly Decimal[]
): Score {
  const rank = findRank(rule, result, averages);
  if (typeof rank !== "number") return rank;
  const found = rule.ranks.find((one) => one.rank === rank);
  return found === undefined ? NOT_ENTERED : toScore(found.points);
}

/** The rank that is looked up; a score state when there is none. */
export function findRank(
  rule: RankRule,
  result: Result,
  averages: readonly Decimal[]
): number | Score {
  if (rule.raters.length === 0) return readRank(result);
  const average = averageRaters(rule, result);
  if (average === "invalid") return INVALID;
  if (average === null) return NOT_ENTERED;
  return 1 + averages.filter((other) => other.gt(average)).length;
}

function readRank(result: Result): number | Score {
  if (result.kind !== "number" || result.value.lt(1) || !hasPlaces(result.value, 0)) return INVALID;
  return result.value.toNumber();
}

/** Average of the raters' scores, 4 decimals; null until every rater has given one. */
export function averageRaters({ raters }: RankRule, result: Result): Decimal | null | "invalid" {
  if (result.kind !== "numbers" || result.values.length > raters.length) return "invalid";
  const given = raters.flatMap((_, index) => result.values[index] ?? []);
  const values = given.flatMap((value) => (isInvalid(value) || value.lt(0) ? [] : [value]));
  if (values.length < given.length) return "invalid";
  if (values.length < raters.length) return null;
  return roundAsCell(sum(values).div(raters.length), AVERAGE_PLACES);
}
