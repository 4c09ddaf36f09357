import { decimal } from "../../../src/domain/decimal";
import type { Rule } from "../../../src/domain/ruleset";
import { describeTiers } from "../../../src/sheets/unit/describe-tiers";
import { makeBounds, makeCriterion } from "../../domain/samples";

function describeRule(rule: Rule, measure = ""): string {
  return describeTiers(makeCriterion("1", 10, { rule, measure }));
}

test.each<Rule>([
  { kind: "direct" },
  { kind: "achieved" },
  { kind: "sumOfParts", parts: [{ text: "a", points: decimal(10) }] },
])("a rule without tiers adds nothing: $kind", (rule) => {
  expect(describeRule(rule)).toBe("");
});

test("conditions are numbered as they are chosen", () => {
  const tiers = [
    { text: "Hoàn thành tốt", points: decimal(10) },
    { text: "Hoàn thành", points: decimal("7.5") },
  ];
  expect(describeRule({ kind: "tiersByCondition", tiers })).toBe(
    "\nMức 1: Hoàn thành tốt – 10 điểm\nMức 2: Hoàn thành – 7,5 điểm"
  );
});

test("counts are described by their bounds, a single count by itself", () => {
  const tiers = makeBounds([
    [0, 10],
    [1, 8],
    [3, 0],
  ]);
  expect(describeRule({ kind: "tiersByCount", tiers }, "lần")).toBe(
    "\n0 lần: 10 điểm\nTừ 1 đến dưới 3 lần: 8 điểm\nTừ 3 lần trở lên: 0 điểm"
  );
  expect(describeRule({ kind: "tiersByCount", tiers })).toBe(
    "\n0: 10 điểm\nTừ 1 đến dưới 3: 8 điểm\nTừ 3 trở lên: 0 điểm"
  );
});

test("percents always have bounds with %, and a tier's own words come first", () => {
  const [low, high] = makeBounds([
    [99, 0],
    [100, 10],
  ]);
  if (!low || !high) throw new Error("two tiers");
  const tiers = [low, { ...high, text: "Đạt cả năm" }];
  expect(describeRule({ kind: "tiersByPercent", places: 1, tiers }, "%")).toBe(
    "\nTừ 99 đến dưới 100%: 0 điểm\nĐạt cả năm: 10 điểm"
  );
});
