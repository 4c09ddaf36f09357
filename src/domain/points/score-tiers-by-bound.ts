import type { Decimal } from "../decimal";
import { hasPlaces, roundAsCell } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { BoundTier, Rule } from "../ruleset";
import { INVALID, toScore } from "./scores";

export type BoundRule = Extract<Rule, { kind: "tiersByCount" | "tiersByPercent" }>;

/** Points of the last tier whose lower bound is reached. A count must be whole; a percent is compared as printed, at the rule's places. */
export function scoreTiersByBound(rule: BoundRule, result: Result): Score {
  if (result.kind !== "number" || result.value.lt(0)) return INVALID;
  if (rule.kind === "tiersByCount" && !hasPlaces(result.value, 0)) return INVALID;
  const compared =
    rule.kind === "tiersByPercent" ? roundAsCell(result.value, rule.places) : result.value;
  const tier = findReachedTier(rule.tiers, compared);
  return tier === null ? INVALID : toScore(tier.points);
}

function findReachedTier(tiers: readonly BoundTier[], value: Decimal): BoundTier | null {
  return tiers.reduce<BoundTier | null>(
    (reached, tier) => (tier.from.lte(value) ? tier : reached),
    null
  );
}
