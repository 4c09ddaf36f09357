import type { Decimal } from "../decimal";
import { ZERO } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import { INVALID, toScore } from "./scores";

/** Achieved gives the whole `maxPoints`, not achieved gives 0; there is nothing between. */
export function scoreAchieved(maxPoints: Decimal, result: Result): Score {
  if (result.kind !== "done") return INVALID;
  return toScore(result.done ? maxPoints : ZERO);
}
