import fc from "fast-check";
import { decimal } from "../../../src/domain/decimal";
import { orderTable, type OrderTable } from "../../../src/domain/order/order-table";
import { rankRows } from "../../../src/domain/rank-table/rank-rows";

const scoreArbitrary = fc.integer({ min: -40, max: 400 }).map((ticks) => ticks / 100);
const keyArbitrary = fc.option(fc.integer({ min: 0, max: 2 }), { nil: NaN, freq: 5 });

const tableArbitrary: fc.Arbitrary<OrderTable> = fc
  .record({
    rows: fc.array(fc.tuple(scoreArbitrary, scoreArbitrary, keyArbitrary, keyArbitrary), {
      maxLength: 60,
    }),
    weights: fc.tuple(fc.constantFrom("1", "0.5", "2.25"), fc.constantFrom("1", "1.5")),
    places: fc.constantFrom(0, 1, 2, 4),
    ties: fc.constantFrom("min", "dense", "average"),
    lower: fc.boolean(),
  })
  .map(({ rows, weights, places, ties, lower }) => ({
    rows: rows.length,
    scores: Float64Array.from(rows.flatMap(([first, second]) => [first, second])),
    weights: weights.map((weight) => decimal(weight)),
    keys: [
      { values: Float64Array.from(rows, (row) => row[2]), lower: false },
      { values: Float64Array.from(rows, (row) => row[3]), lower },
    ],
    places,
    ties,
  }));

/** The same by decimals of any length. */
function rankByDecimals({ rows, scores, weights, keys, places, ties }: OrderTable) {
  const columns = weights.length;
  const found = rankRows(
    Array.from({ length: rows }, (_, row) => ({
      scores: [...scores.subarray(row * columns, (row + 1) * columns)],
      keys: keys.map(({ values }) => {
        const value = values[row] ?? NaN;
        return Number.isNaN(value) ? null : value;
      }),
    })),
    {
      scores: weights.map((weight) => ({ weight, lower: false, max: null })),
      keys: keys.map(({ lower }) => ({ lower })),
      total: "sum",
      places,
      compare: "rounded",
      ties,
    }
  );
  return {
    totals: found.map(({ total }) => (total?.times(10 ** places).toNumber() ?? NaN) + 0),
    ranks: found.map(({ rank }) => rank),
  };
}

describe("orderTable", () => {
  it("totals and ranks exactly as decimals do", () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const found = orderTable(table);
        expect({
          totals: [...(found?.totals ?? [])],
          ranks: [...(found?.ranks ?? [])],
        }).toEqual(rankByDecimals(table));
      }),
      { numRuns: process.env["THIDUA_FULL"] ? 2000 : 300 }
    );
  });

  const one = (scores: readonly number[], more: Partial<OrderTable> = {}): OrderTable => ({
    rows: scores.length,
    scores: Float64Array.from(scores),
    weights: [decimal(1)],
    keys: [],
    places: 2,
    ties: "min",
    ...more,
  });

  it("rounds half away from zero where binary sums would not (DMOJ #1595)", () => {
    const found = orderTable(one([1.005, 1.01, -1.005, -1.01]));
    expect([...(found?.totals ?? [])]).toEqual([101, 101, -101, -101]);
    expect([...(found?.ranks ?? [])]).toEqual([1, 1, 3, 3]);
    expect(Number((1.005).toFixed(2))).toBe(1);
  });

  it("leaves to decimals what is no ten-thousandth or too large", () => {
    expect(orderTable(one([0.1 + 0.2]))).toBeNull();
    expect(orderTable(one([0.00001]))).toBeNull();
    expect(orderTable(one([1e12]))).toBeNull();
    expect(orderTable(one([NaN]))).toBeNull();
    expect(orderTable(one([1], { weights: [decimal("0.33333")] }))).toBeNull();
  });

  it("sorts long ties and wide tables alike", () => {
    const rows = 200;
    const values = Float64Array.from({ length: rows }, (_, row) => (row * 37) % 50);
    const table = one(
      Array.from({ length: rows }, () => 1),
      { keys: [{ values, lower: true }], ties: "dense" }
    );
    const found = orderTable(table);
    expect([...(found?.ranks ?? [])]).toEqual([...values].map((value) => value + 1));
  });
});
