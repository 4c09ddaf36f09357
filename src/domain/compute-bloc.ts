import type { BlocYear } from "./bloc";
import type { Entries, Entry } from "./entries";
import type { BlocOutcome } from "./outcome";
import { findStandings } from "./points/find-standings";
import { proposeAwards } from "./propose-awards";
import { rankUnits } from "./rank-units";
import type { CriterionCode, Ruleset } from "./ruleset";
import { totalUnit } from "./total-unit";

/** All that a bloc-year is computed from. */
export interface BlocInput {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  readonly entries: Entries;
}

const NOTHING_ENTERED: ReadonlyMap<CriterionCode, Entry> = new Map();

/** Points, totals, ranks, classes and award proposals of every unit, in the bloc's order. What is assigned to whom comes from the entries alone. */
export function computeBloc({ bloc, ruleset, entries }: BlocInput): BlocOutcome {
  const entered = bloc.units.map(({ code }) => ({
    unit: code,
    entries: entries.scores.get(code) ?? NOTHING_ENTERED,
  }));
  const standings = findStandings(
    ruleset,
    entered.map((unit) => unit.entries)
  );
  const units = entered.map((unit) => totalUnit(ruleset, unit, standings));
  const ranking = rankUnits(ruleset, units, entries);
  return { units, ranking, awards: proposeAwards(ruleset, ranking, entries) };
}
