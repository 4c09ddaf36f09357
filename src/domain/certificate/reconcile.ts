import type { UnitCode } from "../bloc";
import { type Decimal, round } from "../decimal";
import { compareCodes } from "../order/compare-codes";
import type { BlocOutcome } from "../outcome";

/** A unit's total and rank as one source has them; null = none there. */
export interface Stated {
  readonly total: Decimal | null;
  readonly rank: number | null;
}

/** What one source says of every unit it names. */
export type Statement = ReadonlyMap<UnitCode, Stated>;

export type SourceName = "engine" | "formula" | "printed";

/** A figure that is not the same in all sources that were given. */
export interface Mismatch {
  readonly unit: UnitCode;
  readonly field: "total" | "rank";
  /** Only the sources that were given; null = the source has no such figure. */
  readonly stated: Readonly<Partial<Record<SourceName, Decimal | number | null>>>;
}

/** The same figures from three hands. */
export interface Reconciliation {
  readonly sources: readonly SourceName[];
  /** Units that every source names, with how many figures agree of how many. */
  readonly units: number;
  readonly compared: number;
  readonly agreed: number;
  readonly mismatches: readonly Mismatch[];
  /** Units that a source does not name, or that only it does. */
  readonly unmatched: readonly {
    readonly source: SourceName;
    readonly units: readonly UnitCode[];
  }[];
  /** Nothing differs and nothing is unmatched. */
  readonly agrees: boolean;
}

/** Digits behind the comma to which totals are compared: cells are binary, and beyond this only noise differs. */
const COMPARED_PLACES = 8;

/** The engine's own statement of a computed bloc. An unranked unit has a total, but no rank. */
export function stateEngine({ units, ranking }: BlocOutcome): Statement {
  const ranks = new Map(ranking.map(({ unit, rank }) => [unit, rank]));
  return new Map(units.map(({ unit, total }) => [unit, { total, rank: ranks.get(unit) ?? null }]));
}

/** Compares what was computed, what the formulas show and what was printed, unit by code. Sources left out are not compared. */
export function reconcile(
  given: Readonly<Partial<Record<SourceName, Statement>>> & { readonly engine: Statement }
): Reconciliation {
  const sources = (["engine", "formula", "printed"] as const).flatMap((name) => {
    const statement = given[name];
    return statement === undefined ? [] : [{ name, statement }];
  });
  const units = [...new Set(sources.flatMap(({ statement }) => [...statement.keys()]))].sort(
    compareCodes
  );
  const common = units.filter((unit) => sources.every(({ statement }) => statement.has(unit)));
  const mismatches = common.flatMap((unit) => compareUnit(unit, sources));
  const unmatched = sources.flatMap(({ name, statement }) => {
    const missing = units.filter((unit) => !statement.has(unit));
    return missing.length === 0 ? [] : [{ source: name, units: missing }];
  });
  const compared = common.length * 2;
  return {
    sources: sources.map(({ name }) => name),
    units: common.length,
    compared,
    agreed: compared - mismatches.length,
    mismatches,
    unmatched,
    agrees: mismatches.length === 0 && unmatched.length === 0,
  };
}

type Source = { readonly name: SourceName; readonly statement: Statement };

function compareUnit(unit: UnitCode, sources: readonly Source[]): Mismatch[] {
  const stated = sources.map(({ name, statement }) => ({
    name,
    ...(statement.get(unit) ?? { total: null, rank: null }),
  }));
  const [first] = stated;
  if (first === undefined) return [];
  const isSameTotal = stated.every(({ total }) => isEqual(total, first.total));
  const isSameRank = stated.every(({ rank }) => rank === first.rank);
  return [
    ...(isSameTotal ? [] : [toMismatch(unit, "total", stated)]),
    ...(isSameRank ? [] : [toMismatch(unit, "rank", stated)]),
  ];
}

function toMismatch(
  unit: UnitCode,
  field: Mismatch["field"],
  stated: readonly (Stated & { readonly name: SourceName })[]
): Mismatch {
  return {
    unit,
    field,
    stated: Object.fromEntries(stated.map((one) => [one.name, one[field]])),
  };
}

function isEqual(one: Decimal | null, other: Decimal | null): boolean {
  if (one === null || other === null) return one === other;
  return round(one, COMPARED_PLACES).eq(round(other, COMPARED_PLACES));
}
