import type { BlocYear, UnitCode } from "./bloc";
import { listAllCriteria } from "./criteria-tree";
import type { Entries, Entry } from "./entries";
import { EMPTY_ENTRY, NO_VOTE } from "./entries";
import type { CriterionCode, Ruleset } from "./ruleset";

/** The entries a new workbook starts with: nothing entered, and what the bloc does not give to a unit marked not assigned. */
export function entriesFor(bloc: BlocYear, ruleset: Ruleset): Entries {
  return {
    scores: new Map(bloc.units.map(({ code }) => [code, createUnitEntries(bloc, ruleset, code)])),
    facts: new Map(
      bloc.units.map(({ code }) => [code, new Map(ruleset.facts.map((fact) => [fact.code, null]))])
    ),
    decisions: new Map(),
    ...NO_VOTE,
    sample: false,
  };
}

function createUnitEntries(
  bloc: BlocYear,
  ruleset: Ruleset,
  unit: UnitCode
): ReadonlyMap<CriterionCode, Entry> {
  const withheld = new Set(
    bloc.notAssigned.filter((item) => item.unit === unit).map((item) => item.criterion)
  );
  return new Map(
    listAllCriteria(ruleset).map(({ code }) => [
      code,
      { ...EMPTY_ENTRY, assigned: !withheld.has(code) },
    ])
  );
}
