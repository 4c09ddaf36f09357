import { computeBloc } from "../../../src/domain/compute-bloc";
import { compareCheckers } from "../../../src/domain/robustness/compare-checkers";
import { makeBloc, makeCriterion, makeEntries, makeEntry, makeRuleset, typed } from "../samples";

const members = ["K1", "K2", "K3"].map((code) => ({ code, name: code, criteria: [] }));
const row = (...lists: readonly (readonly number[])[]) =>
  Object.fromEntries(
    lists.map((points, at) => [
      `${at + 1}`,
      makeEntry({
        checks: new Map(points.map((one, checker) => [`K${checker + 1}`, typed(one)])),
      }),
    ])
  );

const input = {
  bloc: makeBloc(["C", "A", "B"]),
  ruleset: makeRuleset([makeCriterion("1", 10), makeCriterion("2", 10)], {
    checkers: { combine: "mean", members },
  }),
  entries: makeEntries({
    A: row([9, 8, 5], [9, 9, 9]),
    B: row([8, 7, 6], [8, 8, 8]),
    C: row([7, 6, 7], [7, 7]),
  }),
};

describe("compareCheckers", () => {
  it("compares totals over the criteria that all checkers scored for all units", () => {
    const found = compareCheckers(input);
    expect(JSON.parse(JSON.stringify(found))).toEqual({
      checkers: ["K1", "K2", "K3"],
      units: ["A", "B", "C"],
      criteria: ["1"],
      leftOut: ["2"],
      kendallW: "0.111111111111",
      spearman: [
        { checkers: ["K1", "K2"], value: "1" },
        { checkers: ["K1", "K3"], value: "-1" },
        { checkers: ["K2", "K3"], value: "-1" },
      ],
      severity: [
        { checker: "K1", cells: 6, meanDeviation: "0.5" },
        { checker: "K2", cells: 6, meanDeviation: "0" },
        { checker: "K3", cells: 5, meanDeviation: "-0.6" },
      ],
    });
  });

  it("has nothing to compare where one body checks", () => {
    expect(
      compareCheckers({ ...input, ruleset: makeRuleset([makeCriterion("1", 10)]) })
    ).toBeNull();
    expect(computeBloc(input).units).toHaveLength(3);
  });
});
