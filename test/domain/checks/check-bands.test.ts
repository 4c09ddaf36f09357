import fc from "fast-check";
import { checkBands } from "../../../src/domain/checks/check-bands";
import { type Decimal, decimal } from "../../../src/domain/decimal";
import {
  type ClassBand,
  type RankingRule,
  type Ruleset,
  SHARED_RANKS,
} from "../../../src/domain/ruleset";
import { makeCriterion, makeRuleset } from "../samples";
import { rankBy } from "../scored-bloc";

const band = (from: number, to: number | null): ClassBand => ({
  code: `${from}`,
  name: "",
  from: decimal(from),
  to: to === null ? null : decimal(to),
  toExclusive: false,
  minCriterionPercent: null,
});

type Limits = readonly [from: number, to: number | null, toExclusive?: boolean];

function find(limits: readonly Limits[], places = 2, by: RankingRule["by"] = "points") {
  const bands = limits.map(([from, to, toExclusive = false], index): ClassBand => ({
    code: `${index}`,
    name: "",
    from: decimal(from),
    to: to === null ? null : decimal(to),
    toExclusive,
    minCriterionPercent: null,
  }));
  const ruleset = makeRuleset([makeCriterion("1", 90)], {
    bands,
    ranking: { by, places, stage: "self", ...SHARED_RANKS },
  });
  return checkBands(ruleset).map(({ code, params, severity }) => [
    code,
    params?.from,
    params?.to,
    severity,
  ]);
}

const gap = (from: number, to: number) => ["ruleset.band-gap", from, to, "warning"];
const overlap = (from: number, to: number) => ["ruleset.band-overlap", from, to, "warning"];
const CCB: readonly Limits[] = [
  [81, 90],
  [71, 80],
  [61, 70],
  [0, 60],
];

describe("checkBands", () => {
  it("finds the holes of the CCB bands at 2 places, and none at 0 places", () => {
    expect(find(CCB)).toEqual([gap(60.01, 60.99), gap(70.01, 70.99), gap(80.01, 80.99)]);
    expect(find(CCB, 0)).toEqual([]);
  });

  it("accepts touching half-open bands (B16)", () => {
    expect(
      find([
        [85, null],
        [70, 85, true],
        [50, 70, true],
        [0, 50, true],
      ])
    ).toEqual([]);
    expect(
      find([
        [70, null],
        [0, 69.99],
      ])
    ).toEqual([]);
  });

  it("reports the hole below the lowest and above the highest band", () => {
    expect(find([[50, 80]])).toEqual([gap(0, 49.99), gap(80.01, 90)]);
    expect(find([[50, 80]], 0, "percent")).toEqual([gap(0, 49), gap(81, 100)]);
    expect(find([[0, 90, true]])).toEqual([gap(90, 90)]);
  });

  it("finds a hole of a single step (B16)", () => {
    const open: Limits = [70, null];
    expect(find([open, [0, 70, true]])).toEqual([]);
    expect(find([open, [0, 69.99, true]])).toEqual([gap(69.99, 69.99)]);
  });

  it("reports overlaps (B16)", () => {
    expect(
      find([
        [80, null],
        [0, 80],
      ])
    ).toEqual([overlap(80, 80)]);
    expect(
      find([
        [50, null],
        [0, 60],
      ])
    ).toEqual([overlap(50, 60)]);
    expect(
      find([
        [0, null],
        [80, null],
      ])
    ).toEqual([overlap(80, 80)]);
    expect(
      find([
        [0, 90],
        [20, 40],
        [60, 80],
      ])
    ).toEqual([overlap(20, 40), overlap(60, 80)]);
  });

  it("walks on to what bonus can bring, so that no unit falls above the highest band (B16)", () => {
    const bonus = { cap: decimal(3), nodes: [makeCriterion("T", 5)] };
    const of = (more: Partial<Ruleset>) =>
      checkBands(
        makeRuleset([makeCriterion("1", 90)], { bands: [band(0, 90)], bonus, ...more })
      ).map(({ code, params }) => [code, params?.from, params?.to]);
    expect(of({})).toEqual([["ruleset.band-gap", 90.01, 93]]);
    expect(of({ bands: [band(0, 93)] })).toEqual([]);
    expect(of({ bonus: { ...bonus, cap: null } })).toEqual([["ruleset.band-gap", 90.01, 95]]);
    const ranking = rankBy({ by: "percent" });
    expect(of({ bands: [band(0, 100)], ranking })).toEqual([["ruleset.band-gap", 100.01, 103.33]]);
  });

  it("warns when even the lowest band asks a minimum of every criterion", () => {
    const bands = [{ ...band(0, 90), name: "Yếu", minCriterionPercent: decimal(50) }];
    expect(checkBands(makeRuleset([makeCriterion("1", 90)], { bands }))).toEqual([
      {
        code: "ruleset.band-lowest-minimum",
        severity: "warning",
        params: { name: "Yếu", percent: 50 },
      },
    ]);
  });

  it("is silent exactly when every value of the ranked precision has one band (B16)", () => {
    const edge = fc.integer({ min: 0, max: 24 }).map((half) => half / 4);
    const strewn = fc.array(fc.tuple(edge, fc.option(edge), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    });
    const joined = fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 3 }).map((cuts) => {
      const starts = [0, ...cuts.sort((a, b) => a - b)].map((half) => half / 4);
      return starts.map((from, index): [number, number | null, boolean] => {
        const next = starts[index + 1];
        return [from, next === undefined ? null : next - from, true];
      });
    });
    const limits = fc.oneof(strewn, joined);
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(limits, fc.constantFrom(0, 1, 2), (drawn, places) => {
        const bands = drawn.map(([from, to, toExclusive]) => ({
          ...band(from, to === null ? null : from + to),
          toExclusive,
        }));
        const isHeld =
          (value: Decimal) =>
          ({ from, to, toExclusive }: ClassBand) =>
            value.gte(from) && (to === null || (toExclusive ? value.lt(to) : value.lte(to)));
        const values = Array.from({ length: 6 * 10 ** places + 1 }, (_, step) =>
          decimal(step).div(10 ** places)
        );
        const isProven = values.every((value) => bands.filter(isHeld(value)).length === 1);
        const isEmptyBand = bands.some((one) => !values.some((value) => isHeld(value)(one)));
        const ranking = rankBy({ places });
        const found = checkBands(makeRuleset([makeCriterion("1", 6)], { bands, ranking }));
        if (found.length === 0) expect(isProven).toBe(true);
        else if (!isEmptyBand) expect(isProven).toBe(false);
        seen.add(found.length === 0);
      }),
      { numRuns: 500 }
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  it("says nothing without bands", () => {
    expect(find([])).toEqual([]);
  });
});
