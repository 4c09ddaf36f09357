import fc from "fast-check";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { type Decimal, decimal } from "../../../src/domain/decimal";
import type { Entry, Result } from "../../../src/domain/entries";
import type { Criterion, Direction, Rule } from "../../../src/domain/ruleset";
import {
  makeBloc,
  makeBounds,
  makeCriterion,
  makeEntries,
  makeEntry,
  makeRuleset,
} from "../samples";

const RUNS = { numRuns: 300 };
const STEP = 0.0101;

/** Points of every unit on one criterion; -1 where nothing is scored. */
function score(criterion: Criterion, entries: readonly Entry[]): number[] {
  const codes = entries.map((_, i) => `DV${i + 1}`);
  const { units } = computeBloc({
    bloc: makeBloc(codes),
    ruleset: makeRuleset([criterion]),
    entries: makeEntries(
      Object.fromEntries(codes.map((code, i) => [code, { "1": entries[i] ?? makeEntry({}) }]))
    ),
  });
  return units.map(({ criteria }) => {
    const points = criteria.get("1")?.rulePoints;
    return points?.status === "scored" ? points.points.toNumber() : -1;
  });
}

const make = (rule: Rule, max = 10): Criterion => makeCriterion("1", max, { rule });
const number = (value: number | Decimal): Result => ({ kind: "number", value: decimal(value) });
const numbers = (values: readonly number[]): Result => ({
  kind: "numbers",
  values: values.map((value) => decimal(value)),
});
const enter = (result: Result, target: number | null = null): Entry =>
  makeEntry({
    result,
    target: target === null ? null : { kind: "number", value: decimal(target) },
  });

const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const direction = fc.constantFrom<Direction>("higher", "lower");
const measured = fc.record({
  result: cents(300),
  target: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 10_000 }).map((it) => it / 100)
  ),
});
const units = fc.array(measured, { minLength: 1, maxLength: 6 });
const better = (result: number, by: number, towards: Direction): number =>
  towards === "higher" ? result + by : Math.max(0, Math.round((result - by) * 100) / 100);

describe("R7, R7b relative to the leader", () => {
  const enterAll = (all: readonly { result: number; target: number }[]): Entry[] =>
    all.map(({ result, target }) => enter(number(result), target));

  it("lies between 0 and max; who meets the target has half at least, who does not half at most", () => {
    fc.assert(
      fc.property(units, direction, (all, towards) => {
        const points = score(make({ kind: "relativeToLeader", direction: towards }), enterAll(all));
        points.forEach((own, i) => {
          const { result, target } = all[i] ?? { result: 0, target: 0 };
          expect(own >= 0 && own <= 10).toBe(true);
          if (target === 0) return;
          const isMet = towards === "higher" ? result >= target : result <= target;
          expect(isMet ? own >= 5 : own <= 5).toBe(true);
        });
      }),
      RUNS
    );
  });

  it("gives the whole maximum to whoever exceeds most, and to nobody when none exceeds", () => {
    fc.assert(
      fc.property(units, (all) => {
        const points = score(
          make({ kind: "relativeToLeader", direction: "higher" }),
          enterAll(all)
        );
        const aimed = all.flatMap(({ result, target }, i) =>
          target === 0 ? [] : [{ share: decimal(result).div(target), own: points[i] }]
        );
        const most = aimed.map(({ share }) => share).sort((a, b) => b.cmp(a))[0];
        aimed.forEach(({ share, own }) => {
          if (most?.gt(1) && share.eq(most)) expect(own).toBe(10);
          if (most?.lte(1)) expect(own).toBeLessThanOrEqual(5);
        });
      }),
      RUNS
    );
  });

  it("never falls when the own result gets better, and moves by steps, not leaps, around the target", () => {
    fc.assert(
      fc.property(units, direction, cents(50), (all, towards, by) => {
        const criterion = make({ kind: "relativeToLeader", direction: towards });
        const [first = { result: 0, target: 0 }, ...others] = all;
        const raised = { ...first, result: better(first.result, by, towards) };
        const before = score(criterion, enterAll([first, ...others]))[0] ?? 0;
        expect(score(criterion, enterAll([raised, ...others]))[0]).toBeGreaterThanOrEqual(before);
        const leader = { result: towards === "higher" ? 20 : 0, target: 10 };
        const around = [9.99, 10, 10.01].map(
          (result) => score(criterion, enterAll([{ result, target: 10 }, leader]))[0] ?? 0
        );
        expect(Math.max(...around) - Math.min(...around)).toBeLessThanOrEqual(2 * STEP);
      }),
      RUNS
    );
  });

  it("does not depend on the unit in which result and target are measured", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(10, 100, 1000), (all, times) => {
        const criterion = make({ kind: "relativeToLeader", direction: "higher" });
        const aimed = all.map(({ result, target }) => ({ result, target: target || 1 }));
        const larger = aimed.map(({ result, target }) =>
          enter(number(decimal(result).times(times)), decimal(target).times(times).toNumber())
        );
        expect(score(criterion, larger)).toEqual(score(criterion, enterAll(aimed)));
      }),
      RUNS
    );
  });
});

describe("R12 proportional", () => {
  const limits = fc.record({
    floor: fc.constantFrom(0, 20, 50),
    ceiling: fc.constantFrom(100, 120, 150),
    compare: fc.constantFrom<"target" | "best">("target", "best"),
    direction,
  });
  const ruleOf = (from: {
    floor: number;
    ceiling: number;
    compare: "target" | "best";
    direction: Direction;
  }): Criterion =>
    make({
      kind: "proportional",
      compare: from.compare,
      direction: from.direction,
      floorPercent: decimal(from.floor),
      ceilingPercent: decimal(from.ceiling),
    });

  it("stays between floor and ceiling, rises with the result, and never leaps", () => {
    fc.assert(
      fc.property(limits, cents(300), cents(50), (from, result, by) => {
        const criterion = ruleOf(from);
        const others = [enter(number(100), 50)];
        const own = (value: number): number =>
          score(criterion, [enter(number(value), 50), ...others])[0] ?? -1;
        const before = own(result);
        expect(before >= from.floor / 10 && before <= from.ceiling / 10).toBe(true);
        expect(own(better(result, by, from.direction))).toBeGreaterThanOrEqual(before);
        if (from.compare === "target")
          expect(Math.abs(own(result + 0.01) - before)).toBeLessThanOrEqual(
            10 * (0.01 / 50) + STEP
          );
      }),
      RUNS
    );
  });

  it("without a target is never scored, whatever the result", () => {
    fc.assert(
      fc.property(limits, cents(300), (from, result) => {
        const found = score(ruleOf({ ...from, compare: "target" }), [enter(number(result), 0)]);
        expect(found).toEqual([-1]);
      }),
      RUNS
    );
  });
});

describe("R8 rank look-up", () => {
  const ranks = [10, 7, 4, 1].map((points, i) => ({ rank: i + 1, points: decimal(points) }));

  it("depends on the order of the averages alone, and a better score never costs points", () => {
    const marks = fc.array(fc.tuple(cents(10), cents(10)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(marks, cents(2), (all, by) => {
        const criterion = make({ kind: "rankLookup", ranks, raters: ["A", "B"] });
        const enterAll = (given: readonly (readonly [number, number])[]): Entry[] =>
          given.map((pair) => enter(numbers(pair)));
        const points = score(criterion, enterAll(all));
        const totals = all.map(([a, b]) => Math.round((a + b) * 100));
        const wanted = totals.map((own) => 10 - 3 * totals.filter((other) => other > own).length);
        expect(points).toEqual(wanted);
        const [[a, b] = [0, 0], ...others] = all;
        const raised = score(criterion, enterAll([[a + by, b], ...others]))[0];
        expect(raised).toBeGreaterThanOrEqual(points[0] ?? 0);
      }),
      RUNS
    );
  });
});

describe("R9 plus / minus, R10 awards", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 });
  const worths = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 });
  const toItems = (all: readonly number[]) =>
    all.map((quarters) => ({ text: "Việc", points: decimal(quarters).div(4) }));

  it("is Σ count × value between floor and max", () => {
    fc.assert(
      fc.property(
        counts,
        worths,
        fc.option(fc.integer({ min: -50, max: 0 })),
        (given, all, floor) => {
          const criterion = make({
            kind: "plusMinus",
            items: toItems(all),
            floor: floor === null ? null : decimal(floor),
          });
          const quarters = given.reduce((total, count, i) => total + count * (all[i] ?? 0), 0);
          const wanted = Math.max(floor ?? -Infinity, Math.min(10, quarters / 4));
          const rules = makeRuleset([criterion]);
          const { units: found } = computeBloc({
            bloc: makeBloc(["DV1"]),
            ruleset: rules,
            entries: makeEntries({ DV1: { "1": enter(numbers(given)) } }),
          });
          expect(found[0]?.total.toNumber()).toBe(wanted + 0);
        }
      ),
      RUNS
    );
  });

  it("awards are added up exactly, and capped only where the rule says so", () => {
    fc.assert(
      fc.property(counts, worths, fc.boolean(), (given, all, capped) => {
        const worth = all.map(Math.abs);
        const criterion = make({ kind: "awardTable", awards: toItems(worth), capped });
        const found = given.reduce((total, count, i) => total + count * (worth[i] ?? 0), 0) / 4;
        expect(score(criterion, [enter(numbers(given))])).toEqual([
          capped ? Math.min(10, found) : found,
        ]);
      }),
      RUNS
    );
  });
});

describe("R4, R5 tiers and R6 parts", () => {
  it("falling tiers never give more for more missed, rising tiers never less for a higher percent", () => {
    const falling = makeBounds([
      [0, 10],
      [1, 8],
      [3, 3],
      [6, 0],
    ]);
    const rising = makeBounds([
      [0, 0],
      [50, 3],
      [75, 8],
      [90, 10],
    ]);
    fc.assert(
      fc.property(fc.tuple(fc.nat(10), fc.nat(10)), cents(130), cents(20), (...drawn) => {
        const [[count, more], percent, by] = drawn;
        const missed = [count, count + more].map((it) => enter(number(it)));
        const [few = 0, many = 0] = score(make({ kind: "tiersByCount", tiers: falling }), missed);
        expect(many).toBeLessThanOrEqual(few);
        const reached = [percent, percent + by].map((it) => enter(number(it)));
        const rule: Rule = { kind: "tiersByPercent", tiers: rising, places: 1 };
        const [low = 0, high = 0] = score(make(rule), reached);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
      RUNS
    );
  });

  it("parts give the sum of what is done, all of them the maximum", () => {
    const parts = [2, 3, 5].map((points) => ({ text: "Phần", points: decimal(points) }));
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (done) => {
        const wanted = [2, 3, 5].reduce((total, points, i) => total + (done[i] ? points : 0), 0);
        const result: Result = { kind: "parts", done };
        expect(score(make({ kind: "sumOfParts", parts }), [enter(result)])).toEqual([wanted]);
      }),
      RUNS
    );
  });
});
