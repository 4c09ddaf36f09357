import { SHARED_RANKS } from "../../src/domain/ruleset";
import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { RankedUnit } from "../../src/domain/outcome";
import {
  makeBloc,
  makeCriterion,
  makeEntries,
  makeEntry,
  makeOneScoreBloc,
  makeRuleset,
  typed,
} from "./samples";

const show = ({ unit, rank, sharedBy }: RankedUnit): string => `${unit}:${rank ?? "-"}/${sharedBy}`;

describe("rankUnits", () => {
  it("shares ranks 1-2-2-4 and keeps the given order (B05)", () => {
    const { ranking } = computeBloc(makeOneScoreBloc({ a: 80, b: 90, c: 70, d: 80 }));
    expect(ranking.map(show)).toEqual(["a:2/2", "b:1/1", "c:4/1", "d:2/2"]);
  });

  it.each([
    [{ a: 9, b: 9, c: 9, d: 8 }, ["a:1/3", "b:1/3", "c:1/3", "d:4/1"]],
    [{ a: 0, b: 0 }, ["a:1/2", "b:1/2"]],
    [{ a: 50 }, ["a:1/1"]],
    [{}, []],
  ])("ranks %j (B05, B11)", (points, expected) => {
    expect(computeBloc(makeOneScoreBloc(points)).ranking.map(show)).toEqual(expected);
  });

  it("B01 gives exact ties one rank where floats would not (6;6;6.75)/(6;7;6) × .3/.3/.4", () => {
    const ruleset = makeRuleset(
      ["0.3", "0.3", "0.4"].map((weight, index) =>
        makeCriterion(`${index + 1}`, 10, { weight: decimal(weight) })
      ),
      { places: 4, ranking: { by: "points", places: 4, stage: "self", ...SHARED_RANKS } }
    );
    const sheet = (scores: number[]) =>
      Object.fromEntries(
        scores.map((points, index) => [`${index + 1}`, makeEntry({ self: typed(points) })])
      );
    const entries = makeEntries({ a: sheet([6, 6, 6.75]), b: sheet([6, 7, 6]) });
    const outcome = computeBloc({ bloc: makeBloc(["a", "b"]), ruleset, entries });
    expect(outcome.units.map(({ total }) => total.toString())).toEqual(["6.3", "6.3"]);
    expect(outcome.ranking.map(show)).toEqual(["a:1/2", "b:1/2"]);
  });

  it.each([
    ["points", ["a:2/1", "b:1/1"]],
    ["percent", ["a:1/1", "b:2/1"]],
  ] as const)("R11 684 of 990 against 690 of 1000 by %s (B09)", (by, expected) => {
    const ruleset = makeRuleset([makeCriterion("1", 990), makeCriterion("2", 10)], {
      ranking: { by, places: 2, stage: "self", ...SHARED_RANKS },
    });
    const entries = makeEntries({
      a: { "1": makeEntry({ self: typed(684) }), "2": makeEntry({ assigned: false }) },
      b: { "1": makeEntry({ self: typed(680) }), "2": makeEntry({ self: typed(10) }) },
    });
    const { units, ranking } = computeBloc({ bloc: makeBloc(["a", "b"]), ruleset, entries });
    expect(units.map(({ percent }) => percent?.toString())).toEqual(["69.09", "69"]);
    expect(ranking.map(show)).toEqual(expected);
  });

  it("ranks at the declared precision", () => {
    const at = (places: number) =>
      computeBloc(
        makeOneScoreBloc(
          { a: 88.24, b: 88.16 },
          { ranking: { by: "points", places, stage: "self", ...SHARED_RANKS } }
        )
      ).ranking;
    expect(at(1).map(show)).toEqual(["a:1/2", "b:1/2"]);
    expect(at(2).map(show)).toEqual(["a:1/1", "b:2/1"]);
  });

  it("leaves incomplete and ineligible units out and closes the ranks (B08, B09)", () => {
    const input = makeOneScoreBloc(
      { a: 60, b: 90, c: 70, d: 101 },
      {
        gates: [{ kind: "minTotal", code: "san", name: "", value: decimal(65), sample: true }],
        bands: [
          {
            code: "B",
            name: "",
            from: decimal(0),
            to: null,
            toExclusive: false,
            minCriterionPercent: null,
          },
        ],
      }
    );
    const { ranking } = computeBloc({ ...input, bloc: makeBloc(["a", "b", "c", "d", "e"]) });
    expect(ranking.map(show)).toEqual(["a:-/0", "b:1/1", "c:2/1", "d:-/0", "e:-/0"]);
    expect(ranking.map(({ band }) => band)).toEqual(["B", "B", "B", null, null]);
    expect(ranking.map(({ value }) => value?.toString() ?? null)).toEqual([
      null,
      "90",
      "70",
      null,
      null,
    ]);
    expect(ranking[0]?.eligibility).toEqual({ eligible: false, failedGates: ["san"] });
  });
});
