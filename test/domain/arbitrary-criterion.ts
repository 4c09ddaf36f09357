import fc from "fast-check";
import { type Decimal, decimal } from "../../src/domain/decimal";
import type { BoundTier, Criterion, Rule, RuleKind } from "../../src/domain/ruleset";
import { createDice, type Dice } from "./dice";

/** What fast-check draws for one criterion; the rest follows from `seed`. */
export interface CriterionDraft {
  readonly kind: RuleKind;
  readonly seed: number;
  /** 0: beside the one before; 1–3: opens a group at that level; 4: stands outside all groups. */
  readonly opens: number;
}

/** Decimals of points, and whether weights differ from 1. */
export interface Terms {
  readonly places: number;
  readonly weighted: boolean;
}

const KINDS: readonly [RuleKind, ...RuleKind[]] = [
  "direct",
  "achieved",
  "tiersByCondition",
  "tiersByCount",
  "tiersByPercent",
  "sumOfParts",
  "relativeToLeader",
  "rankLookup",
  "plusMinus",
  "awardTable",
  "proportional",
];
const DIRECTIONS = ["higher", "higher", "lower"] as const;
const WEIGHTS = ["1", "2", "3", "0.5", "1.5", "0.3", "0.25", "2.5"] as const;
const TEXTS = [
  "Chuyên đề",
  'Báo cáo "tháng"',
  "=1+1",
  "Chi bộ TSVM",
  "Tuyên truyền, NTM",
  "O'Brien 100 %",
] as const;

export const draftArbitrary: fc.Arbitrary<CriterionDraft> = fc.record({
  kind: fc.constantFrom(...KINDS),
  seed: fc.nat(),
  opens: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4),
});

/** The criterion that a draft stands for; always sound. */
export function shapeCriterion(
  { kind, seed }: CriterionDraft,
  code: string,
  { places, weighted }: Terms
): Criterion {
  const dice = createDice(seed);
  const maxTicks = drawMaxTicks(dice, places);
  return {
    type: "criterion",
    code,
    name: `${dice.pick(TEXTS)} ${code}`,
    maxPoints: fromTicks(maxTicks, places),
    weight: decimal(weighted ? dice.pick(WEIGHTS) : 1),
    rule: drawRule(kind, dice, { maxTicks, places }),
    measure: dice.pick(["", "%", "báo cáo"]),
    target: drawTarget(kind, dice),
    evidence: dice.isLucky(30) ? "Văn bản" : "",
  };
}

/** Points as a whole number of the smallest step, so that no float is involved. */
export function fromTicks(ticks: number, places: number): Decimal {
  return decimal(ticks).times(decimal(`1e-${places}`));
}

function drawMaxTicks(dice: Dice, places: number): number {
  const one = 10 ** places;
  const whole = (2 + dice.roll(18)) * one;
  if (places === 0 || dice.isLucky(50)) return whole;
  const part =
    places === 1 ? one / 2 : dice.pick([one / 2, one / 4, (one * 3) / 4, dice.roll(one)]);
  return whole + part;
}

function drawRule(
  kind: RuleKind,
  dice: Dice,
  { maxTicks, places }: { maxTicks: number; places: number }
): Rule {
  const points = (tick: number): Decimal => fromTicks(tick, places);
  switch (kind) {
    case "direct":
    case "achieved":
      return { kind };
    case "tiersByCondition":
      return {
        kind,
        tiers: drawFalling(dice, maxTicks).map((tick) => ({ text: "Mức", points: points(tick) })),
      };
    case "tiersByCount":
      return {
        kind,
        tiers: drawBounds(dice, 1).map((from, index, all) =>
          toTier(from, points(Math.floor((maxTicks * (all.length - 1 - index)) / all.length)))
        ),
      };
    case "tiersByPercent": {
      const percentPlaces = dice.roll(3);
      const tiers = drawBounds(dice, 25).map((from, index, all) =>
        toTier(from, points(Math.floor((maxTicks * (index + 1)) / all.length)))
      );
      return { kind, places: percentPlaces, tiers };
    }
    case "sumOfParts": {
      const cut = 1 + dice.roll(maxTicks - 1);
      return {
        kind,
        parts: [cut, maxTicks - cut].map((tick) => ({ text: "Phần", points: points(tick) })),
      };
    }
    default:
      return drawComparedRule(kind, dice, { maxTicks, points });
  }
}

type ComparedKind = Exclude<
  RuleKind,
  "direct" | "achieved" | "tiersByCondition" | "tiersByCount" | "tiersByPercent" | "sumOfParts"
>;

function drawComparedRule(
  kind: ComparedKind,
  dice: Dice,
  { maxTicks, points }: { maxTicks: number; points: (tick: number) => Decimal }
): Rule {
  const share = (quarters: number): Decimal => points(Math.floor((maxTicks * quarters) / 4));
  switch (kind) {
    case "relativeToLeader":
      return { kind, direction: dice.pick(DIRECTIONS) };
    case "rankLookup":
      return {
        kind,
        ranks: [4, 3, 2, 0].map((quarters, i) => ({ rank: i + 1, points: share(quarters) })),
        raters: dice.pick([[], ["Phòng A", "Phòng B"], ["Phòng A", 'Phòng "B"', "Phòng C"]]),
      };
    case "plusMinus":
      return {
        kind,
        items: [1, 3].map((quarters) => ({ text: "Biểu dương", points: share(quarters) })),
        floor: dice.isLucky(50) ? null : decimal(0),
      };
    case "awardTable":
      return {
        kind,
        awards: [4, 1].map((quarters) => ({ text: "Cờ thi đua", points: share(quarters) })),
        capped: dice.isLucky(50),
      };
    case "proportional":
      return {
        kind,
        direction: dice.pick(DIRECTIONS),
        compare: dice.pick(["target", "best"]),
        floorPercent: decimal(dice.pick([0, 0, 25])),
        ceilingPercent: decimal(dice.pick([100, 120, "112.5"])),
      };
  }
}

/** Rules that need a target mostly have one. */
function drawTarget(kind: RuleKind, dice: Dice): Decimal | null {
  const isNeeded = kind === "proportional" || kind === "relativeToLeader";
  return dice.isLucky(isNeeded ? 85 : 20) ? decimal(dice.pick([100, 7, "12.5"])) : null;
}

/** The same criterion in the base or bonus section may take points away; a deduction is a positive number. */
export function allowMinus(criterion: Criterion, seed: number): Criterion {
  const { rule, maxPoints } = criterion;
  if (rule.kind !== "plusMinus" || seed % 2 === 0) return criterion;
  const [plus, minus] = rule.items;
  if (!plus || !minus) return criterion;
  const items = [plus, { text: "Phê bình", points: minus.points.times(-1) }];
  const floor = rule.floor === null ? null : maxPoints.times(-1);
  return { ...criterion, rule: { ...rule, items, floor } };
}

function toTier(from: number, points: Decimal): BoundTier {
  return { from: decimal(from), text: `từ ${from}`, points };
}

function drawFalling(dice: Dice, maxTicks: number): number[] {
  return dice
    .pick([
      [4, 3, 2, 0],
      [4, 2, 0],
      [4, 0],
      [4, 1],
    ])
    .map((quarter) => Math.floor((maxTicks * quarter) / 4));
}

function drawBounds(dice: Dice, step: number): number[] {
  return Array.from({ length: 2 + dice.roll(3) }, (_, index) => index * step);
}
