import { decimal, type Decimal } from "../../src/domain/decimal";
import type { AwardSlot, Fact } from "../../src/domain/ruleset";
import type { Dice } from "./dice";

const AWARDS = [
  "Cờ thi đua của Chính phủ",
  "Cờ thi đua của UBND tỉnh",
  "Tập thể lao động xuất sắc",
  "Bằng khen của UBND tỉnh",
];

/** 0–4 slots with numbers, shares and the rest, thresholds, facts of both kinds, exclusions of earlier slots and fallbacks to later ones. */
export function arbitrarySlots(dice: Dice, top: Decimal, facts: readonly Fact[]): AwardSlot[] {
  const count = dice.roll(5);
  const keeps = dice.pick([100, 100, 50, 0]);
  const codes = AWARDS.slice(0, count).map((_, at) => `S${at + 1}`);
  return AWARDS.slice(0, count).map((award, index) => ({
    code: `S${index + 1}`,
    award,
    decidedBy: "Chủ tịch UBND tỉnh",
    count: drawCount(dice, index === count - 1),
    minTotal: dice.isLucky(30)
      ? top
          .times(dice.pick([50, 70]))
          .div(100)
          .round(1)
      : null,
    minVotePercent: null,
    ...drawFacts(dice, facts),
    exclusiveWith: codes.slice(0, index).filter(() => dice.isLucky(keeps)),
    ...drawFallback(dice, codes.slice(index + 1)),
    sample: true,
  }));
}

/** A number of units, the rest, or a share whose raw figure is often between two numbers. */
export function drawCount(dice: Dice, isLast: boolean): AwardSlot["count"] {
  if (isLast && dice.isLucky(50)) return "rest";
  if (dice.isLucky(60)) return 1 + dice.roll(3);
  return {
    percent: decimal(dice.pick(["20", "15", "33.3", "50", "7.5", "100"])),
    of: dice.pick(["ranked", "qualified"]),
    rounding: dice.pick(["nearest", "down", "up"]),
  };
}

function drawFacts(dice: Dice, facts: readonly Fact[]): Pick<AwardSlot, "facts" | "atLeast"> {
  const asked = facts.filter(() => dice.isLucky(25));
  const atLeast = asked
    .filter(({ kind }) => kind === "number")
    .map(({ code }) => ({ fact: code, value: decimal(dice.pick(["0", "2", "70", "70.5"])) }));
  return {
    facts: asked.filter(({ kind }) => kind === undefined).map(({ code }) => code),
    ...(atLeast.length > 0 ? { atLeast } : {}),
  };
}

function drawFallback(dice: Dice, later: readonly string[]): Pick<AwardSlot, "fallback"> {
  const [next] = later;
  return next === undefined || dice.isLucky(50) ? {} : { fallback: next };
}
