import { checkBands } from "../../../src/domain/checks/check-bands";
import { decimal } from "../../../src/domain/decimal";
import type { ClassBand, RankingRule } from "../../../src/domain/ruleset";
import { makeCriterion, makeRuleset } from "../samples";

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
    ranking: { by, places, stage: "self" },
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

  it("says nothing without bands", () => {
    expect(find([])).toEqual([]);
  });
});
