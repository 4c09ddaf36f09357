import type { TieMethod, TotalKind } from "../../domain/rank-table/rank-rule";

/** Where the weights of the score columns come from. */
export type WeightSource =
  /** Every column counts once. */
  | { readonly kind: "equal" }
  /** The row "Hệ số" or "Trọng số" of the table. */
  | { readonly kind: "row" }
  /** The row "Điểm tối đa": the total is the percent of the most points. */
  | { readonly kind: "max" }
  /** Column → weight, as written. Without `scores` these are the score columns. */
  | { readonly kind: "named"; readonly pairs: readonly (readonly [name: string, text: string])[] };

/** What a person chooses. Columns are named by their headers. */
export interface RankTableSettings {
  /** Column of names; null: the first column of text. */
  readonly name: string | null;
  /** Score columns; null: every column of numbers that is no running number, year, total or rank. */
  readonly scores: readonly string[] | null;
  readonly weights: WeightSource;
  /** Columns, among scores and tie-breaks, in which less is better. */
  readonly lower: readonly string[];
  readonly total: Exclude<TotalKind, "percent">;
  /** Decimals of the total, 0–6. */
  readonly places: number;
  /** Totals are compared before they are rounded, as some publishers do. */
  readonly beforeRounding: boolean;
  readonly ties: TieMethod;
  readonly tieBreaks: readonly string[];
  /** Columns with a published total and rank to compare with; null: none. */
  readonly checkTotal: string | null;
  readonly checkRank: string | null;
}

export const DEFAULT_SETTINGS: RankTableSettings = {
  name: null,
  scores: null,
  weights: { kind: "equal" },
  lower: [],
  total: "sum",
  places: 2,
  beforeRounding: false,
  ties: "min",
  tieBreaks: [],
  checkTotal: null,
  checkRank: null,
};
