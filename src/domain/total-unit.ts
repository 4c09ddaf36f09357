import type { UnitCode } from "./bloc";
import { applyPanel, combineChecks } from "./combine-checks";
import { countScore } from "./count-score";
import {
  getNodes,
  isCapped,
  listAllCriteria,
  listCriteria,
  listGroups,
  SECTIONS,
} from "./criteria-tree";
import type { Decimal } from "./decimal";
import { percentOf, round, smaller, sum, ZERO } from "./decimal";
import type { Entry } from "./entries";
import { EMPTY_ENTRY } from "./entries";
import type { CriterionOutcome, GroupTotal, UnitOutcome } from "./outcome";
import type { Standings } from "./points/find-standings";
import { getPoints } from "./points/scores";
import { NO_STANDING } from "./points/standing";
import type { Criterion, CriterionCode, CriterionNode, Extra, Group, Ruleset } from "./ruleset";

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
  const base = sumNodes(ruleset.base, criteria, false);
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

/** What the nodes bring so far. `capped`: groups that declare less than their children add up to give no more than that. */
function sumNodes(nodes: readonly CriterionNode[], outcomes: Outcomes, capped: boolean): Decimal {
  return sum(
    nodes.map((node) => {
      if (node.type === "group") return sumGroup(node, outcomes, capped);
      const outcome = outcomes.get(node.code);
      return (outcome && getPoints(outcome.contribution)) ?? ZERO;
    })
  );
}

function sumGroup(group: Group, outcomes: Outcomes, capped: boolean): Decimal {
  const found = sumNodes(group.children, outcomes, capped);
  return capped && isCapped(group) ? smaller(found, group.maxPoints) : found;
}

function capExtra(extra: Extra, outcomes: Outcomes): Decimal {
  const found = sumNodes(extra.nodes, outcomes, true);
  return extra.cap === null ? found : smaller(found, extra.cap);
}

function totalGroups(ruleset: Ruleset, outcomes: Outcomes): ReadonlyMap<CriterionCode, GroupTotal> {
  return new Map(
    SECTIONS.flatMap((section) =>
      listGroups(getNodes(ruleset, section)).map((group): [CriterionCode, GroupTotal] => [
        group.code,
        listAssigned(group.children, outcomes).length === 0
          ? null
          : sumGroup(group, outcomes, section !== "base"),
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
