import type { UnitCode } from "./bloc";
import { countScore } from "./count-score";
import { getNodes, listAllCriteria, listCriteria, listGroups, SECTIONS } from "./criteria-tree";
import type { Decimal } from "./decimal";
import { percentOf, round, smaller, sum } from "./decimal";
import type { Entry } from "./entries";
import { EMPTY_ENTRY } from "./entries";
import type { CriterionOutcome, GroupTotal, UnitOutcome } from "./outcome";
import { getPoints } from "./points/scores";
import type { Criterion, CriterionCode, CriterionNode, Extra, Ruleset } from "./ruleset";

type Outcomes = ReadonlyMap<CriterionCode, CriterionOutcome>;

/** One unit's points, group totals and total. A missing entry means assigned and nothing entered. */
export function totalUnit(
  ruleset: Ruleset,
  unit: UnitCode,
  entries: ReadonlyMap<CriterionCode, Entry>
): UnitOutcome {
  const criteria = countAll(ruleset, entries);
  const base = sumContributions(ruleset.base, criteria);
  const bonus = capExtra(ruleset.bonus, criteria);
  const penalty = capExtra(ruleset.penalty, criteria);
  const total = round(base.plus(bonus).minus(penalty), ruleset.ranking.places);
  const attainable = sum(
    listAssigned(ruleset.base, criteria).map((item) => item.maxPoints.times(item.weight))
  );
  return {
    unit,
    criteria,
    groups: totalGroups(ruleset, criteria),
    base,
    bonus,
    penalty,
    total,
    attainable,
    percent: percentOf(total, attainable, ruleset.ranking.places),
    ...countProgress(ruleset, criteria),
    lowestPercent: findLowestPercent(ruleset.base, criteria),
  };
}

function countAll(ruleset: Ruleset, entries: ReadonlyMap<CriterionCode, Entry>): Outcomes {
  const terms = { stage: ruleset.ranking.stage, places: ruleset.places };
  return new Map(
    listAllCriteria(ruleset).map((criterion) => [
      criterion.code,
      countScore(criterion, entries.get(criterion.code) ?? EMPTY_ENTRY, terms),
    ])
  );
}

function listAssigned(nodes: readonly CriterionNode[], outcomes: Outcomes): Criterion[] {
  return listCriteria(nodes).filter(
    ({ code }) => outcomes.get(code)?.counted.status !== "notAssigned"
  );
}

function sumContributions(nodes: readonly CriterionNode[], outcomes: Outcomes): Decimal {
  const found = listCriteria(nodes).map(({ code }) => outcomes.get(code));
  return sum(found.flatMap((outcome) => (outcome ? (getPoints(outcome.contribution) ?? []) : [])));
}

function capExtra(extra: Extra, outcomes: Outcomes): Decimal {
  const found = sumContributions(extra.nodes, outcomes);
  return extra.cap === null ? found : smaller(found, extra.cap);
}

function totalGroups(ruleset: Ruleset, outcomes: Outcomes): ReadonlyMap<CriterionCode, GroupTotal> {
  const groups = SECTIONS.flatMap((section) => listGroups(getNodes(ruleset, section)));
  return new Map(
    groups.map(({ code, children }) => [
      code,
      listAssigned(children, outcomes).length === 0 ? null : sumContributions(children, outcomes),
    ])
  );
}

function countProgress(
  ruleset: Ruleset,
  outcomes: Outcomes
): Pick<UnitOutcome, "expected" | "scored" | "invalid" | "complete"> {
  const assigned = listAssigned(ruleset.base, outcomes);
  const expected = assigned.length;
  const scored = assigned.filter(
    ({ code }) => outcomes.get(code)?.counted.status === "scored"
  ).length;
  const invalid = [...outcomes.values()].filter(
    ({ counted }) => counted.status === "invalid"
  ).length;
  return {
    expected,
    scored,
    invalid,
    complete: expected > 0 && scored === expected && invalid === 0,
  };
}

function findLowestPercent(nodes: readonly CriterionNode[], outcomes: Outcomes): Decimal | null {
  const percents = listCriteria(nodes).map(({ code }) => outcomes.get(code)?.percentOfMax ?? null);
  return percents.reduce((lowest, percent) => {
    if (lowest === null || percent === null) return lowest ?? percent;
    return smaller(lowest, percent);
  }, null);
}
