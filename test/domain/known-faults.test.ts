import { checkRuleset } from "../../src/domain/checks/check-ruleset";
import { combine } from "../../src/domain/combine-checks";
import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { compareCheckers } from "../../src/domain/robustness/compare-checkers";
import { compareWeights } from "../../src/domain/robustness/compare-weights";
import { findDominance } from "../../src/domain/robustness/find-dominance";
import { leaveCriterionOut } from "../../src/domain/robustness/leave-criterion-out";
import { listLayerGaps } from "../../src/domain/robustness/list-layer-gaps";
import { modelRanks } from "../../src/domain/robustness/rank-model";
import { simulateRanks } from "../../src/domain/robustness/simulate-ranks";
import { countVotes } from "../../src/domain/votes/count-votes";
import type { TieKey } from "../../src/domain/ruleset";
import { makeCriterion, makeEntries, makeEntry, makeOneScoreBloc, typed } from "./samples";
import { makeScoredBloc, rankBy, type Table } from "./scored-bloc";

// Faults of other rankings (ranking.md §5); the rest stand in test/domain/order, the thread in each title.

const BASE = [makeCriterion("1", 10), makeCriterion("2", 20), makeCriterion("3", 30)];
const TABLE: Table = {
  A: { "1": 9, "2": 11, "3": 20 },
  B: { "1": 5, "2": 19, "3": 21 },
  C: { "1": 7, "2": 12, "3": 25 },
};

const ranksOf = (input: Parameters<typeof computeBloc>[0]) =>
  computeBloc(input).ranking.map(({ rank }) => rank);

const naiveRanks = (values: readonly number[]) =>
  values.map((own) => 1 + values.filter((other) => other > own).length);

describe("faults of other rankings", () => {
  it("COINr NEWS 1.1.9: rounding before ranking is a setting, and the rank follows it", () => {
    const values = { a: 88.24, b: 88.16 };
    const at = (places: number) =>
      ranksOf(makeOneScoreBloc(values, { ranking: rankBy({ places, stage: "self" }) }));
    expect(at(1)).toEqual([1, 1]);
    expect(at(2)).toEqual([1, 2]);
    expect(naiveRanks(Object.values(values))).not.toEqual(at(1));
  });

  it("DMOJ #1595: totals that print the same share a rank", () => {
    const values = { a: 2.8569999, b: 2.857 };
    const input = makeOneScoreBloc(values, {
      places: 4,
      ranking: rankBy({ places: 3, stage: "self" }),
    });
    expect(ranksOf(input)).toEqual([1, 1]);
    expect(naiveRanks(Object.values(values))).toEqual([2, 1]);
  });

  it("OneLife #660, #351, rock-buddy #64: no unit stands below itself", () => {
    const parts = [0.1, 0.2, 0.3];
    const base = [makeCriterion("1", 1), makeCriterion("2", 1), makeCriterion("3", 1)];
    const input = makeScoredBloc(base, {
      A: { "1": 0.1, "2": 0.2, "3": 0.3 },
      B: { "1": 0.3, "2": 0.2, "3": 0.1 },
    });
    expect(ranksOf(input)).toEqual([1, 1]);
    const add = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(naiveRanks([add(parts), add([...parts].reverse())])).toEqual([1, 2]);
  });

  it("COINr #62: weights are joined by code, whatever the order of criteria and units", () => {
    const sets = [
      {
        name: "khác",
        worths: new Map([
          ["3", decimal(10)],
          ["1", decimal(40)],
        ]),
      },
    ];
    const rank = (codes: readonly number[], units: readonly string[]) => {
      const input = makeScoredBloc(
        codes.flatMap((at) => BASE[at] ?? []),
        Object.fromEntries(units.map((unit) => [unit, TABLE[unit] ?? {}]))
      );
      const [found] = compareWeights(modelRanks(input.ruleset, computeBloc(input)), sets);
      return Object.fromEntries(units.map((unit) => [unit, found?.values.get(unit)?.toString()]));
    };
    const expected = { A: "53.67", B: "46", C: "48.33" };
    expect(rank([0, 1, 2], ["A", "B", "C"])).toEqual(expected);
    expect(rank([2, 0, 1], ["C", "A", "B"])).toEqual(expected);
    const byPosition = [9 * 1, (11 * 10) / 20, (20 * 40) / 30].reduce(
      (total, one) => total + one,
      0
    );
    expect(byPosition.toFixed(2)).not.toBe("53.67");
  });

  it("COINr #60, #50: a comparison says what was varied and what was not", () => {
    const input = makeScoredBloc(BASE, TABLE);
    const model = modelRanks(input.ruleset, computeBloc(input));
    const [found] = compareWeights(model, [
      {
        name: "thử",
        worths: new Map([
          ["1", decimal(20)],
          ["9", decimal(5)],
        ]),
      },
    ]);
    expect([found?.kept, found?.unknown]).toEqual([["2", "3"], ["9"]]);
    expect(simulateRanks(model, { seed: 7, draws: 10, percent: 20 })).toMatchObject({
      seed: 7,
      draws: 10,
      percent: 20,
      generator: "xoshiro128**",
      varied: ["1", "2", "3"],
    });
  });

  it("COINr #5: two units, one criterion, all zeros", () => {
    const input = makeScoredBloc([makeCriterion("1", 10)], { A: { "1": 0 }, B: { "1": 0 } });
    const outcome = computeBloc(input);
    expect(outcome.ranking.map(({ rank }) => rank)).toEqual([1, 1]);
    const model = modelRanks(input.ruleset, outcome);
    expect(leaveCriterionOut(model).map(({ ranks }) => [...ranks.values()])).toEqual([[1, 1]]);
    const { units } = simulateRanks(model, { seed: 1, draws: 5, percent: 50 });
    expect(units.map(({ counts }) => counts)).toEqual([
      [5, 0],
      [5, 0],
    ]);
  });

  it("scikit-criteria #56, OPAL #27: equal units are not ordered by the list; dominance is told per pair", () => {
    const table = { A: { "1": 5, "2": 5 }, B: { "1": 5, "2": 5 }, C: { "1": 5, "2": 4 } };
    const input = makeScoredBloc([makeCriterion("1", 10), makeCriterion("2", 10)], table);
    const outcome = computeBloc(input);
    expect(outcome.ranking.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(findDominance(modelRanks(input.ruleset, outcome))).toEqual([
      { over: "A", under: "C" },
      { over: "B", under: "C" },
    ]);
  });

  it("Eventra #16585: the order of the tie keys is a setting", () => {
    const table = { A: { "1": 9, "2": 11, "3": 20 }, B: { "1": 8, "2": 13, "3": 19 } };
    const chain = (...codes: string[]) =>
      ranksOf(
        makeScoredBloc(BASE, table, {
          ruleset: {
            ranking: rankBy({
              tieBreak: codes.map((code): TieKey => ({ kind: "criterion", code })),
            }),
          },
        })
      );
    expect([chain(), chain("1", "2"), chain("2", "1")]).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  it("Eventra #16582: large gaps between self and verified come first", () => {
    const input = {
      ...makeScoredBloc(BASE, {}),
      bloc: makeScoredBloc(BASE, { A: {}, B: {} }).bloc,
      entries: makeEntries({
        A: {
          "1": makeEntry({ self: typed(10), checked: typed(9.5) }),
          "2": makeEntry({ self: typed(20), checked: typed(20) }),
        },
        B: {
          "1": makeEntry({ self: typed(5), checked: typed(8) }),
          "3": makeEntry({ self: typed(30), official: typed(26) }),
        },
      }),
    };
    expect(
      listLayerGaps(input).map(({ unit, criterion, layer, difference }) => [
        unit,
        criterion,
        layer,
        difference.toString(),
      ])
    ).toEqual([
      ["B", "3", "official", "-4"],
      ["B", "1", "checked", "3"],
      ["A", "1", "checked", "-0.5"],
    ]);
  });

  it("hackwestern #782, osu-web #11390: how strict a checker is stands beside the scores and changes none", () => {
    const checks = (k1: number, k2: number | null) =>
      makeEntry({
        checks: new Map([
          ["K1", typed(k1)],
          ["K2", k2 === null ? null : typed(k2)],
        ]),
      });
    const input = {
      ...makeScoredBloc([makeCriterion("1", 10), makeCriterion("2", 10)], { A: {}, B: {} }),
      entries: makeEntries({
        A: { "1": checks(6, 8), "2": checks(5, null) },
        B: { "1": checks(7, 10), "2": checks(5, 5) },
      }),
    };
    const checkers = {
      combine: "mean",
      members: ["K1", "K2"].map((code) => ({ code, name: code, criteria: [] })),
    } as const;
    const ruleset = { ...input.ruleset, checkers };
    const before = computeBloc({ ...input, ruleset }).units.map(({ total }) => total.toString());
    const found = compareCheckers({ ...input, ruleset });
    expect(found?.criteria).toEqual(["1"]);
    expect(found?.leftOut).toEqual(["2"]);
    expect(
      found?.severity.map(({ checker, cells, meanDeviation }) => [
        checker,
        cells,
        meanDeviation?.toString(),
      ])
    ).toEqual([
      ["K1", 3, "-0.8333"],
      ["K2", 3, "0.8333"],
    ]);
    const after = computeBloc({ ...input, ruleset }).units.map(({ total }) => total.toString());
    expect(after).toEqual(before);
  });

  it("unicycling-registration #3157: missing ballots make no share pass 100 %", () => {
    const voting = { denominator: "issued", thresholdPercent: null } as const;
    const ballot = {
      members: decimal(9),
      issued: null,
      collected: decimal(3),
      valid: decimal(3),
      invalid: decimal(0),
      votes: new Map([["A", decimal(4)]]),
    };
    expect(countVotes(ballot, voting).percents).toEqual(new Map());
    expect(decimal(4).div(ballot.valid).times(100).gt(100)).toBe(true);
  });

  it("VN system: the highest of self and reviews is not taken; the verified score wins", () => {
    const input = {
      ...makeScoredBloc([makeCriterion("1", 10)], { A: {}, B: {} }),
      entries: makeEntries({
        A: { "1": makeEntry({ self: typed(10), checked: typed(7) }) },
        B: { "1": makeEntry({ self: typed(8), checked: typed(8) }) },
      }),
    };
    expect(ranksOf(input)).toEqual([2, 1]);
    expect(naiveRanks([10, 8])).toEqual([1, 2]);
  });

  it("incomplete units have no rank and are never last (missing is not zero)", () => {
    const input = makeScoredBloc(BASE, { ...TABLE, D: { "1": 9, "2": null, "3": 20 } });
    expect(ranksOf(input)).toEqual([3, 1, 2, null]);
    expect(naiveRanks([40, 45, 44, 29])).toEqual([3, 1, 2, 4]);
  });

  it("pymcdm 1.3.1: weights that do not add up are an error, never a warning", () => {
    const input = makeScoredBloc(BASE, TABLE, { ruleset: { scale: decimal(100) } });
    expect(checkRuleset(input.ruleset).map(({ code, severity }) => [code, severity])).toEqual([
      ["ruleset.scale-sum", "error"],
    ]);
    const totals = computeBloc(input).units.map(({ total }) => total.toString());
    expect(totals).toEqual(["40", "45", "44"]);
  });

  it("iuf/rulebook #101: one highest and one lowest are dropped, ties or not", () => {
    const scores = [9, 9, 5, 4, 4].map((score) => decimal(score));
    expect(combine(scores, "trimmedMean").toString()).toBe("6");
    expect(combine(scores, "mean").toString()).toBe("6.2");
    const withoutExtremes = scores.filter((score) => score.lt(9) && score.gt(4));
    expect(combine(withoutExtremes, "mean").toString()).toBe("5");
  });

  it("VN system: the leader exceeds its own target most; the largest result alone leads nobody", () => {
    const rule = { kind: "relativeToLeader", direction: "higher" } as const;
    const number = (value: number) => ({ kind: "number", value: decimal(value) }) as const;
    const input = {
      ...makeScoredBloc(
        [makeCriterion("1", 5, { rule })],
        { A: {}, B: {} },
        {
          ruleset: { ranking: rankBy({ stage: "self" }) },
        }
      ),
      entries: makeEntries({
        A: { "1": makeEntry({ target: number(10), result: number(15) }) },
        B: { "1": makeEntry({ target: number(100), result: number(140) }) },
      }),
    };
    expect(computeBloc(input).units.map(({ total }) => total.toString())).toEqual(["5", "4.5"]);
    expect(naiveRanks([15, 140])).toEqual([2, 1]);
    expect(ranksOf(input)).toEqual([1, 2]);
  });
});
