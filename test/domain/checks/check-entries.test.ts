import { checkEntries } from "../../../src/domain/checks/check-entries";
import { decimal } from "../../../src/domain/decimal";
import type { Decision, Entry } from "../../../src/domain/entries";
import { type Criterion, type Gate, type Ruleset, SHARED_RANKS } from "../../../src/domain/ruleset";
import {
  makeBloc,
  makeBounds,
  makeCriterion,
  makeEntries,
  makeEntry,
  makeOneScoreBloc,
  makeRuleset,
  makeSlot,
  typed,
} from "../samples";

const counts = makeCriterion("1", 5, {
  rule: {
    kind: "tiersByCount",
    tiers: makeBounds([
      [0, 5],
      [1, 0],
    ]),
  },
});

function find(entry: Partial<Entry>, more: Partial<Ruleset> = {}) {
  const entries = makeEntries({ DV01: { "1": makeEntry(entry) } });
  const issues = checkEntries({
    bloc: makeBloc(["DV01"]),
    ruleset: makeRuleset([counts], more),
    entries,
  });
  return issues.map(({ code, severity, about, params }) => [code, severity, about?.field, params]);
}

const atStage = (stage: "checked" | "official") => ({
  ranking: { by: "points" as const, places: 2, stage, ...SHARED_RANKS },
});

describe("checkEntries on scores", () => {
  it("finds nothing in a sound score", () => {
    expect(find({ self: typed(4) })).toEqual([]);
    expect(find({ result: { kind: "number", value: decimal(0) } })).toEqual([]);
  });

  it("names scores out of range in every layer (A04, A05)", () => {
    const issues = find({ self: typed(6), checked: typed(-1), official: typed(5), reason: "x" });
    expect(issues).toEqual([
      ["score.above-max", "error", "self", { value: 6, max: 5 }],
      ["score.negative", "error", "checked", { value: -1 }],
    ]);
  });

  it("says how a score with too many decimals is rounded (A06)", () => {
    expect(find({ self: typed("1.005") })).toEqual([
      ["score.too-many-decimals", "warning", "self", { value: 1.005, rounded: 1.01, places: 2 }],
    ]);
  });

  it("leaves to the reader what it refused itself", () => {
    expect(find({ self: { kind: "invalid" } })).toEqual([]);
    expect(find({ result: { kind: "invalid" } })).toEqual([]);
  });

  it("names a result that no tier fits; an error only where it decides the points", () => {
    const result = { kind: "number", value: decimal(-2) } as const;
    expect(find({ result })).toEqual([["score.result-invalid", "error", "result", undefined]]);
    expect(find({ result, self: typed(3) })).toEqual([
      ["score.result-invalid", "warning", "result", undefined],
    ]);
  });

  it.each<[Partial<Entry>, string[]]>([
    [{ self: typed(5), official: typed(4) }, ["official"]],
    [{ self: typed(5), checked: typed(4), official: typed(5) }, ["official"]],
    [{ self: typed(5), checked: typed(4), official: typed(4) }, ["checked"]],
    [{ self: typed(5), checked: typed(4) }, ["checked"]],
    [{ self: typed(5), checked: typed("5.0") }, []],
    [{ checked: typed(4) }, []],
    [{ self: typed(5), checked: typed(4), reason: "thiếu minh chứng" }, []],
  ])("asks for the reason of a changed score: %j", (entry, layers) => {
    const issues = find({ reason: " ", ...entry });
    expect(issues).toEqual(
      layers.map((layer) => ["score.reason-missing", "warning", "reason", { layer }])
    );
  });

  it("warns of a score where nothing was assigned", () => {
    const more = { bonus: { cap: null, nodes: [makeCriterion("T1", 1)] } };
    const codes = find({ assigned: false, self: typed(9) }, more).map(([code]) => code);
    expect(codes).toEqual(["score.not-assigned", "unit.incomplete"]);
  });
});

describe("checkEntries on units", () => {
  it("says once per unit what is missing", () => {
    const ruleset = makeRuleset([
      makeCriterion("1", 5),
      makeCriterion("2", 5),
      makeCriterion("3", 5),
    ]);
    const entries = makeEntries({ DV01: { "1": makeEntry({ self: typed(1) }) } });
    expect(checkEntries({ bloc: makeBloc(["DV01"]), ruleset, entries })).toEqual([
      {
        code: "unit.incomplete",
        severity: "warning",
        about: { unit: "DV01" },
        params: { scored: 1, expected: 3, first: "2" },
      },
    ]);
  });

  it("counts a self score as missing at the official stage", () => {
    expect(find({ self: typed(4) }, atStage("official"))).toEqual([
      ["unit.incomplete", "warning", undefined, { scored: 0, expected: 1, first: "1" }],
    ]);
  });

  it("asks only for facts that a gate or slot needs", () => {
    const gate: Gate = { kind: "fact", code: "g", name: "", fact: "f", mustBe: true, sample: true };
    const facts = ["f", "unused"].map((code) => ({ code, name: `tên ${code}`, sample: true }));
    const issues = find({ self: typed(4) }, { gates: [gate], facts });
    expect(issues).toEqual([
      ["fact.not-entered", "warning", undefined, { fact: "f", name: "tên f" }],
    ]);
  });

  it("names a unit that no class holds (B16)", () => {
    const bands = [
      {
        code: "A",
        name: "",
        from: decimal(4.5),
        to: null,
        toExclusive: false,
        minCriterionPercent: null,
      },
    ];
    expect(find({ self: typed(4) }, { bands })).toEqual([
      ["class.none", "warning", undefined, { value: 4 }],
    ]);
    expect(find({ self: typed(4.5) }, { bands })).toEqual([]);
  });
});

describe("checkEntries on awards", () => {
  function award(points: Record<string, number>, decisions: Record<string, Decision> = {}) {
    const input = makeOneScoreBloc(points, { slots: [makeSlot("cp", 2)] });
    const entries = { ...input.entries, decisions: new Map(Object.entries(decisions)) };
    return checkEntries({ ...input, entries }).map(({ code, severity, about, params }) => [
      code,
      severity,
      about,
      params,
    ]);
  }

  it("shows a tie at the cut until every tied unit is decided (B06, B07)", () => {
    const points = { a: 95, b: 80, c: 80 };
    const params = { slot: "cp", award: "Cờ cp", units: 2, seats: 1 };
    expect(award(points)).toEqual([["award.tie-at-cut", "warning", { unit: "b" }, params]]);
    const half = { b: { slot: "cp", reason: "biểu quyết" } };
    expect(award(points, half)).toEqual([["award.tie-at-cut", "warning", { unit: "c" }, params]]);
    expect(award(points, { ...half, c: { slot: "", reason: "biểu quyết" } })).toEqual([]);
  });

  it("tells of places left over, but not in an empty bloc", () => {
    expect(award({ a: 80 })).toEqual([
      ["award.not-enough-units", "tip", {}, { slot: "cp", award: "Cờ cp", count: 2, found: 1 }],
    ]);
    expect(award({})).toEqual([]);
  });

  it("asks for the reason of a decision that departs or that settles a tie (B07)", () => {
    const points = { a: 95, b: 80, c: 80 };
    const decisions = {
      a: { slot: "cp", reason: "" },
      b: { slot: "cp", reason: "" },
      c: { slot: "", reason: "" },
    };
    expect(award(points, decisions).map(([code, , about]) => [code, about])).toEqual([
      ["award.decision-without-reason", { unit: "b" }],
      ["award.decision-without-reason", { unit: "c" }],
    ]);
    expect(award({ a: 90, b: 80 }, { a: { slot: "zz", reason: "x" } })).toEqual([
      ["award.unknown-slot", "error", { unit: "a" }, { slot: "zz" }],
    ]);
  });
});

describe("checkEntries on targets, ranks and floors", () => {
  const findFor = (criterion: Criterion, entry: Partial<Entry>) =>
    checkEntries({
      bloc: makeBloc(["DV01"]),
      ruleset: makeRuleset([criterion]),
      entries: makeEntries({ DV01: { "1": makeEntry(entry) } }),
    })
      .filter(({ code }) => code.startsWith("score."))
      .map(({ code, severity, about, params }) => [code, severity, about?.field, params]);
  const share = makeCriterion("1", 5, {
    rule: {
      kind: "proportional",
      direction: "higher",
      compare: "target",
      floorPercent: decimal(0),
      ceilingPercent: decimal(100),
    },
  });
  const five = { kind: "number", value: decimal(5) } as const;

  it("asks for a target that is missing, and only warns once points are typed", () => {
    expect(findFor(share, { result: five })).toEqual([
      ["score.target-needed", "error", "assigned", undefined],
    ]);
    expect(findFor(share, { result: five, self: typed(4) })).toEqual([
      ["score.target-needed", "warning", "assigned", undefined],
    ]);
    expect(findFor(share, { result: five, target: five })).toEqual([]);
  });

  it("names a negative target wherever it stands", () => {
    const target = { kind: "number", value: decimal(-2) } as const;
    expect(findFor(makeCriterion("1", 5), { self: typed(1), target })).toEqual([
      ["score.target-negative", "error", "assigned", { value: -2 }],
    ]);
  });

  it("says which ranks have points", () => {
    const rule = makeCriterion("1", 5, {
      rule: { kind: "rankLookup", ranks: [{ rank: 1, points: decimal(5) }], raters: [] },
    });
    expect(findFor(rule, { result: five })).toEqual([
      ["score.rank-not-listed", "warning", "result", { found: 5, needed: "1" }],
    ]);
    expect(findFor(rule, { result: five, self: typed(0) })).toEqual([
      ["score.rank-not-listed", "tip", "result", { found: 5, needed: "1" }],
    ]);
  });

  it("names a score below the floor, and takes one above it (A05)", () => {
    const events = makeCriterion("1", 5, {
      rule: { kind: "plusMinus", items: [{ text: "", points: decimal(-1) }], floor: decimal(-2) },
    });
    expect(findFor(events, { self: typed(-2) })).toEqual([]);
    expect(findFor(events, { self: typed(-3) })).toEqual([
      ["score.below-floor", "error", "self", { value: -3, floor: -2 }],
    ]);
  });
});
