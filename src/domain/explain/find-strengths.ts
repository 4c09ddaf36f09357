import type { UnitCode } from "../bloc";
import { combine } from "../combine-checks";
import { listCriteria } from "../criteria-tree";
import { type Decimal, roundAsCell } from "../decimal";
import { compareCodes } from "../order/compare-codes";
import type { UnitOutcome } from "../outcome";
import type { CriterionCode, Ruleset } from "../ruleset";

/** A unit on one criterion beside its bloc, all in percent of the criterion's maximum, 2 decimals. */
export interface CriterionStanding {
  readonly code: CriterionCode;
  readonly percent: Decimal;
  /** Of all units that are scored on the criterion, this one included. */
  readonly mean: Decimal;
  readonly overMean: Decimal;
}

/** Above the bloc's mean, the most first; below it, the most first; equal ones by code. */
export interface Strengths {
  readonly unit: UnitCode;
  readonly strengths: readonly CriterionStanding[];
  readonly weaknesses: readonly CriterionStanding[];
}

const PERCENT_PLACES = 2;

/** What each unit does better or worse than the mean of its bloc, on the base criteria it is scored on. */
export function findStrengths(ruleset: Ruleset, units: readonly UnitOutcome[]): Strengths[] {
  const codes = listCriteria(ruleset.base).map(({ code }) => code);
  const percents = new Map(
    codes.map((code) => [
      code,
      units.flatMap((unit) => unit.criteria.get(code)?.percentOfMax ?? []),
    ])
  );
  return units.map((unit) => {
    const standings = codes.flatMap((code): CriterionStanding[] => {
      const percent = unit.criteria.get(code)?.percentOfMax ?? null;
      return percent === null ? [] : [compare(code, percent, percents.get(code) ?? [])];
    });
    return {
      unit: unit.unit,
      strengths: standings
        .filter(({ overMean }) => overMean.gt(0))
        .sort((a, b) => b.overMean.cmp(a.overMean) || compareCodes(a.code, b.code)),
      weaknesses: standings
        .filter(({ overMean }) => overMean.lt(0))
        .sort((a, b) => a.overMean.cmp(b.overMean) || compareCodes(a.code, b.code)),
    };
  });
}

function compare(
  code: CriterionCode,
  percent: Decimal,
  all: readonly Decimal[]
): CriterionStanding {
  const mean = roundAsCell(combine(all, "mean"), PERCENT_PLACES);
  return { code, percent, mean, overMean: percent.minus(mean) };
}
