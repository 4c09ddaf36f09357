import type { MemberUnit } from "../../domain/bloc";
import { type Decimal, roundAsCell } from "../../domain/decimal";
import type { RankedUnit, UnitOutcome } from "../../domain/outcome";
import { pickRankedValue } from "../../domain/pick-ranked-value";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import type { ComparisonInputs } from "../extra-sheets";
import { rankingRows } from "../ranking/ranking-values";

/** One of the two units that are compared. */
export interface ComparedUnit {
  /** Place in the bloc, from 1. */
  readonly index: number;
  readonly unit: MemberUnit;
  readonly outcome: UnitOutcome;
  readonly ranked: RankedUnit;
}

/** The two chosen units; null where nothing that can be read is chosen. */
export interface ComparedPair {
  readonly a: ComparedUnit | null;
  readonly b: ComparedUnit | null;
  /** Ranked values, and whether both are there; then there is a gap. */
  readonly valueA: Decimal | null;
  readonly valueB: Decimal | null;
  readonly gap: Decimal | null;
}

/** How a unit is listed for choosing: its number in the bloc, two digits or more, and its short name. */
export function choiceText({ bloc }: BookContext, index: number): string {
  return `${choiceNumber(bloc.units.length, index)} ${bloc.units[index]?.shortName ?? ""}`;
}

/** Digits that a choice begins with. */
export function choiceDigits(units: number): number {
  return Math.max(2, String(units).length);
}

/** The number that a choice begins with. */
export function choiceNumber(units: number, index: number): string {
  return String(index + 1).padStart(choiceDigits(units), "0");
}

/** The units in the order of Xếp hạng, first against second: what a new sheet shows. */
export function chooseFirstTwo(context: BookContext): ComparisonInputs {
  const order = rankingRows(context)
    .map((row, index) => ({ order: row.order, index }))
    .sort((one, other) => one.order - other.order);
  const [first, second] = order;
  const textOf = (place: { index: number } | undefined): CellValue =>
    place === undefined ? null : choiceText(context, place.index);
  return { a: textOf(first), b: textOf(second) };
}

/** The pair that the two cells name. */
export function readPair(context: BookContext, { a, b }: ComparisonInputs): ComparedPair {
  const [one, other] = [findUnit(context, a), findUnit(context, b)];
  const { by } = context.ruleset.ranking;
  const valueA = one && pickRankedValue(one.outcome, by);
  const valueB = other && pickRankedValue(other.outcome, by);
  const gap = valueA === null || valueB === null ? null : valueA.minus(valueB);
  return { a: one, b: other, valueA, valueB, gap };
}

function findUnit(context: BookContext, choice: CellValue): ComparedUnit | null {
  const { bloc, outcome } = context;
  const head = String(choice ?? "").slice(0, choiceDigits(bloc.units.length));
  const number = /^ *[0-9]+ *$/.test(head) ? Number(head) : 0;
  const [unit, own, ranked] = [bloc.units, outcome.units, outcome.ranking].map(
    (list) => list[number - 1]
  ) as [MemberUnit | undefined, UnitOutcome | undefined, RankedUnit | undefined];
  return unit && own && ranked ? { index: number, unit, outcome: own, ranked } : null;
}

/** Least decimals of a percent line. */
export const PERCENT_PLACES = 2;

/** Points in what the bloc ranks by: as they are, or in percent of what the unit could attain. */
export function measure(
  { ruleset }: BookContext,
  { attainable }: UnitOutcome,
  points: Decimal
): Decimal {
  const { by, places } = ruleset.ranking;
  if (by === "points" || attainable.eq(0)) return points;
  const kept = places > PERCENT_PLACES ? places : PERCENT_PLACES;
  return roundAsCell(points.times(100).div(attainable), kept);
}
