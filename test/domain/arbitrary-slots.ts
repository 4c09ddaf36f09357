import type { Decimal } from "../../src/domain/decimal";
import type { AwardSlot } from "../../src/domain/ruleset";
import type { Dice } from "./dice";

const AWARDS = [
  "Cờ thi đua của Chính phủ",
  "Cờ thi đua của UBND tỉnh",
  "Tập thể lao động xuất sắc",
  "Bằng khen của UBND tỉnh",
];

/** 0–4 slots with quotas, thresholds, facts and exclusions; every exclusion names an earlier slot. */
export function arbitrarySlots(dice: Dice, top: Decimal, facts: readonly string[]): AwardSlot[] {
  const count = dice.roll(5);
  const keeps = dice.pick([100, 100, 50, 0]);
  return AWARDS.slice(0, count).map((award, index, all) => {
    const earlier = all.slice(0, index).map((_, at) => `S${at + 1}`);
    return {
      code: `S${index + 1}`,
      award,
      decidedBy: "Chủ tịch UBND tỉnh",
      count: index === count - 1 && dice.isLucky(60) ? "rest" : 1 + dice.roll(3),
      minTotal: dice.isLucky(30)
        ? top
            .times(dice.pick([50, 70]))
            .div(100)
            .round(1)
        : null,
      minVotePercent: null,
      facts: facts.filter(() => dice.isLucky(25)),
      exclusiveWith: earlier.filter(() => dice.isLucky(keeps)),
      sample: true,
    };
  });
}
