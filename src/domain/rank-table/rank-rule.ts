import type { Decimal } from "../decimal";

/** One column that counts towards the total. */
export interface ScoreRule {
  /** Positive or 0: the share of the column; 1 when columns are only added. */
  readonly weight: Decimal;
  /** Less is better. */
  readonly lower: boolean;
  /** Most points of the column; null when the table does not say. */
  readonly max: Decimal | null;
}

/** A column that separates equal totals. */
export interface KeyRule {
  readonly lower: boolean;
}

/** "sum": Σ weight × score; "mean": that divided by Σ weight; "percent": Σ score ÷ Σ most points × 100. */
export type TotalKind = "sum" | "mean" | "percent";

/** Ranks of equals: "min" 1-2-2-4, "dense" 1-2-2-3, "average" 1-2.5-2.5-4. */
export type TieMethod = "min" | "dense" | "average";

/** How a table is ranked; everything that a publisher has to fix. */
export interface RankRule {
  readonly scores: readonly ScoreRule[];
  readonly keys: readonly KeyRule[];
  readonly total: TotalKind;
  /** Decimals of the printed total, 0–6. */
  readonly places: number;
  /** "rounded": equal printed totals share a rank. "exact": totals are compared to 8 decimals, printed rounded. */
  readonly compare: "rounded" | "exact";
  readonly ties: TieMethod;
}

/** The numbers of one row; null = missing. They are what spreadsheet cells hold. */
export interface RankRow {
  readonly scores: readonly (number | null)[];
  readonly keys: readonly (number | null)[];
}

/** Decimals to which totals are compared when they are ranked before rounding. */
export const EXACT_PLACES = 8;
/** Decimals to which tie-break columns are compared. */
export const KEY_PLACES = 6;
/** Digits of a number that every spreadsheet keeps. */
const DIGITS = 15;

/** Decimals to which totals are compared. */
export function comparedPlaces({ compare, places }: RankRule): number {
  return compare === "exact" ? EXACT_PLACES : places;
}

/** Whether the smallest total comes first: so when less is better in every column. */
export function isAscending({ scores }: RankRule): boolean {
  return scores.length > 0 && scores.every(({ lower }) => lower);
}

/** Whether the column is taken off the total: less is better here, but not in all columns. */
export function isSubtracted(rule: RankRule, score: ScoreRule): boolean {
  return score.lower && !isAscending(rule);
}

/** Whether a spreadsheet keeps every digit of the value at so many decimals. */
export function fitsCell(value: Decimal, places: number): boolean {
  return value.abs().lt(`1e${DIGITS - places}`);
}
