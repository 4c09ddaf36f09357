import { ZERO } from "../../domain/decimal";
import type { ClassBand, Ruleset } from "../../domain/ruleset";

/** The ruleset with another band at a place of its list. */
export function replaceBand(ruleset: Ruleset, at: number, band: ClassBand): Ruleset {
  return { ...ruleset, bands: ruleset.bands.map((one, i) => (i === at ? band : one)) };
}

/** The ruleset without a band. */
export function removeBand(ruleset: Ruleset, at: number): Ruleset {
  return { ...ruleset, bands: ruleset.bands.filter((_, i) => i !== at) };
}

/** The ruleset with a band more, from 0, that has no name yet. */
export function addBand(ruleset: Ruleset): Ruleset {
  const codes = new Set(ruleset.bands.map(({ code }) => code));
  let number = ruleset.bands.length + 1;
  while (codes.has(`XL${number}`)) number++;
  const band: ClassBand = {
    code: `XL${number}`,
    name: "",
    from: ZERO,
    to: null,
    toExclusive: true,
    minCriterionPercent: null,
  };
  return { ...ruleset, bands: [...ruleset.bands, band] };
}
