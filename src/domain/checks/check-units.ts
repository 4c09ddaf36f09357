import type { BlocInput } from "../compute-bloc";
import { listCriteria } from "../criteria-tree";
import { toNumber } from "../decimal";
import type { Issue } from "../issue";
import type { BlocOutcome, UnitOutcome } from "../outcome";
import { pickRankedValue } from "../pick-ranked-value";
import type { Fact, Ruleset } from "../ruleset";

/** What keeps a unit out of the ranking or without a class: missing scores (said once per unit), facts not entered, no band. */
export function checkUnits({ ruleset, entries }: BlocInput, outcome: BlocOutcome): Issue[] {
  const facts = listNeededFacts(ruleset);
  return outcome.units.flatMap((unit, index) => {
    const entered = entries.facts.get(unit.unit);
    const missing = facts.filter(({ code }) => (entered?.get(code) ?? null) === null);
    return [
      ...checkComplete(ruleset, unit),
      ...missing.map(({ code, name }) => reportFact(unit.unit, { fact: code, name })),
      ...checkClass(ruleset, unit, outcome.ranking[index]?.band ?? null),
    ];
  });
}

function listNeededFacts({ facts, gates, slots }: Ruleset): Fact[] {
  const needed = new Set([
    ...gates.flatMap((gate) => (gate.kind === "fact" ? [gate.fact] : [])),
    ...slots.flatMap((slot) => slot.facts),
  ]);
  return facts.filter(({ code }) => needed.has(code));
}

function reportFact(unit: string, params: Record<string, string>): Issue {
  return { code: "fact.not-entered", severity: "warning", about: { unit }, params };
}

function checkComplete(
  ruleset: Ruleset,
  { unit, criteria, expected, scored }: UnitOutcome
): Issue[] {
  const missing = listCriteria(ruleset.base).find(
    ({ code }) => criteria.get(code)?.counted.status === "notEntered"
  );
  if (missing === undefined && expected > 0) return [];
  const params = { scored, expected, first: missing?.code ?? "" };
  return [{ code: "unit.incomplete", severity: "warning", about: { unit }, params }];
}

function checkClass({ bands, ranking }: Ruleset, unit: UnitOutcome, band: string | null): Issue[] {
  const value = pickRankedValue(unit, ranking.by);
  if (bands.length === 0 || value === null || band !== null) return [];
  return [
    {
      code: "class.none",
      severity: "warning",
      about: { unit: unit.unit },
      params: { value: toNumber(value) },
    },
  ];
}
