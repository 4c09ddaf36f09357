import { type Decimal, hasPlaces, toNumber } from "../decimal";
import type { TieMethod } from "../rank-table/rank-rule";

/** A table of complete rows to be totalled and ranked, as numbers of cells. */
export interface OrderTable {
  readonly rows: number;
  /** rows × columns, row by row; at most 4 decimals each. */
  readonly scores: Float64Array;
  /** One per column, at most 4 decimals. */
  readonly weights: readonly Decimal[];
  /** Tie keys in order, one value per row; NaN = missing. */
  readonly keys: readonly { readonly values: Float64Array; readonly lower: boolean }[];
  /** Decimals of the total, 0–4. */
  readonly places: number;
  readonly ties: TieMethod;
}

/** Totals and ranks by row. */
export interface OrderedTable {
  /** Total × 10^places, a whole number and exact: a decimal without its point. */
  readonly totals: Float64Array;
  readonly ranks: Float64Array;
}

const SCORE_GRAIN = 10_000;
const WEIGHT_PLACES = 4;
/** Below this every whole number, and a division of it by a power of ten rounded down, is exact. */
const MOST = 2 ** 52;
/** Added and taken off again, it leaves the nearest whole number of anything below 2^51. */
const ROUNDER = 1.5 * 2 ** 52;

/**
 * Σ weight × score, rounded half away from zero, ranked with the tie keys as `orderContenders` does: exact, at the speed of binary sums, because every decimal is a whole number of ten-thousandths.
 * null when a number has more decimals or is too large for that: then `rankRows` does the same with decimals of any length.
 */
export function orderTable(table: OrderTable): OrderedTable | null {
  const totals = totalRows(table);
  if (totals === null) return null;
  const order = sortRows(totals);
  const ranker = new Ranker(table, order);
  for (let first = 0; first < order.length;) {
    const next = endOfEquals(order, totals, { first, next: order.length });
    ranker.split({ first, next }, 0);
    first = next;
  }
  return { totals, ranks: ranker.ranks };
}

/** Places in `order` from `first` up to, not including, `next`. */
interface Span {
  readonly first: number;
  readonly next: number;
}

/** Where the run of equal values that starts at a span's beginning ends. */
function endOfEquals(order: Uint32Array, values: Float64Array, { first, next }: Span): number {
  const value = values[order[first] ?? 0];
  let end = first + 1;
  while (end < next && values[order[end] ?? 0] === value) end++;
  return end;
}

/** Numbers the classes as they come, the best first. */
class Ranker {
  readonly ranks: Float64Array;
  private classes = 0;

  constructor(
    private readonly table: OrderTable,
    private readonly order: Uint32Array
  ) {
    this.ranks = new Float64Array(table.rows);
  }

  /** Separates a span of equal rows by the keys from `key` on; a missing value leaves the whole span level. */
  split(span: Span, key: number): void {
    const rule = this.table.keys[key];
    if (rule === undefined || span.next - span.first === 1 || this.lacks(span, rule.values)) {
      this.rank(span);
      return;
    }
    sortSpan(this.order, span, rule);
    for (let first = span.first; first < span.next;) {
      const next = endOfEquals(this.order, rule.values, { first, next: span.next });
      this.split({ first, next }, key + 1);
      first = next;
    }
  }

  private lacks({ first, next }: Span, values: Float64Array): boolean {
    for (let at = first; at < next; at++)
      if (Number.isNaN(values[this.order[at] ?? 0] ?? NaN)) return true;
    return false;
  }

  private rank({ first, next }: Span): void {
    const ranks = { min: first + 1, dense: this.classes + 1, average: (first + 1 + next) / 2 };
    const rank = ranks[this.table.ties];
    for (let at = first; at < next; at++) this.ranks[this.order[at] ?? 0] = rank;
    this.classes++;
  }
}

/** Spans up to this length are sorted by insertion. */
const SHORT = 24;

/** Sorts a span of row numbers by a key, the better first. */
function sortSpan(
  order: Uint32Array,
  { first, next }: Span,
  { values, lower }: OrderTable["keys"][number]
): void {
  const valueOf = (row: number): number => (lower ? 1 : -1) * (values[row] ?? 0);
  if (next - first > SHORT) {
    order.subarray(first, next).sort((one, other) => valueOf(one) - valueOf(other));
    return;
  }
  for (let at = first + 1; at < next; at++) {
    const row = order[at] ?? 0;
    let free = at;
    for (; free > first && valueOf(order[free - 1] ?? 0) > valueOf(row); free--)
      order[free] = order[free - 1] ?? 0;
    order[free] = row;
  }
}

/** Rounded totals in grains of 10^−places; null when they are not exact as numbers. */
function totalRows({ rows, scores, weights, places }: OrderTable): Float64Array | null {
  const whole = scaleWeights(weights);
  if (whole === null) return null;
  const columns = weights.length;
  const divisor = (SCORE_GRAIN * whole.grain) / 10 ** places;
  const heaviest = whole.weights.reduce((all, weight) => all + Math.abs(weight), 1);
  const most = (MOST - divisor) / heaviest;
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let total = 0;
    for (let column = 0, at = row * columns; column < columns; column++, at++) {
      const score = scores[at] ?? NaN;
      const scaled = score * SCORE_GRAIN + ROUNDER - ROUNDER;
      if (scaled / SCORE_GRAIN !== score || scaled > most || scaled < -most) return null;
      total += scaled * (whole.weights[column] ?? 0);
    }
    totals[row] = roundGrains(total, divisor);
  }
  return totals;
}

/** Half away from zero, as the printed total. */
function roundGrains(total: number, divisor: number): number {
  const rounded = Math.floor(((total < 0 ? -total : total) + divisor / 2) / divisor);
  return total < 0 ? 0 - rounded : rounded;
}

/** Weights as whole numbers of 1/grain, the smallest power of ten that does; null when one has more than 4 decimals. */
function scaleWeights(
  weights: readonly Decimal[]
): { readonly weights: Float64Array; readonly grain: number } | null {
  if (!weights.every((weight) => hasPlaces(weight, WEIGHT_PLACES))) return null;
  const numbers = weights.map(toNumber);
  const grain = [1, 10, 100, 1000].find((one) =>
    numbers.every((weight) => (weight * one + ROUNDER - ROUNDER) / one === weight)
  );
  const scale = grain ?? 10 ** WEIGHT_PLACES;
  const whole = Float64Array.from(numbers, (weight) => weight * scale + ROUNDER - ROUNDER);
  return { weights: whole, grain: scale };
}

/** Row numbers by falling total; rows of equal total in rising number. */
function sortRows(totals: Float64Array): Uint32Array {
  const rows = totals.length;
  const most = totals.reduce((found, total) => Math.max(found, Math.abs(total)), 0);
  if ((most + 1) * rows >= MOST)
    return Uint32Array.from(totals.keys()).sort(
      (one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || one - other
    );
  const packed = totals.map((total, row) => row - total * rows).sort();
  const order = new Uint32Array(rows);
  for (let at = 0; at < rows; at++) {
    const rest = (packed[at] ?? 0) % rows;
    order[at] = rest < 0 ? rest + rows : rest;
  }
  return order;
}
