import fc from "fast-check";
import type { GridValue } from "../../../src/app/rank-table/plain-grid";
import type { RankTableSettings } from "../../../src/app/rank-table/settings";

/** A table and how to rank it. */
export interface TableCase {
  readonly rows: readonly (readonly GridValue[])[];
  readonly settings: Partial<RankTableSettings>;
}

const FIRST_SCORE = 1;

/** Scores on a coarse scale, so that ties are frequent; sometimes missing, a dash or a text. */
const score: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4) },
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 999 }).map((units) => units / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(null, "–", "9,5", "vắng") }
);
const key: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) }
);

/** A random table with every kind of setting. */
export function arbitraryCase(): fc.Arbitrary<TableCase> {
  return fc
    .record({ columns: fc.integer({ min: 1, max: 30 }), keys: fc.integer({ min: 0, max: 2 }) })
    .chain(({ columns, keys }) =>
      fc.record({
        cells: fc.array(
          fc.tuple(
            fc.array(score, { minLength: columns, maxLength: columns }),
            fc.array(key, { minLength: keys, maxLength: keys })
          ),
          { minLength: 1, maxLength: 25 }
        ),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), {
          minLength: columns,
          maxLength: columns,
        }),
        kind: fc.constantFrom("sum", "mean", "max" as const),
        lower: fc.constantFrom("none", "all", "first" as const),
        places: fc.integer({ min: 0, max: 4 }),
        beforeRounding: fc.boolean(),
        ties: fc.constantFrom("min", "dense", "average" as const),
        keysLower: fc.boolean(),
      })
    )
    .map(toCase);
}

interface Drawn {
  readonly cells: readonly (readonly [readonly GridValue[], readonly GridValue[]])[];
  readonly weights: readonly number[];
  readonly kind: string;
  readonly lower: string;
  readonly places: number;
  readonly beforeRounding: boolean;
  readonly ties: "min" | "dense" | "average";
  readonly keysLower: boolean;
}

function toCase(drawn: Drawn): TableCase {
  const { cells, weights, kind } = drawn;
  const scores = weights.map((_, i) => `Cột ${i + FIRST_SCORE}`);
  const keys = (cells[0]?.[1] ?? []).map((_, i) => `Phụ ${i + 1}`);
  const isMax = kind === "max";
  const lowerScores =
    isMax || (kind === "mean" && drawn.lower === "first") ? [] : lowered(drawn, scores);
  const max = isMax ? [["Điểm tối đa", ...weights.map((weight) => weight + 2)]] : [];
  return {
    rows: [
      ["Đơn vị", ...scores, ...keys],
      ...max,
      ...cells.map(([own, tie], i) => [`Đơn vị ${i + 1}`, ...own, ...tie]),
    ],
    settings: {
      scores,
      weights: isMax
        ? { kind: "max" }
        : {
            kind: "named",
            pairs: scores.map((name, i) => [name, `${(weights[i] ?? 1) / 4 + 100}`]),
          },
      total: kind === "mean" ? "mean" : "sum",
      lower: [...lowerScores, ...(drawn.keysLower ? keys : [])],
      tieBreaks: keys,
      places: drawn.places,
      beforeRounding: drawn.beforeRounding,
      ties: drawn.ties,
    },
  };
}

function lowered({ lower }: Drawn, scores: readonly string[]): readonly string[] {
  if (lower === "none") return [];
  return lower === "all" ? scores : scores.slice(0, 1);
}
