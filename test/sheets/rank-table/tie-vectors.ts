/** Totals, and the ranks of each method with the best first. */
export interface TieVector {
  readonly source: string;
  readonly totals: readonly number[];
  readonly min: readonly number[];
  readonly dense: readonly number[];
  readonly average: readonly number[];
}

/**
 * Widths and shapes of ties as the documented examples of three rank functions have them, each read from the best down:
 * scipy.stats.rankdata ([0, 2, 3, 2] and its cases of single, equal and empty lists), pandas.DataFrame.rank (legs
 * 4, 2, 4, 8 of its animals), R rank (3 1 4 1 5 9 2 6 5 3 5).
 */
export const TIE_VECTORS: readonly TieVector[] = [
  {
    source: "scipy: 0 2 3 2",
    totals: [0, 2, 3, 2],
    min: [4, 2, 1, 2],
    dense: [3, 2, 1, 2],
    average: [4, 2.5, 1, 2.5],
  },
  {
    source: "pandas: legs 4 2 4 8",
    totals: [4, 2, 4, 8],
    min: [2, 4, 2, 1],
    dense: [2, 3, 2, 1],
    average: [2.5, 4, 2.5, 1],
  },
  {
    source: "R: 3 1 4 1 5 9 2 6 5 3 5",
    totals: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
    min: [7, 10, 6, 10, 3, 1, 9, 2, 3, 7, 3],
    dense: [5, 7, 4, 7, 3, 1, 6, 2, 3, 5, 3],
    average: [7.5, 10.5, 6, 10.5, 4, 1, 9, 2, 4, 7.5, 4],
  },
  { source: "one", totals: [7], min: [1], dense: [1], average: [1] },
  {
    source: "all equal",
    totals: [5, 5, 5, 5],
    min: [1, 1, 1, 1],
    dense: [1, 1, 1, 1],
    average: [2.5, 2.5, 2.5, 2.5],
  },
  { source: "all zero", totals: [0, 0], min: [1, 1], dense: [1, 1], average: [1.5, 1.5] },
  {
    source: "tiny differences below the printed decimals are none",
    totals: [1.0001, 1.0002, 1.0049, 1.005],
    min: [2, 2, 2, 1],
    dense: [2, 2, 2, 1],
    average: [3, 3, 3, 1],
  },
  {
    source: "below zero",
    totals: [-1, 0, -1.5, 0],
    min: [3, 1, 4, 1],
    dense: [2, 1, 3, 1],
    average: [3, 1.5, 4, 1.5],
  },
];

/** `width` equals behind a first and before a last. */
export function tieOfWidth(width: number): TieVector {
  const equals = <T>(value: T): T[] => Array.from({ length: width }, () => value);
  return {
    source: `${width} equals between two`,
    totals: [9, ...equals(8), 7],
    min: [1, ...equals(2), width + 2],
    dense: [1, ...equals(2), 3],
    average: [1, ...equals(1 + (width + 1) / 2), width + 2],
  };
}
