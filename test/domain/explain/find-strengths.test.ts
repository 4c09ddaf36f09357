import { computeBloc } from "../../../src/domain/compute-bloc";
import { findStrengths } from "../../../src/domain/explain/find-strengths";
import { makeCriterion } from "../samples";
import { makeScoredBloc } from "../scored-bloc";

it("sets every unit beside the mean of who is scored, ties by code", () => {
  const input = makeScoredBloc(
    [makeCriterion("1", 10), makeCriterion("2", 20), makeCriterion("3", 5)],
    {
      A: { "1": 10, "2": 20, "3": 1 },
      B: { "1": 5, "2": 10, "3": "-" },
      C: { "1": 6, "2": 12, "3": 4 },
    }
  );
  const [first] = findStrengths(input.ruleset, computeBloc(input).units);
  expect(JSON.parse(JSON.stringify(first))).toEqual({
    unit: "A",
    strengths: [
      { code: "1", percent: "100", mean: "70", overMean: "30" },
      { code: "2", percent: "100", mean: "70", overMean: "30" },
    ],
    weaknesses: [{ code: "3", percent: "20", mean: "50", overMean: "-30" }],
  });
});
