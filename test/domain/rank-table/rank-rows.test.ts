import fc from "fast-check";
import { decimal } from "../../../src/domain/decimal";
import { rankRows } from "../../../src/domain/rank-table/rank-rows";
import type { RankRow, RankRule, TieMethod } from "../../../src/domain/rank-table/rank-rule";
import { sampleSize } from "../../judges/programs";

const METHODS: readonly TieMethod[] = ["min", "dense", "average"];
const RUNS = {
  numRuns: sampleSize(300, 3000),
  seed: Number(process.env.THIDUA_SEED ?? 20_190_111),
};

const score = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) }
);
const rowOf = (scores: number, keys: number): fc.Arbitrary<RankRow> =>
  fc.record({
    scores: fc.array(score, { minLength: scores, maxLength: scores }),
    keys: fc.array(score, { minLength: keys, maxLength: keys }),
  });
const sample = fc
  .record({ scores: fc.integer({ min: 1, max: 4 }), keys: fc.integer({ min: 0, max: 2 }) })
  .chain(({ scores, keys }) =>
    fc.record({
      rows: fc.array(rowOf(scores, keys), { maxLength: 15 }),
      weights: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: scores, maxLength: scores }),
      lower: fc.array(fc.boolean(), { minLength: scores + keys, maxLength: scores + keys }),
      places: fc.integer({ min: 0, max: 3 }),
      compare: fc.constantFrom("rounded", "exact" as const),
    })
  );

type Sample = typeof sample extends fc.Arbitrary<infer T> ? T : never;

function ruleOf({ weights, lower, places, compare }: Sample, ties: TieMethod): RankRule {
  return {
    scores: weights.map((weight, i) => ({
      weight: decimal(weight).div(10),
      lower: lower[i] ?? false,
      max: null,
    })),
    keys: lower.slice(weights.length).map((one) => ({ lower: one })),
    total: "sum",
    places,
    compare,
    ties,
  };
}

/** Ranks by integers and plain counting, written without a look at the engine. */
function rankByCounting(one: Sample): (number | null)[] {
  const { rows, weights, lower } = one;
  const isAscending = lower.slice(0, weights.length).every(Boolean);
  const half = (value: number, step: number): number =>
    Math.sign(value) * Math.floor((2 * Math.abs(value) + step) / (2 * step));
  const totals = rows.map(({ scores }) => {
    if (scores.includes(null)) return null;
    const hundredths = scores.reduce<number>((sum, value, i) => {
      const term = Math.round((value ?? 0) * 10) * (weights[i] ?? 0);
      return sum + (lower[i] && !isAscending ? -term : term);
    }, 0);
    const step = one.compare === "exact" ? 1 : 10 ** Math.max(0, 2 - one.places);
    return half(hundredths, step);
  });
  const beats = (a: number, b: number): boolean => (isAscending ? a < b : a > b);
  const groups = totals.map((own) => totals.filter((other) => other === own).length);
  let ranks = totals.map((own) =>
    own === null ? null : 1 + totals.filter((other) => other !== null && beats(other, own)).length
  );
  const keys = rows[0]?.keys.length ?? 0;
  const stopped = rows.map(() => false);
  for (let key = 0; key < keys; key++) {
    const before = ranks;
    const inGroup = (i: number): number[] =>
      rows.flatMap((_, j) => (before[j] === before[i] ? j : []));
    const lacks = rows.map(
      (_, i) => inGroup(i).length > 1 && inGroup(i).some((j) => rows[j]?.keys[key] === null)
    );
    rows.forEach((_, i) => (stopped[i] ||= lacks[i] ?? false));
    ranks = before.map((rank, i) => {
      if (rank === null || stopped[i] || inGroup(i).length === 1) return rank;
      const own = rows[i]?.keys[key] ?? 0;
      const better = (j: number): boolean => {
        const other = rows[j]?.keys[key] ?? 0;
        return lower[weights.length + key] ? other < own : other > own;
      };
      return rank + inGroup(i).filter(better).length;
    });
  }
  return groups.length === 0 ? [] : ranks;
}

describe("rankRows", () => {
  test("B05 agrees with plain counting in integers, tie-breaks included", () => {
    fc.assert(
      fc.property(sample, (one) => {
        const found = rankRows(one.rows, ruleOf(one, "min")).map(({ rank }) => rank);
        expect(found).toEqual(rankByCounting(one));
      }),
      RUNS
    );
  });

  test("B13 does not depend on the order of the rows, nor of the columns", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(...METHODS), fc.gen(), (one, ties, random) => {
        const rule = ruleOf(one, ties);
        const order = random(() =>
          fc.shuffledSubarray(
            one.rows.map((_, i) => i),
            { minLength: one.rows.length }
          )
        );
        const columns = random(() =>
          fc.shuffledSubarray(
            one.weights.map((_, i) => i),
            { minLength: one.weights.length }
          )
        );
        const pick = <T>(list: readonly T[]): T[] => columns.flatMap((i) => list.slice(i, i + 1));
        const shuffled = order.flatMap((i) => one.rows.slice(i, i + 1));
        const moved = shuffled.map((row) => ({ ...row, scores: pick(row.scores) }));
        const expected = rankRows(one.rows, rule);
        const found = rankRows(moved, { ...rule, scores: pick(rule.scores) });
        expect(found.map(({ rank }) => rank)).toEqual(order.map((i) => expected[i]?.rank));
      }),
      RUNS
    );
  });

  test("B05 gives valid ranks: 1-2-2-4, without gaps, or with one sum whatever is tied", () => {
    fc.assert(
      fc.property(sample, (one) => {
        const [min = [], dense = [], average = []] = METHODS.map((ties) =>
          rankRows(one.rows, ruleOf(one, ties)).flatMap(({ rank }) => rank ?? [])
        );
        min.forEach((rank) => expect(rank).toBe(min.filter((other) => other < rank).length + 1));
        const different = [...new Set(dense)].sort((a, b) => a - b);
        expect(different).toEqual(different.map((_, i) => i + 1));
        const sum = average.reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((average.length * (average.length + 1)) / 2);
      }),
      RUNS
    );
  });

  test("B08 never ranks a row with a missing score, and never lets it take a place", () => {
    const rule: RankRule = {
      scores: [{ weight: decimal(1), lower: false, max: null }],
      keys: [],
      total: "sum",
      places: 2,
      compare: "rounded",
      ties: "min",
    };
    const rows = [
      { scores: [null], keys: [] },
      { scores: [-3], keys: [] },
    ];
    expect(rankRows(rows, rule).map(({ rank, status }) => [rank, status])).toEqual([
      [null, "missing"],
      [1, "ranked"],
    ]);
    expect(rankRows([], rule)).toEqual([]);
  });
});
