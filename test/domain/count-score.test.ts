import { countScore } from "../../src/domain/count-score";
import { decimal, round } from "../../src/domain/decimal";
import { NO_STANDING } from "../../src/domain/points/standing";
import type { Entry } from "../../src/domain/entries";
import type { Score } from "../../src/domain/outcome";
import type { Stage } from "../../src/domain/ruleset";
import { makeCriterion, makeEntry, typed } from "./samples";

const criterion = makeCriterion("1", 10, { rule: { kind: "achieved" } });
const done = { kind: "done", done: true } as const;

function count(entry: Partial<Entry>, stage: Stage = "self", places = 2) {
  return countScore(criterion, makeEntry(entry), { stage, places, standing: NO_STANDING });
}

function show(score: Score): string {
  return score.status === "scored" ? score.points.toString() : score.status;
}

describe("countScore layers", () => {
  it.each<[Stage, Partial<Entry>, string]>([
    ["self", { result: done }, "10"],
    ["checked", { result: done }, "notEntered"],
    ["official", { result: done }, "notEntered"],
    ["self", { self: typed(9) }, "9"],
    ["checked", { self: typed(9) }, "notEntered"],
    ["self", { self: typed(9), checked: typed(7) }, "7"],
    ["checked", { self: typed(9), checked: typed(7) }, "7"],
    ["official", { self: typed(9), checked: typed(7) }, "notEntered"],
    ["self", { self: typed(9), checked: typed(7), official: typed(8) }, "8"],
    ["checked", { checked: typed(9), official: typed(0) }, "0"],
    ["official", { result: done, official: typed(6) }, "6"],
    ["self", { result: done, self: typed(0) }, "0"],
    ["self", {}, "notEntered"],
  ])("at stage %s %j counts %s", (stage, entry, expected) => {
    expect(show(count(entry, stage).counted)).toBe(expected);
  });

  it("keeps the rule's proposal beside what counts", () => {
    const outcome = count({ result: done, official: typed(4) }, "official");
    expect(show(outcome.rulePoints)).toBe("10");
    expect(show(outcome.counted)).toBe("4");
  });
});

describe("countScore faults", () => {
  it.each<[Partial<Entry>]>([
    [{ self: { kind: "invalid" }, result: done }],
    [{ self: typed("10.01") }],
    [{ self: typed("-0.01") }],
    [{ self: typed(5), official: { kind: "invalid" } }],
    [{ self: typed(5), checked: typed(11) }],
    [{ result: { kind: "invalid" } }],
  ])("%j is invalid and never falls through", (entry) => {
    const outcome = count(entry);
    expect(outcome.counted.status).toBe("invalid");
    expect(outcome.contribution.status).toBe("invalid");
    expect(outcome.percentOfMax).toBeNull();
  });

  it("does not look below the layer that counts", () => {
    expect(
      show(
        count({ self: { kind: "invalid" }, result: { kind: "invalid" }, official: typed(3) })
          .counted
      )
    ).toBe("3");
  });

  it("counts nothing where nothing is assigned", () => {
    const outcome = count({ assigned: false, official: typed(5) }, "official");
    expect([outcome.rulePoints, outcome.counted, outcome.contribution].map(show)).toEqual(
      Array(3).fill("notAssigned")
    );
  });
});

describe("countScore rounding", () => {
  it("rounds typed points half up to the places (A06, B02)", () => {
    expect(show(count({ self: typed("1.005") }).counted)).toBe("1.01");
    expect(show(count({ self: typed("4.75") }, "self", 1).counted)).toBe("4.8");
  });

  it("rounds the contribution as the cell does, also just below a half (B02)", () => {
    const weighted = makeCriterion("1", 10, { weight: decimal("0.3349999999") });
    const entry = makeEntry({ self: typed(1) });
    const terms = { stage: "self", standing: NO_STANDING, places: 2 } as const;
    expect(show(countScore(weighted, entry, terms).contribution)).toBe("0.34");
    expect(round(decimal("0.3349999999"), 2).toString()).toBe("0.33");
  });

  it("rounds the contribution after the weight", () => {
    const weighted = makeCriterion("1", 10, { weight: criterion.maxPoints.times("0.0335") });
    const outcome = countScore(weighted, makeEntry({ self: typed("3.3") }), {
      stage: "self",
      standing: NO_STANDING,
      places: 2,
    });
    expect(show(outcome.contribution)).toBe("1.11");
  });

  it("gives percent of max with 2 decimals", () => {
    const third = countScore(makeCriterion("1", 3), makeEntry({ self: typed(2) }), {
      stage: "self",
      standing: NO_STANDING,
      places: 2,
    });
    expect(third.percentOfMax?.toString()).toBe("66.67");
  });
});
