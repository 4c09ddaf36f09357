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
export function workingAddress(context: BookContext, column: RankingColumn): string {
  return rangeAddress(workingColumn(context, RANKING_COLUMNS[column]), true);
}
