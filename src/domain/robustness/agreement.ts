import { type Decimal, decimal, round, sum, ZERO } from "../decimal";
import { averageRanks } from "./average-ranks";

/** Decimals of a coefficient; beyond them the division and the root are cut. */
const COEFFICIENT_PLACES = 12;

/** Σ (t³ − t) over groups of t equals. */
function countTies(ties: readonly number[]): Decimal {
  return sum(ties.map((size) => decimal(size).pow(3).minus(size)));
}

/** n·Σxy − Σx·Σy of ranks, exact. */
function covary(x: readonly number[], y: readonly number[]): Decimal {
  const products = sum(x.map((value, at) => decimal(value).times(y[at] ?? 0)));
  const [sumX, sumY] = [x, y].map((values) => sum(values.map((value) => decimal(value))));
  return products.times(x.length).minus((sumX ?? ZERO).times(sumY ?? ZERO));
}

/**
 * Kendall's coefficient of concordance with tie correction, 0–1: W = 12·DEVSQ(rank sums) ÷ (m²(n³−n) − m·ΣT), T = Σ(t³−t) of each rater.
 * `scores`: one list per rater, the same units in the same order, more is better. null for fewer than two raters or units, or when every rater gives all the same.
 */
export function kendallW(scores: readonly (readonly Decimal[])[]): Decimal | null {
  const raters = scores.length;
  const units = scores[0]?.length ?? 0;
  if (raters < 2 || units < 2) return null;
  if (scores.some((list) => list.length !== units)) throw new Error("Raters of different units");
  const ranked = scores.map(averageRanks);
  const sums = Array.from({ length: units }, (_, at) =>
    ranked.reduce((total, { ranks }) => total + (ranks[at] ?? 0), 0)
  );
  const ties = sum(ranked.map((one) => countTies(one.ties)));
  const whole = decimal(units).pow(3).minus(units).times(raters).times(raters);
  const room = whole.minus(ties.times(raters));
  if (room.eq(0)) return null;
  return round(covary(sums, sums).times(12).div(room.times(units)), COEFFICIENT_PLACES);
}

/** Spearman's rank correlation with average ranks, −1 … 1: Pearson's of the ranks, right with ties too. null for fewer than two units or when one side gives all the same. */
export function spearman(x: readonly Decimal[], y: readonly Decimal[]): Decimal | null {
  if (x.length !== y.length) throw new Error("Lists of different units");
  const [first, second] = [averageRanks(x).ranks, averageRanks(y).ranks];
  const spread = covary(first, first).times(covary(second, second));
  if (x.length < 2 || spread.eq(0)) return null;
  return round(covary(first, second).div(spread.sqrt()), COEFFICIENT_PLACES);
}
