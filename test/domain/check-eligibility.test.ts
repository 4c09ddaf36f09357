import { checkEligibility, type GateMeasure } from "../../src/domain/check-eligibility";
import { decimal } from "../../src/domain/decimal";
import type { FactValue } from "../../src/domain/entries";
import type { Gate } from "../../src/domain/ruleset";

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

function fail(
  more: Partial<Omit<GateMeasure, "facts">>,
  facts: Record<string, FactValue> = {}
): readonly string[] {
  const all = { clean: true, disciplined: false, ...facts };
  const measure = { complete: true, value: decimal(70), lowestPercent: decimal(50), ...more };
  return checkEligibility(gates, { ...measure, facts: new Map(Object.entries(all)) }).failedGates;
}

describe("checkEligibility", () => {
  it("passes at the limits", () => {
    expect(fail({})).toEqual([]);
    expect(
      checkEligibility([], { complete: true, value: null, lowestPercent: null, facts: new Map() })
        .eligible
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
});
