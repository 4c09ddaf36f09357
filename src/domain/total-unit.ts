import type { UnitCode } from "./bloc";
import { applyPanel, combineChecks } from "./combine-checks";
import { countScore } from "./count-score";
import { getNodes, listAllCriteria, listCriteria, listGroups, SECTIONS } from "./criteria-tree";
import type { Decimal } from "./decimal";
import { percentOf, roundAsCell, smaller, sum } from "./decimal";
import type { Entry } from "./entries";
import { EMPTY_ENTRY } from "./entries";
import type { CriterionOutcome, GroupTotal, UnitOutcome } from "./outcome";
import type { Standings } from "./points/find-standings";
import { NO_STANDING } from "./points/standing";
import type { Criterion, CriterionCode, CriterionNode, Ruleset } from "./ruleset";
import { contributionOf, sumExtra, sumGroup, sumNodes } from "./sum-sections";

type Outcomes = ReadonlyMap<CriterionCode, CriterionOutcome>;

/** One unit with what was entered for it. A missing entry means assigned and nothing entered. */
export interface UnitEntries {
  readonly unit: UnitCode;
  readonly entries: ReadonlyMap<CriterionCode, Entry>;
}

/** One unit's points, group totals and total, beside the other units where a rule compares. */
export function totalUnit(
  ruleset: Ruleset,
  { unit, entries }: UnitEntries,
  standings: Standings
): UnitOutcome {
  const criteria = countAll(ruleset, entries, standings);
  const pointsOf = contributionOf({ criteria });
  const base = sumNodes(ruleset.base, pointsOf, false);
  const bonus = sumExtra(ruleset.bonus, pointsOf);
  const penalty = sumExtra(ruleset.penalty, pointsOf);
  const total = roundAsCell(base.plus(bonus).minus(penalty), ruleset.ranking.places);
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

function countAll(
  ruleset: Ruleset,
  entries: ReadonlyMap<CriterionCode, Entry>,
  standings: Standings
): Outcomes {
  const terms = { stage: ruleset.ranking.stage, places: ruleset.places };
  const panel = ruleset.checkers;
  return new Map(
    listAllCriteria(ruleset).map((criterion) => {
      const standing = standings.get(criterion.code) ?? NO_STANDING;
      const entry = entries.get(criterion.code) ?? EMPTY_ENTRY;
      const combined = combineChecks(criterion, entry, { panel, places: terms.places });
      const counted = applyPanel(entry, combined);
      return [criterion.code, countScore(criterion, counted, { ...terms, standing })];
    })
  );
}

function listAssigned(nodes: readonly CriterionNode[], outcomes: Outcomes): Criterion[] {
  return listCriteria(nodes).filter(
    ({ code }) => outcomes.get(code)?.counted.status !== "notAssigned"
  );
}

function totalGroups(ruleset: Ruleset, outcomes: Outcomes): ReadonlyMap<CriterionCode, GroupTotal> {
  return new Map(
    SECTIONS.flatMap((section) =>
      listGroups(getNodes(ruleset, section)).map((group): [CriterionCode, GroupTotal] => [
        group.code,
        listAssigned(group.children, outcomes).length === 0
          ? null
          : sumGroup(group, contributionOf({ criteria: outcomes }), section !== "base"),
      ])
    )
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
