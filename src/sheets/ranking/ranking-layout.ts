import type { Rectangle } from "../../plan/cells";
import { rangeAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";

/** Columns of both tables on Xếp hạng; from `order` on only the working table has them. Gates follow, one column each. */
export const RANKING_COLUMNS = {
  rank: 1,
  code: 2,
  name: 3,
  total: 4,
  attainable: 5,
  percent: 6,
  scored: 7,
  eligible: 8,
  value: 9,
  band: 10,
  note: 11,
  order: 12,
  measure: 13,
  lowest: 14,
  firstGate: 15,
} as const;

export type RankingColumn = keyof typeof RANKING_COLUMNS;

export const RANKING_ROWS = {
  stamp: 1,
  title: 2,
  bloc: 3,
  rule: 4,
  note: 5,
  header: 7,
  first: 8,
} as const;

/** Rows of the working table: one per unit, in the bloc's order. */
export function workingRow(context: BookContext, index: number): number {
  return workingFirst(context) + index;
}

export function workingFirst({ bloc }: BookContext): number {
  return RANKING_ROWS.first + bloc.units.length + 3;
}

/** A column of the working table as an area. */
export function workingColumn(context: BookContext, column: number): Rectangle {
  const top = workingFirst(context);
  return { top, left: column, bottom: top + context.bloc.units.length - 1, right: column };
}

/** The same as a fixed address for formulas on the sheet itself. */
export function workingAddress(context: BookContext, column: RankingColumn | number): string {
  const index = typeof column === "number" ? column : RANKING_COLUMNS[column];
  return rangeAddress(workingColumn(context, index), true);
}

/** Columns behind the gates where equal values are told apart; `n` = number of tie keys. */
export interface ChainColumns {
  /** Value of each key; "" = missing. The council's order stands right behind the last. */
  readonly keys: readonly number[];
  /** The council's order and its reason: typed by people. */
  readonly council: number;
  readonly reason: number;
  /** Per key: the number of the key at which a missing value stopped the units that are equal so far; 0 = none. */
  readonly stops: readonly number[];
  /** The place by the value alone, then after each key: n + 1 columns. */
  readonly steps: readonly number[];
  /** Row of the first unit of the next place, and the key that decided against it: 0 = the value, n + 1 = the council. */
  readonly behind: number;
  readonly decides: number;
  /** Both values of that key: as numbers, what of them is behind the comma, and in words. */
  readonly own: number;
  readonly other: number;
  readonly ownRest: number;
  readonly otherRest: number;
  readonly ownText: number;
  readonly otherText: number;
  /** In words: who shares the place and why, and what the unit is above the next by. */
  readonly shares: number;
  readonly above: number;
}

/** Whether equal values are told apart: by tie keys, or by the council alone. */
export function hasChain({ bloc, ruleset, entries }: BookContext): boolean {
  return (
    ruleset.ranking.tieBreak.length > 0 ||
    bloc.units.some(({ code }) => entries.tieDecisions.has(code))
  );
}

/** null in books that let equal values share their rank. */
export function chainColumns(context: BookContext): ChainColumns | null {
  if (!hasChain(context)) return null;
  const { tieBreak } = context.ruleset.ranking;
  const first = RANKING_COLUMNS.firstGate + context.ruleset.gates.length;
  const n = tieBreak.length;
  const rest = first + 3 * n + 3;
  return {
    keys: tieBreak.map((_, key) => first + key),
    council: first + n,
    reason: first + n + 1,
    stops: tieBreak.map((_, key) => first + n + 2 + key),
    steps: [0, ...tieBreak.keys()].map((_, step) => first + 2 * n + 2 + step),
    behind: rest,
    decides: rest + 1,
    own: rest + 2,
    other: rest + 3,
    ownRest: rest + 4,
    otherRest: rest + 5,
    ownText: rest + 6,
    otherText: rest + 7,
    shares: rest + 8,
    above: rest + 9,
  };
}

/** Column of the place (1-2-2-4), with which everything is filled and listed; null where the printed rank is that place. */
export function placeColumn(context: BookContext): number | null {
  const chain = chainColumns(context);
  if (chain) return chain.above + 1;
  if (context.ruleset.ranking.ties === "min") return null;
  return RANKING_COLUMNS.firstGate + context.ruleset.gates.length;
}

/** Column that marks the first unit of each place; only ranks without gaps need it. */
export function firstColumn(context: BookContext): number | null {
  const place = placeColumn(context);
  return place === null || context.ruleset.ranking.ties !== "dense" ? null : place + 1;
}

/** The working table's last column. */
export function lastWorkingColumn(context: BookContext): number {
  const gates = RANKING_COLUMNS.firstGate - 1 + context.ruleset.gates.length;
  return firstColumn(context) ?? placeColumn(context) ?? gates;
}
