import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { Decision, Entries } from "../../src/domain/entries";
import type { UnitAward } from "../../src/domain/outcome";
import type { AwardSlot } from "../../src/domain/ruleset";
import { makeOneScoreBloc, makeSlot } from "./samples";

const MARKS = { proposed: "✓", tieAtCut: "?", none: "." };
const FLAG = makeSlot("cp", 1);
const CITY = makeSlot("tinh", 1, { exclusiveWith: ["cp"] });
const REST = makeSlot("bk", "rest", { exclusiveWith: ["cp", "tinh"] });

function propose(
  points: Record<string, number>,
  slots: AwardSlot[],
  more: Partial<Entries> = {}
): readonly UnitAward[] {
  const input = makeOneScoreBloc(points, { slots });
  return computeBloc({ ...input, entries: { ...input.entries, ...more } }).awards;
}

const show = (awards: readonly UnitAward[]): string[] =>
  awards.map(
    ({ unit, slots }) => unit + [...slots.values()].map((status) => MARKS[status]).join("")
  );

const decide = (decisions: Record<string, Decision>) => ({
  decisions: new Map(Object.entries(decisions)),
});

describe("proposeAwards", () => {
  it("fills rank 1, rank 2 and the rest (Quảng Ninh 2018)", () => {
    const awards = propose({ a: 80, b: 95, c: 90, d: 70 }, [FLAG, CITY, REST]);
    expect(show(awards)).toEqual(["a..✓", "b✓..", "c.✓.", "d..✓"]);
    expect(awards.map(({ final }) => final)).toEqual(["bk", "cp", "tinh", "bk"]);
  });

  it("shows a tie at the cut instead of cutting it (B06)", () => {
    const awards = propose({ a: 95, b: 80, c: 80, d: 70 }, [makeSlot("s", 2)]);
    expect(show(awards)).toEqual(["a✓", "b?", "c?", "d."]);
    expect(awards.map(({ undecided, proposed, final }) => [undecided, proposed, final])).toEqual([
      [false, "s", "s"],
      [true, "s", null],
      [true, "s", null],
      [false, null, null],
    ]);
  });

  it("gives every tied unit a place when there is room", () => {
    expect(show(propose({ a: 95, b: 80, c: 80 }, [makeSlot("s", 3)]))).toEqual(["a✓", "b✓", "c✓"]);
  });

  it("a tie for the first flag fills the second: whoever misses one gets the other", () => {
    const awards = propose({ a: 90, b: 90, c: 80, d: 70 }, [FLAG, CITY, REST]);
    expect(show(awards)).toEqual(["a?✓.", "b?✓.", "c..✓", "d..✓"]);
    expect(awards.map(({ final }) => final)).toEqual([null, null, "bk", "bk"]);
  });

  it("three tied for two single flags are tied at both", () => {
    const slots = [FLAG, CITY, makeSlot("bk", 1, { exclusiveWith: ["cp", "tinh"] })];
    expect(show(propose({ a: 90, b: 90, c: 90, d: 80 }, slots))).toEqual([
      "a??✓",
      "b??✓",
      "c??✓",
      "d...",
    ]);
  });

  it("lets the unit below a tie have the seat that the tie frees", () => {
    const slots = [FLAG, makeSlot("tinh", 2, { exclusiveWith: ["cp"] })];
    expect(show(propose({ a: 90, b: 90, c: 80, d: 70 }, slots))).toEqual([
      "a?✓",
      "b?✓",
      "c.✓",
      "d..",
    ]);
  });

  it("does not hand out a seat twice when a tie was already settled by the slot between", () => {
    const slots = [FLAG, CITY, makeSlot("bk", 1, { exclusiveWith: ["cp", "tinh"] })];
    expect(show(propose({ a: 90, b: 90, c: 80, d: 70 }, slots))).toEqual([
      "a?✓.",
      "b?✓.",
      "c..✓",
      "d...",
    ]);
  });

  it("frees no seat for units above the tie or when the tied units lack the condition", () => {
    const facts = (units: string[]) => ({
      facts: new Map(units.map((unit) => [unit, new Map([["f", true]])])),
    });
    const withFact = [makeSlot("cp", 1, { facts: ["f"] }), CITY];
    expect(show(propose({ a: 95, b: 92, c: 80, d: 80 }, withFact, facts(["c", "d"])))).toEqual([
      "a.✓",
      "b..",
      "c?.",
      "d?.",
    ]);
    const later = [FLAG, makeSlot("tinh", 1, { exclusiveWith: ["cp"], facts: ["f"] })];
    expect(show(propose({ a: 90, b: 90, c: 80, d: 70 }, later, facts(["c", "d"])))).toEqual([
      "a?.",
      "b?.",
      "c.✓",
      "d..",
    ]);
  });

  it("counts the larger of two ties that one unit could take together", () => {
    const slots = [FLAG, makeSlot("tt", 1), makeSlot("bk", 1, { exclusiveWith: ["cp", "tt"] })];
    expect(show(propose({ a: 90, b: 90, c: 80 }, slots))).toEqual(["a??✓", "b??✓", "c..."]);
    expect(show(propose({ a: 90, b: 90, c: 90 }, slots))).toEqual(["a???", "b???", "c???"]);
  });

  it("asks for the least total and for every fact; not entered is not true", () => {
    const slots = [makeSlot("s", 3, { minTotal: decimal(80), facts: ["f"] })];
    const facts = new Map(
      Object.entries({ a: true, b: true, c: null, d: false }).map(([unit, value]) => [
        unit,
        new Map([["f", value]]),
      ])
    );
    expect(show(propose({ a: 80, b: 79.99, c: 95, d: 95, e: 95 }, slots, { facts }))).toEqual([
      "a✓",
      "b.",
      "c.",
      "d.",
      "e.",
    ]);
  });

  it("lets slots without exclusion go together", () => {
    expect(show(propose({ a: 90, b: 80 }, [FLAG, makeSlot("tt", 2)]))).toEqual(["a✓✓", "b.✓"]);
  });

  it("never proposes an unranked unit, not even for the rest", () => {
    expect(show(propose({ a: 101, b: 80 }, [REST]))).toEqual(["a.", "b✓"]);
  });

  it("takes the bloc's decision as final and keeps the proposal (B07)", () => {
    const awards = propose(
      { a: 90, b: 90, c: 80 },
      [FLAG, REST],
      decide({
        a: { slot: "cp", reason: "Hội đồng" },
        c: { slot: "", reason: "" },
      })
    );
    expect(awards.map(({ proposed, final, undecided }) => [proposed, final, undecided])).toEqual([
      ["cp", "cp", false],
      ["cp", null, true],
      ["bk", null, false],
    ]);
  });
});
