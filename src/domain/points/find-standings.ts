import type { Decimal } from "../decimal";
import type { Entry } from "../entries";
import { EMPTY_ENTRY } from "../entries";
import type { Criterion, CriterionCode, Direction, Ruleset } from "../ruleset";
import { listAllCriteria } from "../criteria-tree";
import { betterResult, exceedsMore, findGap } from "./compare-results";
import { findTarget } from "./find-target";
import { averageRaters } from "./score-rank-lookup";
import type { Measured, Standing } from "./standing";
import { NO_STANDING } from "./standing";

export type Standings = ReadonlyMap<CriterionCode, Standing>;

type UnitEntries = ReadonlyMap<CriterionCode, Entry>;

/** The standing of every criterion whose points depend on other units. Units that it is not assigned to, and results that are missing or unusable, take no part; whether a unit may be ranked plays no part. */
export function findStandings(ruleset: Ruleset, units: readonly UnitEntries[]): Standings {
  return new Map(
    listAllCriteria(ruleset)
      .filter(isCompared)
      .map((criterion) => {
        const entries = units.map((unit) => unit.get(criterion.code) ?? EMPTY_ENTRY);
        return [
          criterion.code,
          findStanding(
            criterion,
            entries.filter(({ assigned }) => assigned)
          ),
        ];
      })
  );
}

/** Whether a criterion's points depend on what other units have. */
export function isCompared({ rule }: Criterion): boolean {
  if (rule.kind === "proportional") return rule.compare === "best";
  return rule.kind === "relativeToLeader" || (rule.kind === "rankLookup" && rule.raters.length > 0);
}

function findStanding(criterion: Criterion, entries: readonly Entry[]): Standing {
  const { rule } = criterion;
  switch (rule.kind) {
    case "relativeToLeader":
      return findLeader(criterion, entries, rule.direction);
    case "proportional": {
      const best = findBest(entries.flatMap(listResult), rule.direction);
      return { ...NO_STANDING, best };
    }
    case "rankLookup": {
      const averages = entries.flatMap(({ result }) => {
        const average =
          result === null || result.kind === "invalid" ? null : averageRaters(rule, result);
        return average === null || average === "invalid" ? [] : [average];
      });
      return { ...NO_STANDING, averages };
    }
    default:
      return NO_STANDING;
  }
}

function findLeader(
  criterion: Criterion,
  entries: readonly Entry[],
  direction: Direction
): Standing {
  const measured: Measured[] = [];
  const results: Decimal[] = [];
  for (const entry of entries) {
    const target = findTarget(criterion, entry);
    const found = target === "invalid" ? [] : listResult(entry);
    if (target === null) results.push(...found);
    else if (target !== "invalid") measured.push(...found.map((result) => ({ result, target })));
  }
  const ahead = measured.filter((one) => findGap(one, direction).gt(0));
  const leader = ahead.reduce<Measured | null>(
    (first, one) => (first === null || exceedsMore(one, first, direction) ? one : first),
    null
  );
  return { ...NO_STANDING, leader, best: findBest(results, direction) };
}

function findBest(results: readonly Decimal[], direction: Direction): Decimal | null {
  return results.reduce<Decimal | null>(
    (best, result) => (best === null ? result : betterResult(best, result, direction)),
    null
  );
}

function listResult({ result }: Entry): Decimal[] {
  return result?.kind === "number" && result.value.gte(0) ? [result.value] : [];
}
