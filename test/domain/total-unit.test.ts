import { decimal } from "../../src/domain/decimal";
import type { Entry } from "../../src/domain/entries";
import { type Ruleset, SHARED_RANKS } from "../../src/domain/ruleset";
import { totalUnit } from "../../src/domain/total-unit";
import { makeCriterion, makeEntry, makeGroup, makeRuleset, typed } from "./samples";

const base = [
  makeGroup("I", [makeCriterion("I.1", 10), makeGroup("I.2", [makeCriterion("I.2.a", 5)])]),
  makeCriterion("II", 5),
];
const extras = {
  bonus: { cap: decimal(3), nodes: [makeCriterion("T1", 2), makeCriterion("T2", 2)] },
  penalty: { cap: decimal(1), nodes: [makeCriterion("P1", 5)] },
};
const ruleset = makeRuleset(base, extras);
const none = makeEntry({ assigned: false });

function total(scores: Record<string, number | string | Entry>, rules: Ruleset = ruleset) {
  const entries = Object.entries(scores).map(([code, value]): [string, Entry] => [
    code,
    typeof value === "object" ? value : makeEntry({ self: typed(value) }),
  ]);
  return totalUnit(rules, { unit: "DV01", entries: new Map(entries) }, new Map());
}

describe("totalUnit", () => {
  it("adds up groups, base, bonus and penalty", () => {
    const unit = total({ "I.1": 8.5, "I.2.a": 4, II: 5, T1: 1, P1: 0.5 });
    expect(unit.base.toString()).toBe("17.5");
    expect([...unit.groups].map(([code, value]) => [code, value?.toString()])).toEqual([
      ["I", "12.5"],
      ["I.2", "4"],
    ]);
    expect(unit.total.toString()).toBe("18");
    expect(unit.percent?.toString()).toBe("90");
    expect([unit.expected, unit.scored, unit.invalid, unit.complete]).toEqual([3, 3, 0, true]);
    expect(unit.lowestPercent?.toString()).toBe("80");
  });

  it("caps bonus and penalty as a whole", () => {
    const unit = total({ "I.1": 10, "I.2.a": 5, II: 5, T1: 2, T2: 2, P1: 4 });
    expect([unit.bonus, unit.penalty, unit.total].map(String)).toEqual(["3", "1", "22"]);
  });

  it("may fall below 0 without caps", () => {
    const open = makeRuleset(base, { penalty: { ...extras.penalty, cap: null } });
    expect(total({ "I.1": 0, "I.2.a": 0, II: 0, P1: 4 }, open).total.toString()).toBe("-4");
  });

  it("counts a blank bonus as none, an invalid one as a fault", () => {
    const full = { "I.1": 1, "I.2.a": 1, II: 1 };
    expect(total(full).complete).toBe(true);
    const faulty = total({ ...full, T1: 9 });
    expect([faulty.complete, faulty.invalid, faulty.scored]).toEqual([false, 1, 3]);
  });

  it("takes a blank as missing, never as 0 (A03, B08)", () => {
    const unit = total({ "I.1": 10, II: 0 });
    expect([unit.complete, unit.expected, unit.scored]).toEqual([false, 3, 2]);
    expect(unit.groups.get("I.2")?.toString()).toBe("0");
    expect(unit.attainable.toString()).toBe("20");
  });

  it("takes what is not assigned out of the denominator (B09)", () => {
    const unit = total({ "I.1": 10, "I.2.a": none, II: 4 });
    expect([unit.complete, unit.expected]).toEqual([true, 2]);
    expect(unit.attainable.toString()).toBe("15");
    expect(unit.percent?.toString()).toBe("93.33");
    expect(unit.groups.get("I.2")).toBeNull();
    expect(unit.groups.get("I")?.toString()).toBe("10");
  });

  it("is not complete when nothing is assigned (B11)", () => {
    const unit = total({ "I.1": none, "I.2.a": none, II: none });
    expect([unit.complete, unit.expected, unit.percent, unit.lowestPercent]).toEqual([
      false,
      0,
      null,
      null,
    ]);
    expect(unit.groups.get("I")).toBeNull();
  });

  it("rounds the total to the ranked places", () => {
    const coarse = makeRuleset(base, {
      ranking: { by: "points", places: 0, stage: "self", ...SHARED_RANKS },
    });
    expect(total({ "I.1": 8.5, "I.2.a": 1, II: 1 }, coarse).total.toString()).toBe("11");
  });
});
