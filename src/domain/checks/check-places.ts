import type { Issue } from "../issue";
import type { Ruleset } from "../ruleset";

const MOST_PLACES = 4;

/** True for a number of decimals that cells and engine both keep exactly. */
export function isPlaces(places: number): boolean {
  return Number.isInteger(places) && places >= 0 && places <= MOST_PLACES;
}

/** Decimals of points and of the ranked value must be 0–4. */
export function checkPlaces(ruleset: Ruleset): Issue[] {
  const settings = [
    { field: "places", places: ruleset.places },
    { field: "ranking.places", places: ruleset.ranking.places },
  ];
  return settings
    .filter(({ places }) => !isPlaces(places))
    .map((params) => ({ code: "ruleset.places", severity: "error", params }));
}
