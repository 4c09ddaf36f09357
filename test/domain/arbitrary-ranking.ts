import { decimal } from "../../src/domain/decimal";
import type { AwardResult, Decision, FactValue } from "../../src/domain/entries";
import type { RankedUnit } from "../../src/domain/outcome";
import type { Fact, Ruleset } from "../../src/domain/ruleset";
import { arbitrarySlots } from "./arbitrary-slots";
import type { Dice } from "./dice";
import { makeCriterion, makeEntries, makeRuleset } from "./samples";

/** A ranking full of ties, and a ruleset with facts and slots; nothing of it comes from scores. */
export interface DrawnRanking {
  readonly ruleset: Ruleset;
  readonly ranking: readonly RankedUnit[];
  readonly entries: ReturnType<typeof makeEntries>;
}

const FACTS: readonly Fact[] = [
  { code: "F1", name: "Không vi phạm", sample: true },
  { code: "F2", name: "Tỷ lệ lao động tiên tiến", kind: "number", unit: "%", sample: true },
];

/** 1–12 units, values of a handful, some unranked; votes, facts and numbers that are low or missing now and then. */
export function drawRanking(dice: Dice): DrawnRanking {
  const top = decimal(100);
  const slots = arbitrarySlots(dice, top, FACTS).map((slot) => ({
    ...slot,
    minVotePercent: dice.isLucky(25) ? decimal(50) : null,
  }));
  const values = Array.from({ length: 1 + dice.roll(12) }, () =>
    dice.isLucky(10) ? null : dice.pick([95, 90, 80, 70, 69.9, 40])
  );
  const ranking = values.map((_, i) => rankUnit(values, i, drawVotes(dice)));
  const units = ranking.map(({ unit }) => unit);
  const facts = new Map(units.map((unit) => [unit, drawFacts(dice)]));
  return {
    ruleset: makeRuleset([makeCriterion("1", 100)], { facts: FACTS, slots }),
    ranking,
    entries: makeEntries({}, { facts }),
  };
}

/** Decisions and results for some of the units. */
export function drawOutcomes(dice: Dice, { ruleset, ranking }: DrawnRanking) {
  const decisions = new Map<string, Decision>();
  const results = new Map<string, AwardResult>();
  const codes = ["", ...ruleset.slots.map(({ code }) => code)];
  const pick = (): string => codes[dice.roll(codes.length)] ?? "";
  for (const { unit } of ranking) {
    if (dice.isLucky(25)) decisions.set(unit, { slot: pick(), reason: "biên bản" });
    if (dice.isLucky(40)) results.set(unit, { slot: pick(), number: "1/QĐ", date: "2026-01-15" });
  }
  return { decisions, results };
}

function drawVotes(dice: Dice): number | null {
  return dice.pick([null, 100, 80, 50, 49.99]);
}

function drawFacts(dice: Dice): ReadonlyMap<string, FactValue> {
  const percent = dice.pick([null, "0", "2", "69.99", "70", "100"]);
  return new Map<string, FactValue>([
    ["F1", dice.pick([true, true, true, false, null])],
    ["F2", percent === null ? null : decimal(percent)],
  ]);
}

function rankUnit(
  values: readonly (number | null)[],
  index: number,
  votes: number | null
): RankedUnit {
  const value = values[index] ?? null;
  const better = values.filter((other) => other !== null && value !== null && other > value);
  const place = value === null ? null : better.length + 1;
  return {
    unit: `DV${String(index + 1).padStart(2, "0")}`,
    value: value === null ? null : decimal(value),
    rank: place,
    place,
    sharedBy: value === null ? 0 : values.filter((other) => other === value).length,
    keys: [],
    stoppedAt: null,
    before: null,
    behind: null,
    beside: null,
    votePercent: votes === null ? null : decimal(votes),
    eligibility: { eligible: true, failedGates: [] },
    band: null,
  };
}
