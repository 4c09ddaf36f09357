import fc from "fast-check";
import { decimal, sum } from "../../../src/domain/decimal";
import { scale, sumProducts } from "../../../src/domain/rank-table/exact-sum";

describe("sumProducts", () => {
  test.each([
    [[0.1, 0.2], ["1", "1"], "0.3"],
    [[6, 6, 6.75], ["0.3", "0.3", "0.4"], "6.3"],
    [[1e-7, 1e21], ["1", "1"], "1e+21"],
    [[-0, 0], ["1", "2"], "0"],
    [[9.217857360839844], ["0.5"], "4.608928680419922"],
    [[], [], "0"],
  ])("%j × %j = %s", (values, weights, expected) => {
    const found = sumProducts(
      values,
      weights.map((weight) => scale(decimal(weight)))
    );
    expect(decimal(found.toPrecision(17)).toString()).toBe(decimal(expected).toString());
  });

  test("is the sum of the exact decimals that people read", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    const pairs = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 999 })), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, (list) => {
        const weights = list.map(([, weight]) => decimal(weight).div(1000));
        const expected = sum(list.map(([one], i) => decimal(one).times(weights[i] ?? 0)));
        const found = sumProducts(
          list.map(([one]) => one),
          weights.map(scale)
        );
        expect(found.eq(expected)).toBe(true);
      })
    );
  });

  test("of numbers with few digits is exact too, however large sums and products become", () => {
    const value = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 8 }))
      .map(([units, fewer, places]) => Number(`${Math.trunc(units / 10 ** fewer)}e-${places}`));
    const weight = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 9 }));
    const pairs = fc.array(fc.tuple(value, weight), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (list) => {
        const weights = list.map(([, [units, places]]) => decimal(`${units}e-${places}`));
        const expected = sum(list.map(([one], i) => decimal(one).times(weights[i] ?? 0)));
        const found = sumProducts(
          list.map(([one]) => one),
          weights.map(scale)
        );
        expect(found.toString()).toBe(expected.toString());
      })
    );
  });

  test("needs a weight for every value", () => {
    expect(() => sumProducts([1, 2], [scale(1)])).toThrow("without weight");
  });
});
