import {
  checkEligibility,
  findGroupPercent,
  type GateMeasure,
} from "../../src/domain/check-eligibility";
import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { FactValue } from "../../src/domain/entries";
import type { Gate } from "../../src/domain/ruleset";
import { makeCriterion, makeGroup } from "./samples";
import { makeScoredBloc } from "./scored-bloc";

const NAMED = { name: "", sample: true };

const gates: Gate[] = [
  { kind: "fact", code: "tsvm", name: "Chi bộ TSVM", fact: "clean", mustBe: true, sample: true },
  {
    kind: "fact",
    code: "kyLuat",
    name: "Có kỷ luật",
    fact: "disciplined",
    mustBe: false,
    sample: true,
  },
  { kind: "minCriterionPercent", code: "tieuChi", name: "", percent: decimal(50), sample: true },
  { kind: "minTotal", code: "san", name: "", value: decimal(70), sample: true },
];

const NOTHING = { votePercent: null, groupPercents: new Map(), criteria: new Map() };

function fail(
  more: Partial<Omit<GateMeasure, "facts">>,
  facts: Record<string, FactValue> = {}
): readonly string[] {
  const all = { clean: true, disciplined: false, ...facts };
  const measure = {
    complete: true,
    value: decimal(70),
    lowestPercent: decimal(50),
    ...NOTHING,
    ...more,
  };
  return checkEligibility(gates, { ...measure, facts: new Map(Object.entries(all)) }).failedGates;
}

describe("checkEligibility", () => {
  it("passes at the limits", () => {
    expect(fail({})).toEqual([]);
    expect(
      checkEligibility([], {
        complete: true,
        value: null,
        lowestPercent: null,
        facts: new Map(),
        ...NOTHING,
      }).eligible
    ).toBe(true);
  });

  it("names every failed gate in the ruleset's order", () => {
    const failed = fail(
      { value: decimal("69.99"), lowestPercent: decimal("49.99") },
      { clean: false, disciplined: true }
    );
    expect(failed).toEqual(["tsvm", "kyLuat", "tieuChi", "san"]);
  });

  it("fails on a fact that is not entered, whatever it must be", () => {
    expect(fail({}, { clean: null, disciplined: null })).toEqual(["tsvm", "kyLuat"]);
  });

  it("judges numbers only once the unit is complete", () => {
    expect(fail({ complete: false, value: null, lowestPercent: decimal(1) })).toEqual([]);
    expect(fail({ value: null, lowestPercent: null })).toEqual(["tieuChi", "san"]);
  });

  it("asks for votes, a group's share and a criterion's points; what is not assigned holds nobody back", () => {
    const input = makeScoredBloc(
      [makeGroup("I", [makeCriterion("I.1", 10), makeCriterion("I.2", 10)]), makeCriterion("2", 5)],
      {
        A: { "I.1": 6, "I.2": 4, "2": 3, T: 1 },
        B: { "I.1": 5, "I.2": 4.99, "2": 2.99, T: null },
        C: { "I.1": 5, "I.2": "-", "2": "-", T: "-" },
        D: { "I.1": "-", "I.2": "-", "2": 5, T: 2 },
        E: { "I.1": 1, "I.2": 1, "2": null, T: null },
      },
      {
        ruleset: {
          bonus: { cap: null, nodes: [makeCriterion("T", 5)] },
          voting: { denominator: "issued", thresholdPercent: null },
          gates: [
            { kind: "minGroupPercent", code: "nhom", group: "I", percent: decimal(50), ...NAMED },
            {
              kind: "minCriterionPoints",
              code: "tc",
              criterion: "2",
              value: decimal(3),
              ...NAMED,
            },
            { kind: "minCriterionPoints", code: "t", criterion: "T", value: decimal(1), ...NAMED },
            { kind: "minVotePercent", code: "phieu", percent: decimal("66.67"), ...NAMED },
          ],
        },
        entries: {
          ballot: {
            members: null,
            issued: decimal(3),
            collected: decimal(3),
            valid: decimal(3),
            invalid: decimal(0),
            votes: new Map([
              ["A", decimal(2)],
              ["B", decimal(1)],
              ["C", decimal(3)],
            ]),
          },
        },
      }
    );
    const found = computeBloc(input).ranking.map(({ unit, eligibility, votePercent }) => [
      unit,
      votePercent?.toString() ?? null,
      eligibility.failedGates,
    ]);
    expect(found).toEqual([
      ["A", "66.67", []],
      ["B", "33.33", ["nhom", "tc", "t", "phieu"]],
      ["C", "100", []],
      ["D", null, ["phieu"]],
      ["E", null, []],
    ]);
  });

  it("measures a capped group against its cap", () => {
    const group = {
      ...makeGroup("T", [makeCriterion("T.1", 4), makeCriterion("T.2", 4)]),
      maxPoints: decimal(5),
    };
    const input = makeScoredBloc(
      [makeCriterion("1", 10)],
      { A: { "1": 1, "T.1": 2, "T.2": null }, B: { "1": 1, "T.1": "-", "T.2": "-" } },
      { ruleset: { bonus: { cap: null, nodes: [group] } } }
    );
    expect(
      computeBloc(input).units.map((unit) => findGroupPercent(group, unit)?.toString() ?? null)
    ).toEqual(["40", null]);
  });
});
