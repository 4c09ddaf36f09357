import { decimal } from "../../../src/domain/decimal";
import type { Entry, Result } from "../../../src/domain/entries";
import { scoreByRule } from "../../../src/domain/points/score-by-rule";
import { NO_STANDING } from "../../../src/domain/points/standing";
import type { Criterion, Rule } from "../../../src/domain/ruleset";
import { makeBounds, makeEntry, makeRuleCriterion } from "../samples";

function show(criterion: Criterion, result: Entry["result"], places = 2): string {
  const score = scoreByRule(criterion, makeEntry({ result }), { places, standing: NO_STANDING });
  return score.status === "scored" ? score.points.toString() : score.status;
}

const TERMS = { places: 2, standing: NO_STANDING };

const number = (value: number | string): Result => ({ kind: "number", value: decimal(value) });
const parts = (...done: (boolean | null)[]): Result => ({ kind: "parts", done });
const conditions = (...points: number[]): Rule => ({
  kind: "tiersByCondition",
  tiers: points.map((value) => ({ text: "", points: decimal(value) })),
});

describe("scoreByRule", () => {
  const achieved = makeRuleCriterion({ kind: "achieved" }, 5);

  it("keeps not assigned, not entered and 0 apart", () => {
    expect(scoreByRule(achieved, makeEntry({ assigned: false }), TERMS).status).toBe("notAssigned");
    expect(show(achieved, null)).toBe("notEntered");
    expect(show(achieved, { kind: "done", done: false })).toBe("0");
    expect(show(achieved, { kind: "invalid" })).toBe("invalid");
  });

  it("refuses a result of another kind", () => {
    expect(show(achieved, number(5))).toBe("invalid");
    expect(show(makeRuleCriterion(conditions(8, 0), 8), number(1))).toBe("invalid");
    expect(show(makeRuleCriterion({ kind: "sumOfParts", parts: [] }, 5), number(1))).toBe(
      "invalid"
    );
  });

  it("rounds points to the ruleset's places", () => {
    expect(
      show(makeRuleCriterion({ kind: "achieved" }, "1.005"), { kind: "done", done: true })
    ).toBe("1.01");
  });
});

describe("R1 direct", () => {
  it.each<[Entry["result"]]>([
    [null],
    [number(4)],
    [{ kind: "text", text: "Đạt" }],
    [{ kind: "invalid" }],
  ])("proposes nothing for %j", (result) => {
    expect(show(makeRuleCriterion({ kind: "direct" }, 5), result)).toBe("notEntered");
  });
});

describe("R2 achieved", () => {
  it("gives all or nothing", () => {
    expect(show(makeRuleCriterion({ kind: "achieved" }, 5), { kind: "done", done: true })).toBe(
      "5"
    );
  });
});

describe("R3 tiers by condition (Bù Đăng 8/6/4/0)", () => {
  const criterion = makeRuleCriterion(conditions(8, 6, 4, 0), 8);

  it.each([
    [1, "8"],
    [2, "6"],
    [3, "4"],
    [4, "0"],
    [0, "invalid"],
    [5, "invalid"],
    [1.5, "invalid"],
  ])("tier %s gives %s", (tier, expected) => {
    expect(show(criterion, { kind: "tier", tier })).toBe(expected);
  });

  it("leaves other to the hand", () => {
    expect(show(criterion, { kind: "other" })).toBe("notEntered");
  });
});

describe("R4 tiers by count missed (Bù Đăng 5/4/3/1/0)", () => {
  const tiers = makeBounds([
    [0, 5],
    [1, 4],
    [2, 3],
    [3, 1],
    [4, 0],
  ]);
  const criterion = makeRuleCriterion({ kind: "tiersByCount", tiers }, 5);

  it.each([
    [0, "5"],
    [1, "4"],
    [2, "3"],
    [3, "1"],
    [4, "0"],
    [40, "0"],
    [1.5, "invalid"],
    [-1, "invalid"],
  ])("%s missed gives %s", (count, expected) => {
    expect(show(criterion, number(count))).toBe(expected);
  });
});

describe("R5 tiers by percent", () => {
  const tiers = makeBounds([
    [0, 1],
    [50, 2],
    [75, 4],
    [90, 6],
  ]);
  const criterion = makeRuleCriterion({ kind: "tiersByPercent", tiers, places: 2 }, 6);

  it.each([
    ["90", "6"],
    ["89.99", "4"],
    ["89.995", "6"],
    ["89.994", "4"],
    ["75", "4"],
    ["49.99", "1"],
    ["0", "1"],
    ["130", "6"],
    ["-0.001", "invalid"],
  ])("%s %% gives %s", (percent, expected) => {
    expect(show(criterion, number(percent))).toBe(expected);
  });

  it("refuses a percent below the first tier", () => {
    const late = makeRuleCriterion(
      { kind: "tiersByPercent", tiers: makeBounds([[50, 2]]), places: 0 },
      2
    );
    expect(show(late, number(49.4))).toBe("invalid");
    expect(show(late, number(49.5))).toBe("2");
  });
});

describe("R6 sum of parts (Thạnh Lợi 2 + 1.5 + 1.5)", () => {
  const rule: Rule = {
    kind: "sumOfParts",
    parts: [2, 1.5, 1.5].map((points) => ({ text: "", points: decimal(points) })),
  };
  const criterion = makeRuleCriterion(rule, 5);

  it.each([
    [parts(true, true, true), "5"],
    [parts(true, false, false), "2"],
    [parts(true, false, true), "3.5"],
    [parts(false, false, false), "0"],
    [parts(true, null, true), "notEntered"],
    [parts(true, true), "notEntered"],
    [parts(true, true, true, true), "invalid"],
  ])("%j gives %s", (result, expected) => {
    expect(show(criterion, result)).toBe(expected);
  });
});
