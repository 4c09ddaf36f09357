import { computeBloc } from "../../../src/domain/compute-bloc";
import { decimal } from "../../../src/domain/decimal";
import { findDecisiveChanges } from "../../../src/domain/explain/find-decisive-changes";
import { findMargins } from "../../../src/domain/explain/find-margins";
import { makeCriterion, makeSlot } from "../samples";
import { makeScoredBloc, rankBy } from "../scored-bloc";

const input = makeScoredBloc(
  [makeCriterion("1", 60), makeCriterion("2", 40)],
  {
    A: { "1": 50, "2": 30 },
    B: { "1": 45, "2": 35 },
    C: { "1": 55, "2": 39.5 },
    D: { "1": 40, "2": 20 },
    E: { "1": 60, "2": null },
  },
  {
    ruleset: {
      ranking: rankBy({ places: 1, tieBreak: [{ kind: "criterion", code: "1" }] }),
      slots: [
        makeSlot("co", 1, { minTotal: decimal(90) }),
        makeSlot("bk", 1, { exclusiveWith: ["co"], minTotal: decimal(65) }),
      ],
    },
  }
);
const outcome = computeBloc(input);
const tell = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const place = (...[unit, at, value, gap]: readonly [string, number, string, string]) => ({
  units: [unit],
  place: at,
  value,
  gap,
});

describe("findMargins", () => {
  it("measures to the places beside and to every award line; the unranked have none", () => {
    const found = findMargins(input.ruleset, outcome.ranking, input.entries.facts);
    expect(tell(found)).toEqual([
      {
        unit: "A",
        value: "80",
        place: 2,
        previous: place("C", 1, "94.5", "14.5"),
        next: place("B", 3, "80", "0"),
        awards: [
          {
            slot: "co",
            status: "none",
            overMinimum: "-10",
            lastProposed: place("C", 1, "94.5", "14.5"),
            firstOut: null,
          },
          {
            slot: "bk",
            status: "proposed",
            overMinimum: "15",
            lastProposed: null,
            firstOut: place("B", 3, "80", "0"),
          },
        ],
      },
      {
        unit: "B",
        value: "80",
        place: 3,
        previous: place("A", 2, "80", "0"),
        next: place("D", 4, "60", "20"),
        awards: [
          {
            slot: "co",
            status: "none",
            overMinimum: "-10",
            lastProposed: place("C", 1, "94.5", "14.5"),
            firstOut: null,
          },
          {
            slot: "bk",
            status: "none",
            overMinimum: "15",
            lastProposed: place("A", 2, "80", "0"),
            firstOut: null,
          },
        ],
      },
      {
        unit: "C",
        value: "94.5",
        place: 1,
        previous: null,
        next: place("A", 2, "80", "14.5"),
        awards: [
          {
            slot: "co",
            status: "proposed",
            overMinimum: "4.5",
            lastProposed: null,
            firstOut: null,
          },
          {
            slot: "bk",
            status: "none",
            overMinimum: "29.5",
            lastProposed: place("A", 2, "80", "14.5"),
            firstOut: null,
          },
        ],
      },
      {
        unit: "D",
        value: "60",
        place: 4,
        previous: place("B", 3, "80", "20"),
        next: null,
        awards: [
          {
            slot: "co",
            status: "none",
            overMinimum: "-30",
            lastProposed: place("C", 1, "94.5", "34.5"),
            firstOut: null,
          },
          {
            slot: "bk",
            status: "none",
            overMinimum: "-5",
            lastProposed: place("A", 2, "80", "20"),
            firstOut: null,
          },
        ],
      },
    ]);
  });
});

describe("findDecisiveChanges", () => {
  it("gives the smallest correction of one score for every line, or none", () => {
    const found = findDecisiveChanges(input.ruleset, outcome, input.entries.facts)
      .filter(({ unit }) => unit !== "A")
      .map(({ unit, line, target, distance, smallest }) => [
        unit,
        "slot" in line ? `${line.kind} ${line.slot}` : line.kind,
        target.toString(),
        distance.toString(),
        smallest && `${smallest.criterion}: ${smallest.change?.toString() ?? ""}`,
      ]);
    expect(found).toEqual([
      ["B", "passPrevious", "80.1", "0.1", "1: 0.05"],
      ["B", "levelNext", "60", "20", "1: -19.96"],
      ["B", "fallBehind", "59.9", "20.1", "1: -20.06"],
      ["B", "reachMinimum co", "90", "10", "1: 9.95"],
      ["B", "passLast co", "94.6", "14.6", "1: 14.55"],
      ["B", "missMinimum bk", "64.9", "15.1", "1: -15.06"],
      ["B", "passLast bk", "80.1", "0.1", "1: 0.05"],
      ["C", "levelNext", "80", "14.5", "1: -14.46"],
      ["C", "fallBehind", "79.9", "14.6", "1: -14.56"],
      ["C", "missMinimum co", "89.9", "4.6", "1: -4.56"],
      ["C", "missMinimum bk", "64.9", "29.6", "1: -29.56"],
      ["D", "levelPrevious", "80", "20", "1: 19.95"],
      ["D", "passPrevious", "80.1", "20.1", null],
      ["D", "reachMinimum co", "90", "30", null],
      ["D", "passLast co", "94.6", "34.6", null],
      ["D", "reachMinimum bk", "65", "5", "1: 4.95"],
      ["D", "passLast bk", "80.1", "20.1", null],
    ]);
  });
});
