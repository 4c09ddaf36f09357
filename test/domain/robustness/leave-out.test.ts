import fc from "fast-check";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { decimal, round } from "../../../src/domain/decimal";
import { compareWeights, shareEqually } from "../../../src/domain/robustness/compare-weights";
import { findDominance } from "../../../src/domain/robustness/find-dominance";
import { leaveCriterionOut } from "../../../src/domain/robustness/leave-criterion-out";
import { leaveUnitOut } from "../../../src/domain/robustness/leave-unit-out";
import { modelRanks, rankValues } from "../../../src/domain/robustness/rank-model";
import type { RankingRule, Rule } from "../../../src/domain/ruleset";
import { makeBloc, makeCriterion, makeEntries, makeEntry, makeRuleset } from "../samples";
import { makeScoredBloc, rankBy, type Cell } from "../scored-bloc";

const BASE = [makeCriterion("1", 50), makeCriterion("2", 30), makeCriterion("3", 20)];

describe("leaveCriterionOut", () => {
  it("ranks without each criterion in turn and names who moves", () => {
    const input = makeScoredBloc(BASE, {
      B: { "1": 40, "2": 28, "3": 10 },
      A: { "1": 50, "2": 15, "3": 10 },
      C: { "1": 41, "2": 15, "3": 18 },
      D: { "1": 41, "2": null, "3": 18 },
    });
    const found = leaveCriterionOut(modelRanks(input.ruleset, computeBloc(input)));
    expect(
      found.map(({ criterion, ranks, moved }) => [criterion, Object.fromEntries(ranks), moved])
    ).toEqual([
      ["1", { A: 3, B: 1, C: 2 }, ["A", "C"]],
      ["2", { A: 1, B: 3, C: 2 }, ["A", "B", "C"]],
      ["3", { A: 2, B: 1, C: 3 }, []],
    ]);
  });

  it("gives what computing the bloc without the criterion gives", () => {
    const cell = (max: number) =>
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.integer({ min: 0, max: max * 2 }).map((half): Cell => half / 2),
        },
        { weight: 1, arbitrary: fc.constant<Cell>("-") }
      );
    const row = fc.record({ "1": cell(50), "2": cell(30), "3": cell(20) });
    fc.assert(
      fc.property(
        fc.tuple(row, row, row),
        fc.constantFrom<RankingRule["by"]>("points", "percent"),
        ([A, B, C], by) => {
          const more = { ruleset: { ranking: rankBy({ by, places: 1 }) } };
          const input = makeScoredBloc(BASE, { A, B, C }, more);
          const outcome = computeBloc(input);
          const ranked = outcome.ranking.filter(({ rank }) => rank !== null);
          for (const { criterion, ranks } of leaveCriterionOut(
            modelRanks(input.ruleset, outcome)
          )) {
            const rest = BASE.filter(({ code }) => code !== criterion);
            const without = computeBloc(makeScoredBloc(rest, { A, B, C }, more)).units;
            const values = ranked.map(({ unit }) => {
              const found = without.find((one) => one.unit === unit);
              return (by === "points" ? found?.total : found?.percent) ?? null;
            });
            expect([...ranks.values()]).toEqual(rankValues(values));
          }
        }
      ),
      { numRuns: 100 }
    );
  });
});

describe("leaveUnitOut", () => {
  it("says that nothing can change where every rule is absolute", () => {
    const input = makeScoredBloc(BASE, {
      A: { "1": 1, "2": 1, "3": 1 },
      B: { "1": 2, "2": 1, "3": 1 },
    });
    expect(leaveUnitOut(input, computeBloc(input))).toEqual({ cannotChange: true });
  });

  const toLeader: Rule = { kind: "relativeToLeader", direction: "higher" };
  const number = (value: number) =>
    makeEntry({ result: { kind: "number", value: decimal(value) } });

  it("recomputes the bloc where a rule compares units, and names the pairs that turn", () => {
    // Without the leader C, B's small lead over its target is worth the full points.
    const input = {
      bloc: makeBloc(["A", "B", "C"]),
      ruleset: makeRuleset(
        [makeCriterion("1", 10, { rule: toLeader, target: decimal(100) }), makeCriterion("2", 10)],
        { ranking: rankBy({ stage: "self" }) }
      ),
      entries: makeEntries({
        A: { "1": number(100), "2": makeEntry({ self: { kind: "points", points: decimal(9) } }) },
        B: { "1": number(110), "2": makeEntry({ self: { kind: "points", points: decimal(7) } }) },
        C: { "1": number(200), "2": makeEntry({ self: { kind: "points", points: decimal(1) } }) },
      }),
    };
    const found = leaveUnitOut(input, computeBloc(input));
    if (found.cannotChange) throw new Error("one rule compares units");
    expect(found.compared).toEqual(["1"]);
    expect(
      found.without.map(({ unit, ranks, turned }) => [unit, Object.fromEntries(ranks), turned])
    ).toEqual([
      ["A", { B: 1, C: 2 }, []],
      ["B", { A: 1, C: 2 }, []],
      ["C", { A: 2, B: 1 }, [{ units: ["A", "B"] }]],
    ]);
  });

  it("looks again where a missing tie key holds three units level", () => {
    const input = makeScoredBloc(
      BASE,
      {
        A: { "1": 10, "2": 10, "3": 10, T: 1 },
        B: { "1": 10, "2": 10, "3": 10, T: 0 },
        C: { "1": 10, "2": 10, "3": 10, T: "-" },
      },
      {
        ruleset: {
          bonus: { cap: decimal(0), nodes: [makeCriterion("T", 5)] },
          ranking: rankBy({ tieBreak: [{ kind: "criterion", code: "T" }] }),
        },
      }
    );
    const found = leaveUnitOut(input, computeBloc(input));
    if (found.cannotChange) throw new Error("three units are level");
    expect(found.without.map(({ unit, turned }) => [unit, turned.length])).toEqual([
      ["A", 0],
      ["B", 0],
      ["C", 1],
    ]);
  });
});

describe("compareWeights", () => {
  const input = makeScoredBloc(BASE, {
    A: { "1": 50, "2": 15, "3": 10 },
    B: { "1": 40, "2": 27, "3": 10 },
  });
  const model = modelRanks(input.ruleset, computeBloc(input));

  it("puts sets of weights side by side, equal ones among them", () => {
    const now = { name: "theo bộ tiêu chí", worths: new Map() };
    const found = compareWeights(model, [now, shareEqually(model, "bằng nhau")]);
    expect(
      found.map(({ name, values, ranks, kept }) => [
        name,
        [...values.values()].map((value) => value?.toString()),
        [...ranks.values()],
        kept.length,
      ])
    ).toEqual([
      ["theo bộ tiêu chí", ["75", "77"], [2, 1], 3],
      ["bằng nhau", ["66.67", "73.34"], [2, 1], 0],
    ]);
  });
});

test("compareWeights rounds points as the cell does, also just below a half", () => {
  const input = makeScoredBloc([makeCriterion("1", 3)], { A: { "1": 1 }, B: { "1": 0.5 } });
  const other = decimal("1.0049999985");
  const [found] = compareWeights(modelRanks(input.ruleset, computeBloc(input)), [
    { name: "thử", worths: new Map([["1", other]]) },
  ]);
  expect(found?.values.get("A")?.toString()).toBe("0.34");
  expect(round(other.div(3), 2).toString()).toBe("0.33");
});

describe("findDominance", () => {
  it("compares only units that are given the same criteria, with bonus less penalty", () => {
    const input = makeScoredBloc(
      BASE,
      {
        A: { "1": 9, "2": 9, "3": 9, P: null },
        B: { "1": 9, "2": 9, "3": 9, P: 1 },
        C: { "1": 9, "2": 8, "3": 10, P: null },
        D: { "1": 1, "2": 1, "3": "-", P: null },
      },
      { ruleset: { penalty: { cap: null, nodes: [makeCriterion("P", 5)] } } }
    );
    expect(findDominance(modelRanks(input.ruleset, computeBloc(input)))).toEqual([
      { over: "A", under: "B" },
    ]);
  });
});
