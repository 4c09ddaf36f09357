import { checkRuleset } from "../../../src/domain/checks/check-ruleset";
import { decimal } from "../../../src/domain/decimal";
import type { Issue } from "../../../src/domain/issue";
import {
  type Combine,
  type Criterion,
  type Gate,
  type Rule,
  type Ruleset,
  SHARED_RANKS,
} from "../../../src/domain/ruleset";
import { makeBounds, makeCriterion, makeGroup, makeRuleset, makeSlot } from "../samples";

const find = (ruleset: Ruleset): string[] =>
  checkRuleset(ruleset).map(
    ({ code, about }) => `${code}${about?.criterion === undefined ? "" : ` ${about.criterion}`}`
  );

const withOne = (more: Partial<Criterion>, rest: Partial<Ruleset> = {}): Ruleset =>
  makeRuleset([makeCriterion("1", 5, more)], rest);

const withRule = (rule: Rule): string[] => find(withOne({ rule }));

describe("checkRuleset", () => {
  it("finds nothing in a sound ruleset", () => {
    expect(
      checkRuleset(makeRuleset([makeGroup("I", [makeCriterion("I.1", 5)]), makeCriterion("II", 5)]))
    ).toEqual([]);
  });

  it("names a code that stands twice, in whatever sections", () => {
    const nodes = [makeCriterion("1", 5)];
    const issues = checkRuleset(makeRuleset(nodes, { penalty: { cap: null, nodes } }));
    expect(issues).toEqual<Issue[]>([
      {
        code: "ruleset.duplicate-code",
        severity: "error",
        about: { criterion: "1" },
        params: { list: "criteria", code: "1", count: 2 },
      },
    ]);
    const other = { ...makeSlot("s", 2), award: "Giấy khen" };
    expect(find(withOne({}, { slots: [makeSlot("s", 1), other] }))).toEqual([
      "ruleset.duplicate-code",
    ]);
  });

  it("names an award that two slots give, since decisions pick it by name", () => {
    const other = { ...makeSlot("t", 2), award: makeSlot("s", 1).award };
    expect(find(withOne({}, { slots: [makeSlot("s", 1), other] }))).toEqual([
      "ruleset.duplicate-code",
    ]);
  });

  it("compares children with their group and groups with the scale (B03)", () => {
    const group = {
      ...makeGroup("I", [makeCriterion("I.1", 5, { weight: decimal(2) })]),
      maxPoints: decimal(9),
    };
    const issues = checkRuleset(makeRuleset([group], { scale: decimal(10) }));
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["ruleset.scale-sum", { found: 9, needed: 10 }],
      ["ruleset.group-sum", { found: 10, needed: 9 }],
    ]);
  });

  it("knows empty sections, groups and tables", () => {
    expect(find(makeRuleset([]))).toEqual(["ruleset.empty"]);
    expect(
      find(
        makeRuleset([makeCriterion("1", 5)], { bonus: { cap: null, nodes: [makeGroup("T", [])] } })
      )
    ).toEqual(["ruleset.empty T", "ruleset.max-not-positive T"]);
    expect(withRule({ kind: "tiersByCondition", tiers: [] })).toEqual(["ruleset.empty 1"]);
  });

  it("asks for maxima and weights above 0 and caps of at least 0", () => {
    expect(find(makeRuleset([makeCriterion("1", 0)]))).toEqual(["ruleset.max-not-positive 1"]);
    expect(find(withOne({ weight: decimal(0) }))).toEqual(["ruleset.weight-not-positive 1"]);
    expect(find(withOne({}, { bonus: { cap: decimal(-1), nodes: [] } }))).toEqual([
      "ruleset.max-not-positive",
    ]);
  });

  it("keeps tiers inside 0 and max, rising, from 0", () => {
    const tiers = (pairs: [number, number][]): Rule => ({
      kind: "tiersByCount",
      tiers: makeBounds(pairs),
    });
    expect(
      withRule(
        tiers([
          [0, 5],
          [1, 0],
        ])
      )
    ).toEqual([]);
    expect(
      withRule(
        tiers([
          [0, 6],
          [1, -1],
        ])
      )
    ).toEqual(["ruleset.tier-over-max 1", "ruleset.tier-over-max 1"]);
    expect(
      withRule(
        tiers([
          [1, 5],
          [2, 0],
        ])
      )
    ).toEqual(["ruleset.tier-first 1"]);
    expect(
      withRule(
        tiers([
          [0, 5],
          [2, 3],
          [2, 0],
        ])
      )
    ).toEqual(["ruleset.tier-order 1"]);
    expect(
      withRule(
        tiers([
          [0, 5],
          [1.5, 0],
        ])
      )
    ).toEqual(["ruleset.too-many-decimals 1"]);
    expect(withRule({ kind: "tiersByPercent", places: 7, tiers: makeBounds([[0, 5]]) })).toEqual([
      "ruleset.places 1",
    ]);
  });

  it("adds up parts", () => {
    const parts = (...points: number[]): Rule => ({
      kind: "sumOfParts",
      parts: points.map((value) => ({ text: "", points: decimal(value) })),
    });
    expect(withRule(parts(2, 1.5, 1.5))).toEqual([]);
    expect(withRule(parts(2, 1.5))).toEqual(["ruleset.parts-sum 1"]);
    expect(withRule(parts(6, -1))).toEqual(["ruleset.parts-sum 1"]);
  });

  it("warns of fewer checkers than a trimmed mean can drop scores of (B10)", () => {
    const of = (combine: Combine, ...codes: string[][]) =>
      checkRuleset(
        makeRuleset([makeCriterion("1", 5), makeCriterion("2", 5), makeCriterion("3", 5)], {
          checkers: {
            combine,
            members: codes.map((criteria, i) => ({ code: `K${i}`, name: `Bên ${i}`, criteria })),
          },
        })
      );
    const warn = (criterion: string, count: number) => ({
      code: "ruleset.trim-too-few",
      severity: "warning",
      about: { criterion },
      params: { count, needed: 3 },
    });
    expect(of("trimmedMean", ["1", "2"], ["1", "2"], ["1"])).toEqual([warn("2", 2)]);
    expect(of("trimmedMean", [])).toEqual([warn("1", 1), warn("2", 1), warn("3", 1)]);
    expect(of("trimmedMean", [], [], [])).toEqual([]);
    expect([...of("mean", []), ...of("median", [], [])]).toEqual([]);
  });

  it("keeps points and settings inside the declared decimals", () => {
    expect(find(makeRuleset([makeCriterion("1", "4.755")]))).toEqual([
      "ruleset.too-many-decimals 1",
    ]);
    expect(
      find(
        withOne(
          {},
          { places: 5, ranking: { by: "points", places: -1, stage: "self", ...SHARED_RANKS } }
        )
      )
    ).toEqual(["ruleset.places", "ruleset.places"]);
  });

  it("knows the facts of gates and slots", () => {
    const gate: Gate = { kind: "fact", code: "g", name: "", fact: "f", mustBe: true, sample: true };
    const slots = [makeSlot("s", 1, { facts: ["f", "h"] })];
    expect(
      find(withOne({}, { gates: [gate], slots, facts: [{ code: "h", name: "", sample: true }] }))
    ).toEqual(["ruleset.unknown-fact", "ruleset.unknown-fact"]);
  });

  it("lets a slot exclude earlier slots only", () => {
    const slots = [
      makeSlot("a", 1, { exclusiveWith: ["a", "b"] }),
      makeSlot("b", 1, { exclusiveWith: ["a", "zz"] }),
    ];
    expect(find(withOne({}, { slots }))).toEqual([
      "ruleset.slot-order",
      "ruleset.slot-order",
      "ruleset.unknown-slot",
    ]);
  });
});

describe("rules that compare and count", () => {
  const item = (points: number) => ({ text: "Việc", points: decimal(points) });
  const share = { kind: "proportional", direction: "higher", compare: "target" } as const;
  const limits = (floor: number, ceiling: number): Rule => ({
    ...share,
    floorPercent: decimal(floor),
    ceilingPercent: decimal(ceiling),
  });
  const ranks = (...all: [number, number][]): Rule => ({
    kind: "rankLookup",
    ranks: all.map(([rank, points]) => ({ rank, points: decimal(points) })),
    raters: [],
  });

  it.each<[string, Rule, string[]]>([
    ["sound ranks", ranks([1, 5], [2, 3], [4, 0]), []],
    ["a rank that stands twice", ranks([1, 5], [1, 3]), ["ruleset.rank-order 1"]],
    ["ranks from 0", ranks([0, 5]), ["ruleset.rank-order 1"]],
    ["a rank worth more than the maximum", ranks([1, 6]), ["ruleset.tier-over-max 1"]],
    [
      "a rater named twice",
      { kind: "rankLookup", ranks: [{ rank: 1, points: decimal(5) }], raters: ["A", "A"] },
      ["ruleset.duplicate-code 1"],
    ],
    ["negative events", { kind: "plusMinus", items: [item(-3)], floor: decimal(-5) }, []],
    [
      "a floor above 0",
      { kind: "plusMinus", items: [item(3)], floor: decimal(1) },
      ["ruleset.floor-above-zero 1"],
    ],
    [
      "a floor finer than points",
      { kind: "plusMinus", items: [item(3)], floor: decimal("-0.125") },
      ["ruleset.too-many-decimals 1"],
    ],
    [
      "an award that takes points",
      { kind: "awardTable", awards: [item(-1)], capped: true },
      ["ruleset.award-negative 1"],
    ],
    ["an award above the maximum", { kind: "awardTable", awards: [item(15)], capped: false }, []],
    ["a ceiling above 100 %", limits(0, 120), []],
    ["a floor above the ceiling", limits(120, 100), ["ruleset.percent-limits 1"]],
    ["a floor below 0", limits(-1, 100), ["ruleset.percent-limits 1"]],
  ])("%s", (_, rule, found) => {
    expect(withRule(rule)).toEqual(found);
  });

  it("names a negative target, and a deduction with a minus sign", () => {
    expect(find(withOne({ target: decimal(-1) }))).toEqual(["ruleset.target-negative 1"]);
    const late = makeCriterion("P", 5, {
      rule: { kind: "plusMinus", items: [item(-1)], floor: null },
    });
    expect(find(withOne({}, { penalty: { cap: null, nodes: [late] } }))).toEqual([
      "ruleset.penalty-negative P",
    ]);
  });

  it("lets bonus and penalty groups declare less than their sum: a cap", () => {
    const group = (max: number) => ({
      ...makeGroup("T", [makeCriterion("T.1", 2), makeCriterion("T.2", 3)]),
      maxPoints: decimal(max),
    });
    const bonus = (max: number) => find(withOne({}, { bonus: { cap: null, nodes: [group(max)] } }));
    expect([bonus(3), bonus(5), bonus(6), bonus(2.125)]).toEqual([
      [],
      [],
      ["ruleset.group-sum T"],
      ["ruleset.too-many-decimals T"],
    ]);
    expect(find(makeRuleset([group(3)]))).toEqual(["ruleset.group-sum T"]);
  });
});
