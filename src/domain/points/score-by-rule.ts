import type { Entry, Result } from "../entries";
import type { Score } from "../outcome";
import type { Criterion } from "../ruleset";
import { scoreAchieved } from "./score-achieved";
import { scoreDirect } from "./score-direct";
import { scoreSumOfParts } from "./score-sum-of-parts";
import { scoreTiersByBound } from "./score-tiers-by-bound";
import { scoreTiersByCondition } from "./score-tiers-by-condition";
import { INVALID, NOT_ASSIGNED, NOT_ENTERED, roundScore } from "./scores";

/** The points that the criterion's rule gives for the entered result, rounded to `places`. Typed scores play no part. */
export function scoreByRule(criterion: Criterion, entry: Entry, places: number): Score {
  if (!entry.assigned) return NOT_ASSIGNED;
  if (criterion.rule.kind === "direct") return scoreDirect();
  if (entry.result === null) return NOT_ENTERED;
  if (entry.result.kind === "invalid") return INVALID;
  return roundScore(applyRule(criterion, entry.result), places);
}

function applyRule({ rule, maxPoints }: Criterion, result: Result): Score {
  switch (rule.kind) {
    case "direct":
      return scoreDirect();
    case "achieved":
      return scoreAchieved(maxPoints, result);
    case "tiersByCondition":
      return scoreTiersByCondition(rule.tiers, result);
    case "tiersByCount":
    case "tiersByPercent":
      return scoreTiersByBound(rule, result);
    case "sumOfParts":
      return scoreSumOfParts(rule.parts, result);
  }
}
