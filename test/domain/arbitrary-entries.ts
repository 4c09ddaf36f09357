import { listCheckers } from "../../src/domain/combine-checks";
import { decimal, type Decimal } from "../../src/domain/decimal";
import {
  EMPTY_ENTRY,
  type Entry,
  type Result,
  type Target,
  type Typed,
} from "../../src/domain/entries";
import { scoreByRule } from "../../src/domain/points/score-by-rule";
import { NO_STANDING } from "../../src/domain/points/standing";
import type { Criterion, Rule, Ruleset, Section } from "../../src/domain/ruleset";
import { LAYERS_AT_STAGE } from "../../src/domain/count-score";
import { createDice, type Dice } from "./dice";

/** How a generated unit fills its sheet. `strong`: complete, no low score; `clean`: complete; the others leave blanks or type nonsense. */
export type Profile = "strong" | "clean" | "blanks" | "faulty";

export interface Sheet {
  readonly ruleset: Ruleset;
  readonly profile: Profile;
  readonly seed: number;
}

const STRONG = [100, 100, 90, 80, 75] as const;
const ANY = [100, 90, 75, 50, 25, 0] as const;

/** One unit's entry for one criterion: layers, results, half-way decimals, blanks and faults as its profile allows. */
export function drawEntry(criterion: Criterion, section: Section, sheet: Sheet): Entry {
  const dice = createDice(sheet.seed ^ hashCode(criterion.code));
  const assigned = !dice.isLucky(section === "base" ? 6 : 3);
  if (!assigned) return { ...EMPTY_ENTRY, assigned };
  if (section !== "base" && dice.isLucky(50)) return EMPTY_ENTRY;
  const result = dice.isLucky(75) ? drawResult(criterion, dice, sheet.profile) : null;
  const target = drawTarget(criterion, dice, sheet.profile);
  const typed = (percent: number): Typed =>
    dice.isLucky(percent) ? drawTyped(criterion, dice, sheet) : null;
  const entry = {
    assigned,
    target,
    result,
    self: typed(70),
    explanation: "",
    checked: typed(50),
    reason: dice.isLucky(50) ? "Đã đối chiếu" : "",
    official: typed(40),
    ...drawChecks(criterion, dice, sheet),
  };
  return sheet.profile === "blanks" && dice.isLucky(20)
    ? entry
    : fillStage(criterion, entry, { dice, sheet });
}

/** What the checkers of a panel give; a careful unit's checkers leave nothing open. */
function drawChecks(criterion: Criterion, dice: Dice, sheet: Sheet): Pick<Entry, "checks"> {
  const checkers = listCheckers(sheet.ruleset.checkers, criterion);
  if (checkers.length === 0 || dice.isLucky(20)) return {};
  const open = sheet.profile === "blanks" ? 20 : 0;
  return {
    checks: new Map(
      checkers.map(({ code }) => [
        code,
        dice.isLucky(open) ? null : drawTyped(criterion, dice, sheet),
      ])
    ),
  };
}

function fillStage(
  criterion: Criterion,
  entry: Entry,
  { dice, sheet }: { dice: Dice; sheet: Sheet }
): Entry {
  const { stage } = sheet.ruleset.ranking;
  const isTyped = LAYERS_AT_STAGE[stage].some((layer) => entry[layer] !== null);
  const terms = { places: sheet.ruleset.places, standing: NO_STANDING };
  const byRule = scoreByRule(criterion, entry, terms);
  if (isTyped || (stage === "self" && byRule.status === "scored")) return entry;
  return { ...entry, [stage]: drawTyped(criterion, dice, sheet) };
}

function drawTyped({ maxPoints }: Criterion, dice: Dice, { ruleset, profile }: Sheet): Typed {
  if (profile === "faulty" && dice.isLucky(8)) return drawFault(maxPoints, dice);
  const percent = dice.pick(profile === "strong" ? STRONG : ANY);
  const points = maxPoints.times(percent).div(100).round(ruleset.places);
  const half = decimal(`5e-${ruleset.places + 1}`);
  const isHalved = dice.isLucky(10) && points.plus(half).lte(maxPoints);
  return { kind: "points", points: isHalved ? points.plus(half) : points };
}

function drawFault(maxPoints: Decimal, dice: Dice): Typed {
  return dice.pick<Typed>([
    { kind: "invalid" },
    { kind: "points", points: maxPoints.plus(decimal("0.25")) },
    { kind: "points", points: decimal("-0.5") },
  ]);
}

function drawResult({ rule }: Criterion, dice: Dice, profile: Profile): Entry["result"] {
  if (profile === "faulty" && dice.isLucky(10)) return { kind: "invalid" };
  switch (rule.kind) {
    case "direct":
      return { kind: "text", text: "Đạt 12 cuộc" };
    case "achieved":
      return { kind: "done", done: dice.isLucky(80) };
    case "tiersByCondition":
      return dice.isLucky(10)
        ? { kind: "other" }
        : { kind: "tier", tier: 1 + dice.roll(rule.tiers.length) };
    case "tiersByCount":
      return { kind: "number", value: drawCount(dice, profile) };
    case "tiersByPercent":
      return {
        kind: "number",
        value: decimal(
          dice.pick(["100", "90", "89.995", "75", "74.994", "50", "49.5", "24.95", "0", "130"])
        ),
      };
    case "sumOfParts":
      return drawParts(rule.parts.length, dice, profile);
    default:
      return drawCompared(rule, dice, profile);
  }
}

type ComparedRule = Extract<
  Rule,
  { kind: "relativeToLeader" | "rankLookup" | "plusMinus" | "awardTable" | "proportional" }
>;

const AMOUNTS = ["100", "140", "100", "99.5", "7", "8.25", "12.5", "33.333", "0", "250"] as const;

function drawCompared(rule: ComparedRule, dice: Dice, profile: Profile): Result {
  switch (rule.kind) {
    case "relativeToLeader":
    case "proportional":
      return { kind: "number", value: decimal(dice.pick(AMOUNTS)) };
    case "rankLookup":
      return rule.raters.length === 0
        ? { kind: "number", value: decimal(1 + dice.roll(profile === "strong" ? 4 : 5)) }
        : drawNumbers(rule.raters.length, dice, {
            profile,
            choices: ["9", "8.5", "9.25", "7", "0"],
          });
    case "plusMinus":
      return drawNumbers(rule.items.length, dice, { profile, choices: ["0", "1", "2", "5"] });
    case "awardTable":
      return drawNumbers(rule.awards.length, dice, { profile, choices: ["0", "1", "2"] });
  }
}

function drawNumbers(
  length: number,
  dice: Dice,
  { profile, choices }: { profile: Profile; choices: readonly [string, ...string[]] }
): Result {
  const values = Array.from({ length }, () =>
    profile === "blanks" && dice.isLucky(20) ? null : decimal(dice.pick(choices))
  );
  if (profile === "faulty" && dice.isLucky(10)) values[0] = decimal("-1.5");
  return { kind: "numbers", values };
}

/** Some units have a target of their own, some have none; a faulty sheet holds nonsense. */
function drawTarget(criterion: Criterion, dice: Dice, profile: Profile): Target {
  if (dice.isLucky(75)) return null;
  if (profile === "faulty" && dice.isLucky(20))
    return dice.pick<Target>([
      { kind: "invalid", found: "chưa rõ" },
      { kind: "number", value: decimal(-5) },
    ]);
  if (dice.isLucky(20)) return criterion.target === null ? null : { kind: "none" };
  const value = decimal(dice.pick(["10", "8", "12.25", "0"]));
  return { kind: "number", value };
}

function drawCount(dice: Dice, profile: Profile): Decimal {
  if (profile !== "faulty") return decimal(dice.roll(6));
  return decimal(dice.pick(["-1", "1.5", "0", "2"]));
}

function drawParts(length: number, dice: Dice, profile: Profile): Result {
  const done = Array.from({ length }, () =>
    profile === "blanks" && dice.isLucky(10) ? null : dice.isLucky(70)
  );
  return { kind: "parts", done };
}

function hashCode(code: string): number {
  return [...code].reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0,
    7
  );
}
