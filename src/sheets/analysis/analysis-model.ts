import type { MemberUnit } from "../../domain/bloc";
import { type Decimal, decimal, round, roundAsCell, sum, ZERO } from "../../domain/decimal";
import type { RankedUnit, UnitOutcome } from "../../domain/outcome";
import { rankedValue, rankValues } from "../../domain/robustness/rank-model";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { rankingRows } from "../ranking/ranking-values";
import { criterionOutcome, scoreValue } from "../unit/unit-values";
import type { AnalysisCriterion, AnalysisLayout } from "./analysis-layout";

/** One unit of the sheet; the units stand in the order of Xếp hạng. */
export interface AnalysisUnit {
  /** Place in the bloc, from 0. */
  readonly index: number;
  readonly unit: MemberUnit;
  readonly outcome: UnitOutcome;
  readonly ranked: RankedUnit;
  readonly extra: Decimal;
  /** base + bonus − penalty before rounding. */
  readonly raw: Decimal;
  /** Rank by the rounded value alone; null for a unit that is not ranked. */
  readonly rankByValue: number | null;
  /** What the criteria bring, in the order of the sheet, as their cells show it. */
  readonly shown: readonly CellValue[];
}

export function modelAnalysis(
  context: BookContext,
  { criteria }: AnalysisLayout
): readonly AnalysisUnit[] {
  const { outcome, bloc } = context;
  const byValue = rankValues(outcome.ranking.map(({ value }) => value));
  return rankingRows(context)
    .map(({ order }, index) => ({ order, index }))
    .sort((one, other) => one.order - other.order)
    .flatMap(({ index }): AnalysisUnit[] => {
      const [unit, own, ranked] = [bloc.units[index], outcome.units[index], outcome.ranking[index]];
      if (!unit || !own || !ranked) return [];
      const extra = own.bonus.minus(own.penalty);
      return [
        {
          index,
          unit,
          outcome: own,
          ranked,
          extra,
          raw: own.base.plus(extra),
          rankByValue: byValue[index] ?? null,
          shown: criteria.map(({ criterion }) =>
            scoreValue(criterionOutcome(own, criterion).contribution)
          ),
        },
      ];
    });
}

/** Points of a cell; null where it shows none. */
export function pointsOf(shown: CellValue | undefined): Decimal | null {
  return typeof shown === "number" ? decimal(shown) : null;
}

/** The value of a ranked unit without one criterion; null for the others, and where nothing is left to attain. */
export function valueWithout(
  { ruleset }: BookContext,
  { worth }: AnalysisCriterion,
  { unit, points }: { readonly unit: AnalysisUnit; readonly points: Decimal | null }
): Decimal | null {
  if (unit.ranked.value === null) return null;
  const { attainable } = unit.outcome;
  return rankedValue(ruleset, {
    base: unit.outcome.base.minus(points ?? ZERO),
    extra: unit.extra,
    attainable: points === null ? attainable : attainable.minus(worth),
  });
}

/** What a group's points are multiplied by: typed points ÷ own; 1 where nothing usable is typed. */
export interface Factor {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export function factorOf(typed: CellValue | undefined, worth: Decimal): Factor {
  const isUsable = typeof typed === "number" && Number.isFinite(typed) && !worth.eq(0);
  return isUsable
    ? { part: decimal(typed), whole: worth }
    : { part: decimal(1), whole: decimal(1) };
}

/** Points of a criterion under a factor, at the ruleset's decimals. */
export function weigh(
  { ruleset }: BookContext,
  points: Decimal | null,
  { part, whole }: Factor
): Decimal | null {
  return points === null ? null : roundAsCell(points.times(part).div(whole), ruleset.places);
}

/** A ranked unit's value under a set of weights; null for the others. */
export function valueUnder(
  context: BookContext,
  criteria: readonly AnalysisCriterion[],
  { unit, factors }: { readonly unit: AnalysisUnit; readonly factors: readonly Factor[] }
): Decimal | null {
  if (unit.ranked.value === null) return null;
  const terms = criteria.map(({ group, worth }, i) => {
    const { part, whole } = factors[group] ?? { part: decimal(1), whole: decimal(1) };
    const points = pointsOf(unit.shown[i]);
    return {
      points: weigh(context, points, { part, whole }) ?? ZERO,
      most: points === null ? ZERO : round(worth.times(part).div(whole), WORTH_PLACES),
    };
  });
  return rankedValue(context.ruleset, {
    base: sum(terms.map(({ points }) => points)),
    extra: unit.extra,
    attainable: sum(terms.map(({ most }) => most)),
  });
}

/** Decimals of what a criterion is worth under a set of weights. */
export const WORTH_PLACES = 9;
