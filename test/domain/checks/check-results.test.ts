import { checkEntries } from "../../../src/domain/checks/check-entries";
import { checkRuleset } from "../../../src/domain/checks/check-ruleset";
import { decimal } from "../../../src/domain/decimal";
import type { AwardResult, Decision, Entries } from "../../../src/domain/entries";
import type { AwardSlot, Fact, Gate } from "../../../src/domain/ruleset";
import { makeCriterion, makeOneScoreBloc, makeRuleset, makeSlot } from "../samples";

const FLAG = makeSlot("cp", 1, { fallback: "tinh" });
const CITY = makeSlot("tinh", 1, { exclusiveWith: ["cp"] });
const TITLE = makeSlot("tt", "rest");
const CERTIFICATE = makeSlot("bk", "rest", { exclusiveWith: ["cp", "tinh", "tt"] });

const paper = { number: "1/QĐ", date: "2026-01-15" };
const given = (slot: string | null): AwardResult => ({ slot, ...paper });

function told(slots: readonly AwardSlot[], more: Partial<Entries>): unknown[] {
  const input = makeOneScoreBloc({ a: 90, b: 80, c: 70 }, { slots });
  return checkEntries({ ...input, entries: { ...input.entries, ...more } })
    .filter(({ code }) => code.startsWith("award."))
    .map(({ code, severity, about, params }) => [code, severity, about?.unit, params]);
}

const results = (table: Record<string, AwardResult>) => ({
  results: new Map(Object.entries(table)),
});
const decisions = (table: Record<string, string>) => ({
  decisions: new Map<string, Decision>(
    Object.entries(table).map(([unit, slot]) => [unit, { slot, reason: "biên bản" }])
  ),
});

describe("results beside proposals", () => {
  const slots = [FLAG, CITY];

  it("says nothing while nothing is decided, nor when all is decided as proposed", () => {
    expect(told(slots, {})).toEqual([]);
    expect(told(slots, results({ a: given("cp"), b: given("tinh"), c: given("") }))).toEqual([]);
  });

  it("tells a refusal and where the unit falls back to", () => {
    const found = told(slots, results({ a: given(""), b: given("") }));
    expect(found).toEqual([
      ["award.refused", "warning", "a", { award: "Cờ cp", other: "Cờ tinh" }],
      ["award.refused", "warning", "b", { award: "Cờ tinh" }],
    ]);
  });

  it("tells what was decided otherwise; the award that the rules send a refused unit to is only a tip", () => {
    const found = told(slots, results({ a: given("tinh"), b: given("cp"), c: given("tinh") }));
    expect(found).toEqual([
      ["award.decided-otherwise", "tip", "a", { award: "Cờ cp", other: "Cờ tinh" }],
      ["award.decided-otherwise", "warning", "b", { award: "Cờ tinh", other: "Cờ cp" }],
      ["award.decided-otherwise", "warning", "c", { other: "Cờ tinh" }],
    ]);
  });

  it("asks for what is not decided yet, and for number and date of what is", () => {
    const found = told(slots, results({ a: { slot: "cp", number: "1/QĐ", date: "" } }));
    expect(found).toEqual([
      ["award.result-without-number", "warning", "a", { slot: "cp" }],
      ["award.result-missing", "tip", "b", { award: "Cờ tinh" }],
    ]);
  });

  it("refuses an award that is not in the list", () => {
    expect(told([FLAG], results({ a: given("zz") }))).toEqual([
      ["award.result-unknown", "error", "a", { slot: "zz" }],
    ]);
  });
});

describe("exclusive pairs that the rules alone never make (Điều 5)", () => {
  const slots = [FLAG, CITY, TITLE, CERTIFICATE];

  it("a decision beside a title that excludes it is an error", () => {
    expect(told(slots, decisions({ a: "bk" }))).toEqual([
      ["award.exclusive-pair", "error", "a", { award: "Cờ bk", other: "Cờ tt" }],
    ]);
  });

  it("so is it said of a result and of the slot that a refusal falls back to", () => {
    const toCertificate = [{ ...FLAG, fallback: "bk" }, TITLE, CERTIFICATE];
    const pair = ["award.exclusive-pair", "warning", "a", { award: "Cờ bk", other: "Cờ tt" }];
    expect(told(toCertificate, results({ a: given("") }))).toContainEqual(pair);
    expect(told(toCertificate, results({ a: given("bk") }))).toContainEqual(pair);
  });

  it("another award in place of the proposed one makes no pair; more units than places are told", () => {
    expect(told([FLAG, CITY], decisions({ a: "tinh" }))).toEqual([
      [
        "award.over-quota",
        "warning",
        undefined,
        { slot: "tinh", award: "Cờ tinh", count: 1, found: 2 },
      ],
    ]);
  });
});

describe("facts and fallbacks of a ruleset", () => {
  const facts: readonly Fact[] = [
    { code: "F", name: "Không vi phạm", sample: true },
    { code: "N", name: "Số năm liên tục", kind: "number", unit: "năm", sample: true },
  ];
  const gate: Gate = {
    kind: "fact",
    code: "G",
    name: "Điều kiện",
    fact: "N",
    mustBe: true,
    sample: true,
  };
  const faults = (slots: readonly AwardSlot[], gates: readonly Gate[] = []) =>
    checkRuleset(makeRuleset([makeCriterion("1", 100)], { facts, slots, gates })).map(
      ({ code, params }) => [code, params]
    );

  it("ask for the kind of fact that there is", () => {
    const atLeast = (fact: string) => [{ fact, value: decimal(2) }];
    expect(faults([makeSlot("s", 1, { facts: ["F"], atLeast: atLeast("N") })])).toEqual([]);
    expect(faults([makeSlot("s", 1, { facts: ["N"], atLeast: atLeast("F") })], [gate])).toEqual([
      ["ruleset.fact-kind", { gate: "G", fact: "N" }],
      ["ruleset.fact-kind", { slot: "s", fact: "N" }],
      ["ruleset.fact-kind", { slot: "s", fact: "F" }],
    ]);
    expect(faults([makeSlot("s", 1, { atLeast: atLeast("X") })])).toEqual([
      ["ruleset.unknown-fact", { slot: "s", fact: "X" }],
    ]);
  });

  it("lead to a later slot only", () => {
    expect(faults([makeSlot("s", 1, { fallback: null })])).toEqual([]);
    const back = faults([makeSlot("s", 1), makeSlot("t", 1, { fallback: "s" })]);
    expect(back).toEqual([["ruleset.slot-fallback", { slot: "t", other: "s" }]]);
    const lost = faults([makeSlot("s", 1, { fallback: "x" })]);
    expect(lost).toEqual([["ruleset.slot-fallback", { slot: "s", other: "x" }]]);
  });
});
