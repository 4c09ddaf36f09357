import fc from "fast-check";

import { readRulesetFile, writeRulesetFile } from "../../../src/app/change-ruleset/ruleset-file";
import { decimal } from "../../../src/domain/decimal";
import type { Rule, Ruleset } from "../../../src/domain/ruleset";
import { findShippedRuleset, listShippedRulesets } from "../../../src/rulesets/shipped";
import { rulesetArbitrary } from "../../domain/arbitrary-ruleset";
import { makeBounds, makeCriterion, makeRuleset } from "../../domain/samples";

const item = (text: string, points: number | string) => ({ text, points: decimal(points) });

const RULES: readonly Rule[] = [
  { kind: "direct" },
  { kind: "achieved" },
  { kind: "tiersByCondition", tiers: [item("Đạt", 10), item("=1+1", "0.1")] },
  {
    kind: "tiersByCount",
    tiers: makeBounds([
      [0, 10],
      [1, 4],
    ]),
  },
  {
    kind: "tiersByPercent",
    places: 2,
    tiers: makeBounds([
      [0, 0],
      [90, 10],
    ]),
  },
  { kind: "sumOfParts", parts: [item('"a"', "3.25"), item("b", "6.75")] },
  { kind: "relativeToLeader", direction: "lower" },
  { kind: "rankLookup", ranks: [{ rank: 1, points: decimal(10) }], raters: ["Phòng A", "12"] },
  { kind: "plusMinus", items: [item("Khen", 3), item("Phê bình", -3)], floor: decimal(-10) },
  { kind: "awardTable", awards: [item("Cờ", "0.123456789012345")], capped: true },
  {
    kind: "proportional",
    direction: "higher",
    compare: "best",
    floorPercent: decimal("12.5"),
    ceilingPercent: decimal(120),
  },
];

const EVERY_KIND: Ruleset = makeRuleset(
  RULES.map((rule, i) => makeCriterion(`${i + 1}`, 10, { rule, target: decimal("1.5") }))
);

const roundTrip = (ruleset: Ruleset) => readRulesetFile(writeRulesetFile(ruleset).text, "a.json");

test("every kind of rule and every shipped ruleset reads back equal", () => {
  expect(new Set(RULES.map(({ kind }) => kind)).size).toBe(11);
  const shipped = listShippedRulesets().flatMap((id) => findShippedRuleset(id) ?? []);
  expect(shipped).toHaveLength(5);
  for (const ruleset of [EVERY_KIND, ...shipped])
    expect(roundTrip(ruleset)).toEqual({ ok: true, ruleset });
});

test("and so does any other", () => {
  fc.assert(
    fc.property(rulesetArbitrary({ minCriteria: 1, maxCriteria: 12 }), (ruleset) => {
      const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));
      expect(plain(roundTrip(ruleset))).toEqual(plain({ ok: true, ruleset }));
    })
  );
});

test("the file is named by the ruleset", () => {
  expect(writeRulesetFile(EVERY_KIND).name).toBe("mau.ruleset.json");
});

test("a byte order mark is no fault", () => {
  const { text } = writeRulesetFile(EVERY_KIND);
  expect(readRulesetFile(`\uFEFF${text}`, "a.json")).toEqual({ ok: true, ruleset: EVERY_KIND });
});

test.each([
  ["", "file.empty"],
  [" \n", "file.empty"],
  ["{", "file.bad-json"],
  ["PK\u0003\u0004", "file.bad-json"],
  ["null", "file.bad-shape"],
  ['{"id":"a"}', "file.bad-shape"],
])("%j is no ruleset: %s", (text, code) => {
  const read = readRulesetFile(text, "a.json");
  if (read.ok) throw new Error("read");
  expect(new Set(read.issues.map((issue) => issue.code))).toEqual(new Set([code]));
  expect(read.issues.every(({ at }) => at?.file === "a.json")).toBe(true);
});
