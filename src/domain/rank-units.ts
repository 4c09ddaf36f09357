import { checkEligibility } from "./check-eligibility";
import { classify } from "./classify";
import type { Decimal } from "./decimal";
import { compareDecimals } from "./decimal";
import type { Entries, FactValue } from "./entries";
import type { RankedUnit, UnitOutcome } from "./outcome";
import { pickRankedValue } from "./pick-ranked-value";
import type { Ruleset } from "./ruleset";

type Unplaced = Omit<RankedUnit, "rank" | "sharedBy">;

const NO_FACTS: ReadonlyMap<string, FactValue> = new Map();

/** Ranks complete, eligible units by the rounded value: equal values share a rank and the next ranks are skipped (1-2-2-4). Keeps the given order of units. */
export function rankUnits(
  ruleset: Ruleset,
  units: readonly UnitOutcome[],
  facts: Entries["facts"]
): RankedUnit[] {
  const unplaced = units.map((unit) => judgeUnit(ruleset, unit, facts.get(unit.unit) ?? NO_FACTS));
  const places = findPlaces(unplaced.flatMap((unit) => unit.value ?? []));
  return unplaced.map((unit) => {
    const place = unit.value === null ? undefined : places.get(unit.value.toString());
    return { ...unit, rank: place?.rank ?? null, sharedBy: place?.sharedBy ?? 0 };
  });
}

function judgeUnit(
  ruleset: Ruleset,
  unit: UnitOutcome,
  facts: ReadonlyMap<string, FactValue>
): Unplaced {
  const value = pickRankedValue(unit, ruleset.ranking.by);
  const { complete, lowestPercent } = unit;
  const eligibility = checkEligibility(ruleset.gates, { complete, value, lowestPercent, facts });
  return {
    unit: unit.unit,
    value: eligibility.eligible ? value : null,
    eligibility,
    band: value === null ? null : classify(ruleset.bands, { value, lowestPercent }),
  };
}

function findPlaces(
  values: readonly Decimal[]
): ReadonlyMap<string, { rank: number; sharedBy: number }> {
  const falling = [...values].sort((a, b) => compareDecimals(b, a));
  const places = new Map<string, { rank: number; sharedBy: number }>();
  falling.forEach((value, index) => {
    const key = value.toString();
    const { rank, sharedBy } = places.get(key) ?? { rank: index + 1, sharedBy: 0 };
    places.set(key, { rank, sharedBy: sharedBy + 1 });
  });
  return places;
}
