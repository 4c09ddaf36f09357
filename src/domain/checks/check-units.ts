import type { BlocInput } from "../compute-bloc";
import { listCriteria } from "../criteria-tree";
import { toNumber } from "../decimal";
import { type FactValue, isNumberFact } from "../entries";
import type { Issue } from "../issue";
import type { BlocOutcome, UnitOutcome } from "../outcome";
import { pickRankedValue } from "../pick-ranked-value";
import type { Fact, Ruleset } from "../ruleset";

/** What keeps a unit out of the ranking or without a class: missing scores (said once per unit), facts not entered, no band. */
export function checkUnits({ ruleset, entries }: BlocInput, outcome: BlocOutcome): Issue[] {
  const facts = listNeededFacts(ruleset);
  return outcome.units.flatMap((unit, index) => {
    const entered = entries.facts.get(unit.unit);
    const missing = facts.filter((fact) => !isEntered(fact, entered?.get(fact.code) ?? null));
    return [
      ...checkComplete(ruleset, unit),
      ...missing.map((fact) => reportFact(unit.unit, fact)),
      ...checkClass(ruleset, unit, outcome.ranking[index]?.band ?? null),
    ];
  });
}

function listNeededFacts({ facts, gates, slots }: Ruleset): Fact[] {
  const needed = new Set([
    ...gates.flatMap((gate) => (gate.kind === "fact" ? [gate.fact] : [])),
    ...slots.flatMap((slot) => slot.facts),
    ...slots.flatMap(({ atLeast = [] }) => atLeast.map(({ fact }) => fact)),
  ]);
  return facts.filter(({ code }) => needed.has(code));
}

/** Something else than what the fact asks for says nothing of it. */
function isEntered({ kind }: Fact, value: FactValue): boolean {
  return kind === "number" ? isNumberFact(value) : typeof value === "boolean";
}

function reportFact(unit: string, { code: fact, name, kind, unit: measure = "" }: Fact): Issue {
  const code = kind === "number" ? "fact.number-missing" : "fact.not-entered";
  const params = { fact, name, ...(measure === "" ? {} : { measure }) };
  return { code, severity: "warning", about: { unit }, params };
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
