import { checkEntries } from "../../../src/domain/checks/check-entries";
import { computeBloc } from "../../../src/domain/compute-bloc";
import type { Ballot, TieDecision } from "../../../src/domain/entries";
import { decimal } from "../../../src/domain/decimal";
import { explainOrder } from "../../../src/domain/order/explain-order";
import type { TieKey } from "../../../src/domain/ruleset";
import { makeCriterion, makeGroup } from "../samples";
import { makeScoredBloc, rankBy, type Table } from "../scored-bloc";

const BASE = [
  makeGroup("I", [makeCriterion("I.1", 30), makeCriterion("I.2", 20)]),
  makeGroup("II", [makeCriterion("II.1", 50)]),
];
const CHAIN: readonly TieKey[] = [
  { kind: "group", code: "I" },
  { kind: "fewerPenalties" },
  { kind: "votes" },
];
const TABLE: Table = {
  A: { "I.1": 20, "I.2": 10, "II.1": 40, P: 2 },
  B: { "I.1": 20, "I.2": 15, "II.1": 35, P: 2 },
  C: { "I.1": 25, "I.2": 10, "II.1": 34, P: 1 },
  D: { "I.1": 30, "I.2": 20, "II.1": 50, P: null },
  E: { "I.1": 30, "I.2": null, "II.1": 50, P: null },
};

function makeInput(
  votes: Readonly<Record<string, number>> = {},
  decisions: Readonly<Record<string, TieDecision>> = {}
) {
  const ballot: Ballot = {
    members: decimal(9),
    issued: decimal(9),
    collected: decimal(9),
    valid: decimal(9),
    invalid: decimal(0),
    votes: new Map(Object.entries(votes).map(([unit, count]) => [unit, decimal(count)])),
  };
  return makeScoredBloc(BASE, TABLE, {
    ruleset: {
      penalty: { cap: null, nodes: [makeCriterion("P", 5)] },
      ranking: rankBy({ tieBreak: CHAIN }),
      voting: { denominator: "issued", thresholdPercent: null },
    },
    entries: { ballot, tieDecisions: new Map(Object.entries(decisions)) },
  });
}

const tell = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function explain(input: ReturnType<typeof makeInput>, a: string, b: string): unknown {
  const { ranking } = computeBloc(input);
  const [one, other] = [a, b].map((code) => ranking.find(({ unit }) => unit === code));
  if (one === undefined || other === undefined) throw new Error("no such unit");
  const { ruleset, entries } = input;
  return tell(explainOrder({ ruleset, tieDecisions: entries.tieDecisions, ranking }, one, other));
}

const places = (input: ReturnType<typeof makeInput>) =>
  computeBloc(input).ranking.map(({ unit, place }) => `${unit}${place ?? "-"}`);

describe("explainOrder", () => {
  it("names the first key that differs, with both values", () => {
    expect(explain(makeInput(), "A", "B")).toEqual({
      a: "A",
      b: "B",
      kind: "key",
      first: "B",
      key: { kind: "group", code: "I" },
      valueA: "30",
      valueB: "35",
    });
    expect(explain(makeInput(), "C", "B")).toMatchObject({
      kind: "key",
      first: "C",
      key: { kind: "fewerPenalties" },
      valueA: "1",
      valueB: "2",
    });
  });

  it("names the values where they differ", () => {
    expect(explain(makeInput(), "D", "A")).toEqual({
      a: "D",
      b: "A",
      kind: "value",
      first: "D",
      valueA: "100",
      valueB: "68",
    });
  });

  it("says who takes no part", () => {
    expect(explain(makeInput(), "E", "A")).toEqual({
      a: "E",
      b: "A",
      kind: "unranked",
      units: ["E"],
    });
  });

  it("puts what decided beside every unit", () => {
    const { ranking } = computeBloc(makeInput());
    const found = ranking.map(({ unit, before, behind, beside }) => [
      unit,
      before && [before.b, before.kind],
      behind && [behind.b, behind.kind],
      beside,
    ]);
    expect(found).toEqual([
      ["A", ["B", "key"], null, null],
      ["B", ["C", "key"], ["A", "key"], null],
      ["C", ["D", "value"], ["B", "key"], null],
      ["D", null, ["C", "value"], null],
      ["E", null, null, null],
    ]);
  });
});

describe("a key without value", () => {
  const twins: Table = { ...TABLE, A: TABLE["B"] ?? {} };
  const makeTwins = (...args: Parameters<typeof makeInput>) => {
    const input = makeInput(...args);
    const scores = new Map(input.entries.scores);
    scores.set("A", scores.get("B") ?? new Map());
    return { ...input, entries: { ...input.entries, scores } };
  };

  it("stops the chain and says which units lack it", () => {
    expect(twins["A"]).toEqual(TABLE["B"]);
    const input = makeTwins({ B: 9 });
    expect(places(input)).toEqual(["A3", "B3", "C2", "D1", "E-"]);
    expect(explain(input, "A", "B")).toEqual({
      a: "A",
      b: "B",
      kind: "stopped",
      key: { kind: "votes" },
      valueA: null,
      valueB: "9",
      missing: ["A"],
    });
    expect(checkEntries(input).filter(({ code }) => code.startsWith("tie."))).toEqual([
      {
        code: "tie.key-missing",
        severity: "warning",
        about: { unit: "A" },
        params: { units: 2, place: 3, missing: "A" },
      },
    ]);
  });

  it("says still tied when every key is equal", () => {
    const input = makeTwins({ A: 9, B: 9 });
    expect(explain(input, "A", "B")).toEqual({ a: "A", b: "B", kind: "tied" });
    expect(checkEntries(input).filter(({ code }) => code.startsWith("tie."))).toEqual([
      { code: "tie.still-tied", severity: "tip", about: { unit: "A" }, params: { units: 2 } },
    ]);
  });

  it("leaves it to the council, whose order shows its reason", () => {
    const decisions = {
      A: { order: 2, reason: "biên bản 01" },
      B: { order: 1, reason: "biên bản 01" },
    };
    const input = makeTwins({ B: 9 }, decisions);
    expect(places(input)).toEqual(["A4", "B3", "C2", "D1", "E-"]);
    expect(explain(input, "A", "B")).toEqual({
      a: "A",
      b: "B",
      kind: "council",
      first: "B",
      valueA: "2",
      valueB: "1",
      stoppedAt: { kind: "votes" },
    });
    expect(checkEntries(input).filter(({ code }) => code.startsWith("tie."))).toEqual([]);
  });

  it("asks for the council's reason, and says which order is of no use", () => {
    const input = makeTwins(
      { A: 9, B: 9 },
      {
        A: { order: 1, reason: " " },
        B: { order: 2, reason: "biên bản" },
        D: { order: 1, reason: "x" },
        X: { order: 1, reason: "x" },
      }
    );
    expect(checkEntries(input).filter(({ code }) => code.startsWith("tie."))).toEqual([
      { code: "tie.decision-without-reason", severity: "warning", about: { unit: "A" } },
      { code: "tie.decision-unused", severity: "tip", about: { unit: "D" } },
      { code: "tie.unknown-unit", severity: "error", about: { unit: "X" } },
    ]);
  });
});
