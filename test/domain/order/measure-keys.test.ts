import { computeBloc } from "../../../src/domain/compute-bloc";
import { isLessBetter } from "../../../src/domain/order/measure-keys";
import type { RankingRule, TieKey } from "../../../src/domain/ruleset";
import { makeCriterion, makeGroup } from "../samples";
import { makeScoredBloc, rankBy } from "../scored-bloc";

const KEYS: readonly TieKey[] = [
  { kind: "group", code: "I" },
  { kind: "criterion", code: "I.2" },
  { kind: "criterion", code: "T" },
  { kind: "group", code: "IP" },
  { kind: "baseTotal" },
  { kind: "fewerPenalties" },
  { kind: "votes" },
];

function measure(by: RankingRule["by"]) {
  const { ruleset, ...input } = makeScoredBloc(
    [
      makeGroup("I", [
        makeCriterion("I.1", 10),
        makeCriterion("I.2", 10, { weight: makeCriterion("", 2).maxPoints }),
      ]),
      makeCriterion("II", 20),
    ],
    {
      A: { "I.1": 5, "I.2": 4, II: 10, T: 1, P: 3 },
      B: { "I.1": "-", "I.2": "-", II: 10, T: null, P: null },
    },
    {
      ruleset: {
        bonus: { cap: null, nodes: [makeCriterion("T", 5)] },
        penalty: { cap: null, nodes: [makeGroup("IP", [makeCriterion("P", 5)])] },
        ranking: rankBy({ by, tieBreak: KEYS }),
      },
    }
  );
  const keys = computeBloc({ ruleset, ...input }).ranking.map((unit) =>
    unit.keys.map((value) => value?.toString() ?? null)
  );
  return { ruleset, keys };
}

describe("measureKeys", () => {
  it("takes what the printed cells show; not assigned and left blank are missing", () => {
    expect(measure("points").keys).toEqual([
      ["13", "8", "1", "3", "23", "3", null],
      [null, null, null, "0", "10", "0", null],
    ]);
  });

  it("takes the base section in percent where units are ranked by percent", () => {
    expect(measure("percent").keys.map((keys) => keys[4])).toEqual(["46", "50"]);
  });

  it("counts less as better for whatever is deducted", () => {
    const { ruleset } = measure("points");
    expect(KEYS.map((key) => isLessBetter(ruleset, key))).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});
