import fc from "fast-check";
import { decimal } from "../../../src/domain/decimal";
import { type Contender, orderContenders } from "../../../src/domain/order/order-contenders";
import { assignRanks } from "../../../src/domain/rank-table/break-ties";
import type { TieMethod } from "../../../src/domain/rank-table/rank-rule";

type Row = readonly [value: number, keys?: readonly (number | null)[], council?: number | null];

const contend = ([value, keys = [], council = null]: Row): Contender => ({
  value: decimal(value),
  keys: keys.map((key) => (key === null ? null : decimal(key))),
  council,
});

function rank(
  rows: readonly Row[],
  { ties = "min", lower = [] }: { ties?: TieMethod; lower?: readonly boolean[] } = {}
): (number | undefined)[] {
  const width = rows[0]?.[1]?.length ?? 0;
  const less = Array.from({ length: width }, (_, key) => lower[key] ?? false);
  const places = assignRanks(orderContenders(rows.map(contend), less), ties);
  return rows.map((_, row) => places.get(row)?.rank);
}

const plain = (values: readonly number[]): Row[] => values.map((value) => [value]);

describe("tie methods", () => {
  // scipy.stats.rankdata, documentation: [0, 2, 3, 2], ascending; ours ranks the largest first.
  it.each([
    ["average", [1, 2.5, 4, 2.5]],
    ["min", [1, 2, 4, 2]],
    ["dense", [1, 2, 3, 2]],
  ] as const)("gives the ranks of scipy's rankdata, method %s", (ties, expected) => {
    expect(rank(plain([0, -2, -3, -2]), { ties })).toEqual(expected);
  });

  it("gives the ranks of R's rank(c(3,1,4,1,5,9,2,6,5,3,5))", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5].map((value) => -value);
    expect(rank(plain(values), { ties: "average" })).toEqual([
      4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8,
    ]);
    expect(rank(plain(values))).toEqual([4, 1, 6, 1, 7, 11, 3, 10, 7, 4, 7]);
  });

  it.each([
    ["min", [[], [1], [1, 1], [1, 1, 1], [1, 2, 2, 4], [1, 1, 3, 3, 5]]],
    ["dense", [[], [1], [1, 1], [1, 1, 1], [1, 2, 2, 3], [1, 1, 2, 2, 3]]],
    ["average", [[], [1], [1.5, 1.5], [2, 2, 2], [1, 2.5, 2.5, 4], [1.5, 1.5, 3.5, 3.5, 5]]],
  ] as const)("%s: none, one, all equal, tied inside, tied at the top", (ties, expected) => {
    const lists = [[], [7], [7, 7], [7, 7, 7], [9, 8, 8, 7], [9, 9, 8, 8, 7]];
    expect(lists.map((values) => rank(plain(values), { ties }))).toEqual(expected);
  });

  it("klicker-uzh #5170, tipperoos #204, opencodeiiita #23, dipvis #182: a tie of any width skips as many ranks as it is wide", () => {
    for (let width = 1; width <= 12; width++) {
      const values = [100, ...Array.from({ length: width }, () => 90), 80];
      const ranks = rank(plain(values));
      expect(ranks).toEqual([1, ...Array.from({ length: width }, () => 2), width + 2]);
      const byIndex = values.map((_, index) => index + 1);
      const dense = values.map((value) => 1 + new Set(values.filter((one) => one > value)).size);
      if (width > 1) expect([byIndex, dense]).not.toContainEqual(ranks);
    }
  });

  it("keeps apart what differs in the last place of a decimal, and joins 0.1 + 0.2 with 0.3", () => {
    const rows = [decimal("0.1").plus("0.2"), decimal("0.3"), decimal("0.3000000000000001")];
    const places = assignRanks(
      orderContenders(
        rows.map((value) => ({ value, keys: [], council: null })),
        []
      ),
      "min"
    );
    expect([0, 1, 2].map((row) => places.get(row)?.rank)).toEqual([2, 2, 1]);
  });
});

describe("tie keys", () => {
  it("decide in their order, more first, less first where told", () => {
    const rows: Row[] = [
      [90, [5, 1]],
      [90, [5, 0]],
      [90, [6, 9]],
      [91, [0, 9]],
    ];
    expect(rank(rows, { lower: [false, true] })).toEqual([4, 3, 2, 1]);
    expect(rank(rows, { lower: [true, false] })).toEqual([2, 3, 4, 1]);
  });

  it("SailScores #387: a missing value is not zero: it stops the whole class, at this key and all later ones", () => {
    const rows: Row[] = [
      [90, [5, 1]],
      [90, [null, 2]],
      [90, [0, 3]],
      [80, [null, null]],
    ];
    expect(rank(rows)).toEqual([1, 1, 1, 4]);
    const asZero = rows.map(([value, keys = []]): Row => [value, keys.map((key) => key ?? 0)]);
    expect(rank(asZero)).toEqual([1, 3, 2, 4]);
  });

  it("stop only the class that is equal so far: others of the same value are separated", () => {
    const rows: Row[] = [
      [90, [5, null]],
      [90, [5, 2]],
      [90, [4, 1]],
      [90, [4, 3]],
    ];
    expect(rank(rows)).toEqual([1, 1, 4, 3]);
  });
});

describe("the council", () => {
  it("orders who is level after all keys, the smaller number first", () => {
    expect(
      rank([
        [90, [5], 2],
        [90, [5], 1],
        [90, [6], 9],
      ])
    ).toEqual([3, 2, 1]);
  });

  it("orders a class that a missing value stopped", () => {
    expect(
      rank([
        [90, [null], 2],
        [90, [5], 1],
      ])
    ).toEqual([2, 1]);
  });

  it("counts only when every unit of the class has a number; equal numbers stay level", () => {
    expect(
      rank([
        [90, [], 1],
        [90, [], null],
      ])
    ).toEqual([1, 1]);
    expect(
      rank([
        [90, [], 1],
        [90, [], 1],
        [90, [], 2],
      ])
    ).toEqual([1, 1, 3]);
  });

  it("never moves a unit past another value or key", () => {
    expect(
      rank([
        [80, [1], 1],
        [90, [1], 3],
        [90, [2], 4],
      ])
    ).toEqual([3, 2, 1]);
  });
});

const rowArbitrary = fc.tuple(
  fc.integer({ min: 0, max: 2 }),
  fc.tuple(
    fc.option(fc.integer({ min: 0, max: 1 }), { freq: 6 }),
    fc.option(fc.integer({ min: 0, max: 1 }), { freq: 6 })
  ),
  fc.option(fc.integer({ min: 1, max: 3 }))
);
const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 9 });

/** What the workbook will compute: stop flags and effective keys in helper cells, then 1 + COUNTIFS over them. Cells only, no classes. */
function rankInCells(rows: readonly Row[], lower: readonly boolean[]): number[] {
  const keyCells = lower.map((less, key) =>
    rows.map(([, keys = []]) => {
      const value = keys[key] ?? null;
      return value === null ? null : less ? -value : value;
    })
  );
  const council = rows.map(([, , order = null]) => (order === null ? null : -order));
  const columns = [rows.map(([value]) => value)];
  let stops = rows.map(() => 0);
  for (const [at, cells] of [...keyCells, council].entries()) {
    const before = at === keyCells.length ? rows.map(() => 0) : stops;
    const isEqual = (a: number, b: number) => columns.every((column) => column[a] === column[b]);
    const countifs = (own: number, numeric: boolean) =>
      rows.filter((_, row) => isEqual(own, row) && (!numeric || cells[row] !== null)).length;
    stops = rows.map((_, row) =>
      before[row] === 1 || countifs(row, false) !== countifs(row, true) ? 1 : 0
    );
    columns.push(rows.map((_, row) => (stops[row] === 1 ? 0 : (cells[row] ?? 0))));
  }
  return rows.map((_, own) =>
    columns.reduce(
      (rank, column, at) =>
        rank +
        rows.filter(
          (_row, other) =>
            (column[other] ?? 0) > (column[own] ?? 0) &&
            columns.slice(0, at).every((earlier) => earlier[other] === earlier[own])
        ).length,
      1
    )
  );
}

describe("any rows", () => {
  it("have the ranks that a chain of COUNTIFS over helper cells gives", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.tuple(fc.boolean(), fc.boolean()), (rows, lower) => {
        expect(rank(rows, { lower })).toEqual(rankInCells(rows, lower));
      }),
      { numRuns: 2000 }
    );
  });

  it("scikit-criteria #56, OPAL #27: have the same ranks in any order of rows", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), (rows, seed) => {
        const order = rows.map((_, row) => row).sort((a, b) => hash(a, seed) - hash(b, seed));
        const shuffled = order.flatMap((row) => {
          const found = rows[row];
          return found === undefined ? [] : [found];
        });
        const ranks = rank(rows);
        expect(rank(shuffled)).toEqual(order.map((row) => ranks[row]));
      }),
      { numRuns: 500 }
    );
    const byList = [90, 90].map((_, index) => index + 1);
    expect(byList).not.toEqual(rank(plain([90, 90])));
  });
});

function hash(row: number, seed: number): number {
  return Math.imul(row * 2 + 1, seed | 1) >>> 0;
}
