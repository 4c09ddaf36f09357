import { findSection } from "../criteria-tree";
import { type Decimal, percentOf } from "../decimal";
import type { UnitOutcome } from "../outcome";
import { getPoints } from "../points/scores";
import type { Ruleset, TieKey } from "../ruleset";

/** Whether the smaller value of a key comes first: penalties, and whatever stands in the penalty section. */
export function isLessBetter(ruleset: Ruleset, key: TieKey): boolean {
  if (key.kind === "fewerPenalties") return true;
  return "code" in key && findSection(ruleset, key.code) === "penalty";
}

/** A unit's value of every tie key, as its printed cells show it; null = not assigned, not entered, not counted. */
export function measureKeys(
  { ranking }: Ruleset,
  unit: UnitOutcome,
  votes: Decimal | null
): (Decimal | null)[] {
  return ranking.tieBreak.map((key) => {
    switch (key.kind) {
      case "group":
        return unit.groups.get(key.code) ?? null;
      case "criterion": {
        const outcome = unit.criteria.get(key.code);
        return outcome === undefined ? null : getPoints(outcome.contribution);
      }
      case "baseTotal":
        return ranking.by === "points"
          ? unit.base
          : percentOf(unit.base, unit.attainable, ranking.places);
      case "fewerPenalties":
        return unit.penalty;
      case "votes":
        return votes;
    }
  });
}
