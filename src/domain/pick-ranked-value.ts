import type { Decimal } from "./decimal";
import type { UnitOutcome } from "./outcome";
import type { RankingRule } from "./ruleset";

/** The number that the ruleset ranks and classifies by: total or percent at the declared precision; null while the unit is incomplete. */
export function pickRankedValue(unit: UnitOutcome, by: RankingRule["by"]): Decimal | null {
  if (!unit.complete) return null;
  return by === "points" ? unit.total : unit.percent;
}
