import type { Decimal } from "./decimal";
import { compareDecimals } from "./decimal";
import type { ClassBand } from "./ruleset";

/** What of a complete unit decides its class. */
export interface ClassMeasure {
  /** Total or percent, as the ruleset ranks. */
  readonly value: Decimal;
  readonly lowestPercent: Decimal | null;
}

/**
 * Code of the class band of a unit, or null when no band holds its value.
 * A unit inside a band whose minimum per criterion it misses falls to the next lower band whose minimum it meets, whatever that band's upper limit.
 */
export function classify(bands: readonly ClassBand[], measure: ClassMeasure): string | null {
  const falling = [...bands].sort((a, b) => compareDecimals(b.from, a.from));
  const home = falling.findIndex((band) => isInside(band, measure.value));
  if (home < 0) return null;
  return (
    falling.slice(home).find((band) => meetsMinimum(band, measure.lowestPercent))?.code ?? null
  );
}

function isInside(band: ClassBand, value: Decimal): boolean {
  if (value.lt(band.from)) return false;
  if (band.to === null) return true;
  return band.toExclusive ? value.lt(band.to) : value.lte(band.to);
}

function meetsMinimum(band: ClassBand, lowestPercent: Decimal | null): boolean {
  if (band.minCriterionPercent === null) return true;
  return lowestPercent !== null && lowestPercent.gte(band.minCriterionPercent);
}
