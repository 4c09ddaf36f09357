import type { Decimal } from "../decimal";
import { smaller } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { Rule } from "../ruleset";
import { INVALID, NOT_ENTERED, toScore } from "./scores";
import { sumItems } from "./sum-items";

export type AwardRule = Extract<Rule, { kind: "awardTable" }>;

/** Σ awards × points; capped at `maxPoints` only where the rule says so. */
export function scoreAwardTable(rule: AwardRule, maxPoints: Decimal, result: Result): Score {
  const found = sumItems(rule.awards, result);
  if (found === "invalid") return INVALID;
  if (found === null) return NOT_ENTERED;
  return toScore(rule.capped ? smaller(found, maxPoints) : found);
}
