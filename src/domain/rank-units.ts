import { checkEligibility, findGroupPercent } from "./check-eligibility";
import { classify } from "./classify";
import { listAllNodes } from "./criteria-tree";
import type { Decimal } from "./decimal";
import type { Entries, FactValue } from "./entries";
import { isLessBetter, measureKeys } from "./order/measure-keys";
import { orderContenders } from "./order/order-contenders";
import { tellNeighbours } from "./order/tell-neighbours";
import type { RankedUnit, UnitOutcome } from "./outcome";
import { pickRankedValue } from "./pick-ranked-value";
import { assignRanks, type Place } from "./rank-table/break-ties";
import type { CriterionCode, Ruleset } from "./ruleset";
import { countVotes, type VoteTally } from "./votes/count-votes";

/** What people entered that ranks hang on, besides the points. */
export type RankingEntries = Pick<Entries, "facts" | "tieDecisions" | "ballot">;

type Judged = Pick<RankedUnit, "unit" | "value" | "eligibility" | "band" | "keys" | "votePercent">;
type Placed = Judged & Pick<RankedUnit, "rank" | "place" | "sharedBy" | "stoppedAt">;

const NO_FACTS: ReadonlyMap<string, FactValue> = new Map();

/** Ranks complete, eligible units by the rounded value, then by the tie keys in order, then by the council (`orderContenders`); who is still level shares a rank. Keeps the given order of units, on which nothing depends. */
export function rankUnits(
  ruleset: Ruleset,
  units: readonly UnitOutcome[],
  entries: RankingEntries
): RankedUnit[] {
  const tally = countVotes(entries.ballot, ruleset.voting);
  const judged = units.map((unit) => judgeUnit(ruleset, unit, { entries, tally }));
  const ranking = placeUnits(ruleset, judged, entries.tieDecisions);
  const reasons = tellNeighbours({ ruleset, tieDecisions: entries.tieDecisions, ranking });
  return ranking.map((unit, index) => ({
    ...unit,
    ...(reasons[index] ?? { before: null, behind: null, beside: null }),
  }));
}

function judgeUnit(
  ruleset: Ruleset,
  unit: UnitOutcome,
  { entries, tally }: { readonly entries: RankingEntries; readonly tally: VoteTally }
): Judged {
  const value = pickRankedValue(unit, ruleset.ranking.by);
  const { complete, lowestPercent, criteria } = unit;
  const votePercent = tally.percents.get(unit.unit) ?? null;
  const eligibility = checkEligibility(ruleset.gates, {
    complete,
    value,
    lowestPercent,
    facts: entries.facts.get(unit.unit) ?? NO_FACTS,
    votePercent,
    groupPercents: measureGroups(ruleset, unit),
    criteria,
  });
  return {
    unit: unit.unit,
    value: eligibility.eligible ? value : null,
    eligibility,
    band: value === null ? null : classify(ruleset.bands, { value, lowestPercent }),
    keys: measureKeys(ruleset, unit, tally.votes.get(unit.unit) ?? null),
    votePercent,
  };
}

/** Percents of the groups that gates name. */
function measureGroups(
  ruleset: Ruleset,
  unit: UnitOutcome
): ReadonlyMap<CriterionCode, Decimal | null> {
  const asked = ruleset.gates.flatMap((gate) =>
    gate.kind === "minGroupPercent" ? [gate.group] : []
  );
  if (asked.length === 0) return new Map();
  return new Map(
    listAllNodes(ruleset).flatMap((node): [CriterionCode, Decimal | null][] =>
      node.type === "group" && asked.includes(node.code)
        ? [[node.code, findGroupPercent(node, unit)]]
        : []
    )
  );
}

function placeUnits(
  ruleset: Ruleset,
  judged: readonly Judged[],
  decisions: Entries["tieDecisions"]
): Placed[] {
  const { ties, tieBreak } = ruleset.ranking;
  const ranked = judged.flatMap(({ unit, value, keys }, row) =>
    value === null ? [] : [{ row, value, keys, council: decisions.get(unit)?.order ?? null }]
  );
  const classes = orderContenders(
    ranked,
    tieBreak.map((key) => isLessBetter(ruleset, key))
  );
  const printed = assignRanks(classes, ties);
  const places = assignRanks(classes, "min");
  const rows = new Map(ranked.map(({ row }, index) => [row, index]));
  const at = (found: ReadonlyMap<number, Place>, row: number): Place | undefined =>
    found.get(rows.get(row) ?? -1);
  return judged.map((unit, row) => ({
    ...unit,
    rank: at(printed, row)?.rank ?? null,
    place: at(places, row)?.rank ?? null,
    sharedBy: at(places, row)?.sharedBy ?? 0,
    stoppedAt: at(places, row)?.stoppedAt ?? null,
  }));
}
