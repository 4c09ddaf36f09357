import type { UnitCode } from "../bloc";
import { getNodes, listCriteria } from "../criteria-tree";
import type { BlocOutcome, Score, UnitOutcome } from "../outcome";
import type { Ruleset } from "../ruleset";

/** The cells of counting scores: expected = numeric + blank + invalid. */
export interface CellCount {
  /** Assigned to the unit. */
  readonly expected: number;
  readonly numeric: number;
  readonly blank: number;
  readonly invalid: number;
  readonly notAssigned: number;
}

/** Of one unit: the base section, where a blank is missing, and bonus with penalty, where a blank means none. */
export interface UnitCells {
  readonly unit: UnitCode;
  readonly base: CellCount;
  readonly extras: CellCount;
}

/** The units: expected = ranked + missing + excluded. */
export interface UnitsCount {
  readonly expected: number;
  readonly ranked: readonly UnitCode[];
  /** Not completely scored. */
  readonly missing: readonly UnitCode[];
  /** Scored, but held back by a gate or with nothing attainable. */
  readonly excluded: readonly UnitCode[];
}

/** What was counted, so that nothing is lost unnoticed between sheets and ranking. */
export interface Count {
  readonly units: UnitsCount;
  readonly cells: readonly UnitCells[];
  readonly base: CellCount;
  readonly extras: CellCount;
}

/** Counts units and cells of a computed bloc. */
export function countCells(ruleset: Ruleset, { units, ranking }: BlocOutcome): Count {
  const cells = units.map((unit) => ({
    unit: unit.unit,
    base: countSection(ruleset, unit, ["base"]),
    extras: countSection(ruleset, unit, ["bonus", "penalty"]),
  }));
  const isRanked = new Set(ranking.filter(({ rank }) => rank !== null).map(({ unit }) => unit));
  const codesOf = (take: (unit: UnitOutcome) => boolean): UnitCode[] =>
    units.filter(take).map(({ unit }) => unit);
  return {
    units: {
      expected: units.length,
      ranked: codesOf(({ unit }) => isRanked.has(unit)),
      missing: codesOf(({ unit, complete }) => !isRanked.has(unit) && !complete),
      excluded: codesOf(({ unit, complete }) => !isRanked.has(unit) && complete),
    },
    cells,
    base: addCounts(cells.map(({ base }) => base)),
    extras: addCounts(cells.map(({ extras }) => extras)),
  };
}

function countSection(
  ruleset: Ruleset,
  { criteria }: UnitOutcome,
  sections: readonly ("base" | "bonus" | "penalty")[]
): CellCount {
  const scores = sections
    .flatMap((section) => listCriteria(getNodes(ruleset, section)))
    .map(({ code }) => criteria.get(code)?.counted.status);
  const count = (status: Score["status"]): number => scores.filter((one) => one === status).length;
  const notAssigned = count("notAssigned");
  return {
    expected: scores.length - notAssigned,
    numeric: count("scored"),
    blank: count("notEntered"),
    invalid: count("invalid"),
    notAssigned,
  };
}

function addCounts(counts: readonly CellCount[]): CellCount {
  return counts.reduce(
    (all, one) => ({
      expected: all.expected + one.expected,
      numeric: all.numeric + one.numeric,
      blank: all.blank + one.blank,
      invalid: all.invalid + one.invalid,
      notAssigned: all.notAssigned + one.notAssigned,
    }),
    { expected: 0, numeric: 0, blank: 0, invalid: 0, notAssigned: 0 }
  );
}
