import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { ConditionTier } from "../ruleset";
import { INVALID, NOT_ENTERED, toScore } from "./scores";

/** Points of the picked tier (1 = first listed). "other" proposes nothing: printed lists have holes, so those points are typed by hand. */
export function scoreTiersByCondition(tiers: readonly ConditionTier[], result: Result): Score {
  if (result.kind === "other") return NOT_ENTERED;
  if (result.kind !== "tier") return INVALID;
  const tier = tiers[result.tier - 1];
  return tier === undefined ? INVALID : toScore(tier.points);
}
