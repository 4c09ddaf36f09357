import { listCriteria, listNodes } from "../../domain/criteria-tree";
import { sum, type Decimal } from "../../domain/decimal";
import { compareCodes } from "../../domain/order/compare-codes";
import type { Criterion, CriterionCode, CriterionNode } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import { checkedBlocks } from "../checkers/checkers-layout";
import { SUMMARY_ROWS, summaryLines } from "../summary/summary-layout";

/** Columns; units stand from `firstUnit` on in the order of Xếp hạng, and the sets of weights from `firstSet` on. */
export const ANALYSIS_COLUMNS = { code: 1, name: 2, worth: 3, firstUnit: 4, firstSet: 4 } as const;

export const ANALYSIS_ROWS = {
  note: 4,
  header: 6,
  codes: 7,
  rank: 8,
  value: 9,
  rankByValue: 10,
  raw: 11,
  extra: 12,
  attainable: 13,
  index: 14,
  drop: 16,
  firstCriterion: 18,
} as const;

/** Columns of the frozen area. */
export const frozenWidth = 6;
/** Criteria shown for each pair of neighbours. */
export const NEAREST = 3;
/** Differences between self and checked scores that are shown. */
export const SHOWN_GAPS = 10;
export const SETS = 3;

/** A base criterion of the sheet. */
export interface AnalysisCriterion {
  readonly row: number;
  readonly criterion: Criterion;
  /** maxPoints × weight. */
  readonly worth: Decimal;
  /** Its row on Tổng hợp. */
  readonly from: number;
  /** Which group of the top level it belongs to. */
  readonly group: number;
  /** Place of its code among all, from 1. */
  readonly codeOrder: number;
}

/** A node of the top level, whose weight a person may change. */
export interface WeightGroup {
  readonly row: number;
  readonly node: CriterionNode;
  readonly worth: Decimal;
}

/** First columns of the tables right of the printed ones, each with one column per unit, pair or set. */
export interface WorkingColumns {
  readonly data: number;
  readonly values: number;
  readonly shares: number;
  readonly rests: number;
  readonly slopes: number;
  readonly swaps: number;
  readonly distances: number;
  readonly orders: number;
  readonly codeOrder: number;
  readonly factors: number;
  readonly worths: number;
  readonly weighed: number;
  readonly masks: number;
}

export interface AnalysisLayout {
  readonly units: number;
  /** Last printed column. */
  readonly right: number;
  readonly criteria: readonly AnalysisCriterion[];
  readonly lastCriterion: number;
  readonly pairs: { readonly title: number; readonly first: number; readonly last: number };
  readonly weights: {
    readonly title: number;
    readonly groups: readonly WeightGroup[];
    readonly sets: readonly number[];
    readonly sum: number;
    /** First rows of the ranks and of the values under each set; headers stand above. */
    readonly ranks: number;
    readonly values: number;
  };
  /** Agreement of several checkers; null where one body checks. */
  readonly raters: RaterRows | null;
  readonly stale: number;
  readonly frozen: { readonly title: number; readonly first: number; readonly last: number };
  readonly working: WorkingColumns;
  readonly lastRow: number;
}

export interface RaterRows {
  readonly title: number;
  readonly kendall: number;
  readonly firstPair: number;
  /** Totals per checker, then their average ranks, then t² − 1 of each: blocks of one row per checker, in the working columns. */
  readonly totals: number;
  readonly last: number;
}

/** First row of a pair of neighbours; its criteria follow. */
export function pairRow({ pairs }: AnalysisLayout, pair: number): number {
  return pairs.first + pair * (NEAREST + 1);
}

export function layoutAnalysis(context: BookContext): AnalysisLayout {
  const units = context.bloc.units.length;
  const right = Math.max(ANALYSIS_COLUMNS.firstUnit + units, frozenWidth);
  const criteria = listBase(context);
  const lastCriterion = ANALYSIS_ROWS.firstCriterion + criteria.length - 1;
  const pairsTitle = lastCriterion + 2;
  const firstPair = pairsTitle + 3;
  const lastPair = firstPair + Math.max(units - 1, 0) * (NEAREST + 1) - 1;
  const weights = placeWeights(context, Math.max(lastPair, firstPair - 1) + 2);
  const raters = placeRaters(context, weights.values + units + 1);
  const stale = (raters?.last ?? weights.values + units - 1) + 3;
  const frozen = { title: stale - 1, first: stale + 1, last: stale + countFrozen(context) };
  return {
    units,
    right,
    criteria,
    lastCriterion,
    pairs: { title: pairsTitle, first: firstPair, last: lastPair },
    weights,
    raters,
    stale,
    frozen,
    working: placeWorking(units, right + 2),
    lastRow: frozen.last,
  };
}

function listBase(context: BookContext): AnalysisCriterion[] {
  const { base } = context.ruleset;
  const rows = new Map<CriterionCode, number>(
    summaryLines(context).flatMap((line, i) =>
      line.kind === "criterion" ? [[line.node.code, SUMMARY_ROWS.first + i] as const] : []
    )
  );
  const codes = listCriteria(base)
    .map(({ code }) => code)
    .sort(compareCodes);
  return listCriteria(base).map((criterion, i) => ({
    row: ANALYSIS_ROWS.firstCriterion + i,
    criterion,
    worth: criterion.maxPoints.times(criterion.weight),
    from: rows.get(criterion.code) ?? 0,
    group: base.findIndex((node) => listNodes([node]).some(({ code }) => code === criterion.code)),
    codeOrder: codes.indexOf(criterion.code) + 1,
  }));
}

function placeWeights({ ruleset, bloc }: BookContext, title: number): AnalysisLayout["weights"] {
  const groups = ruleset.base.map((node, i) => ({
    row: title + 3 + i,
    node,
    worth: sum(listCriteria([node]).map(({ maxPoints, weight }) => maxPoints.times(weight))),
  }));
  const sumRow = title + 3 + groups.length;
  const ranks = sumRow + 2;
  const sets = Array.from({ length: SETS }, (_, k) => k);
  return { title, groups, sets, sum: sumRow, ranks, values: ranks + bloc.units.length + 1 };
}

function placeRaters({ ruleset }: BookContext, title: number): RaterRows | null {
  const count = ruleset.checkers?.members.length ?? 0;
  if (count === 0) return null;
  const pairs = (count * (count - 1)) / 2;
  const last = Math.max(title + 2 + pairs, title + 3 * count);
  return { title, kendall: title + 2, firstPair: title + 3, totals: title + 1, last };
}

/** Rows: what was drawn and how, headers, one per unit; leaving out units; self and checked; checkers' severity. */
function countFrozen({ bloc, ruleset }: BookContext): number {
  const units = bloc.units.length;
  const severity = ruleset.checkers === undefined ? 0 : 2 + ruleset.checkers.members.length;
  return 2 + units + 2 + units + 2 + SHOWN_GAPS + severity;
}

function placeWorking(units: number, left: number): WorkingColumns {
  const pairs = Math.max(units - 1, 1);
  const data = left;
  const values = data + units;
  const shares = values + units;
  const rests = shares + units;
  const slopes = rests + units;
  const swaps = slopes + pairs;
  const distances = swaps + pairs;
  const orders = distances + pairs;
  const codeOrder = orders + pairs;
  const factors = codeOrder + 1;
  const worths = factors + SETS;
  const weighed = worths + SETS;
  const masks = weighed + SETS * units;
  return {
    data,
    values,
    shares,
    rests,
    slopes,
    swaps,
    distances,
    orders,
    codeOrder,
    factors,
    worths,
    weighed,
    masks,
  };
}

/** Rows that the masks of the checkers take: one per row of Thẩm định nhiều bên. */
export function countMaskRows(context: BookContext): number {
  return checkedBlocks(context).reduce((total, { checkers }) => total + checkers.length, 0);
}
