import type { UnitCode } from "../bloc";
import { type Decimal, decimal } from "../decimal";
import type { Entries } from "../entries";
import type { BlocOutcome, UnitOutcome } from "../outcome";
import type { Ruleset } from "../ruleset";
import { type AwardMargin, findMargins, type UnitMargins } from "./find-margins";
import type { ChangeGoal } from "./find-needed-gain";
import { listScoreChanges, type ScoreChange } from "./list-score-changes";

/**
 * A line that a correction of one score could cross.
 * levelPrevious, passPrevious: reach the value of the place before, or go beyond it. levelNext, fallBehind: the same downwards.
 * reachMinimum, missMinimum: of a slot's least value. passLast: go beyond the last that is proposed; loseSeat: fall behind the first that is not.
 */
export type DecisiveLine =
  | { readonly kind: "levelPrevious" | "passPrevious" | "levelNext" | "fallBehind" }
  | {
      readonly kind: "reachMinimum" | "missMinimum" | "passLast" | "loseSeat";
      readonly slot: string;
    };

/** The smallest correction of one counted score of a unit that crosses a line. */
export interface DecisiveChange {
  readonly unit: UnitCode;
  readonly line: DecisiveLine;
  /** The ranked value needed, on the rounded scale. */
  readonly target: Decimal;
  /** |target − own value|. */
  readonly distance: Decimal;
  /** null when no single score can do it. */
  readonly smallest: ScoreChange | null;
}

type Goal = { readonly line: DecisiveLine; readonly goal: ChangeGoal };

/** Every line that a correction of a single score of a unit could cross, unit by unit, with the smallest such correction; other units stay as they are. */
export function findDecisiveChanges(
  ruleset: Ruleset,
  { units, ranking }: BlocOutcome,
  facts: Entries["facts"]
): DecisiveChange[] {
  const byCode = new Map(units.map((unit) => [unit.unit, unit]));
  const step = decimal(`1e-${ruleset.ranking.places}`);
  return findMargins(ruleset, ranking, facts).flatMap((margins) => {
    const unit = byCode.get(margins.unit);
    if (unit === undefined) return [];
    const goals = [...listPlaceGoals(margins, step), ...listAwardGoals(ruleset, margins, step)];
    return goals
      .filter(({ goal }) => !isReached(goal, margins.value))
      .map((goal) => findChange(ruleset, unit, { ...goal, value: margins.value }));
  });
}

function findChange(
  ruleset: Ruleset,
  unit: UnitOutcome,
  { line, goal, value }: Goal & { readonly value: Decimal }
): DecisiveChange {
  const [nearest] = listScoreChanges(ruleset, unit, goal);
  return {
    unit: unit.unit,
    line,
    target: goal.value,
    distance: goal.value.minus(value).abs(),
    smallest: nearest === undefined || nearest.to === null ? null : nearest,
  };
}

/** An award line that the unit is past already, as one that holds a higher award is. */
function isReached({ kind, value }: ChangeGoal, own: Decimal): boolean {
  return kind === "atLeast" ? own.gte(value) : own.lte(value);
}

function listPlaceGoals({ value, previous, next }: UnitMargins, step: Decimal): Goal[] {
  const up =
    previous === null
      ? []
      : [
          ...(previous.value.eq(value) ? [] : [rise({ kind: "levelPrevious" }, previous.value)]),
          rise({ kind: "passPrevious" }, previous.value.plus(step)),
        ];
  const down =
    next === null
      ? []
      : [
          ...(next.value.eq(value) ? [] : [fall({ kind: "levelNext" }, next.value)]),
          fall({ kind: "fallBehind" }, next.value.minus(step)),
        ];
  return [...up, ...down];
}

function listAwardGoals({ slots }: Ruleset, { awards }: UnitMargins, step: Decimal): Goal[] {
  return awards.flatMap((award) => {
    const least = slots.find(({ code }) => code === award.slot)?.minTotal ?? null;
    return [...listMinimumGoals(award, least, step), ...listSeatGoals(award, step)];
  });
}

function listMinimumGoals(
  { slot, overMinimum }: AwardMargin,
  least: Decimal | null,
  step: Decimal
): Goal[] {
  if (least === null || overMinimum === null) return [];
  return overMinimum.lt(0)
    ? [rise({ kind: "reachMinimum", slot }, least)]
    : [fall({ kind: "missMinimum", slot }, least.minus(step))];
}

function listSeatGoals({ slot, lastProposed, firstOut }: AwardMargin, step: Decimal): Goal[] {
  return [
    ...(lastProposed === null
      ? []
      : [rise({ kind: "passLast", slot }, lastProposed.value.plus(step))]),
    ...(firstOut === null ? [] : [fall({ kind: "loseSeat", slot }, firstOut.value.minus(step))]),
  ];
}

function rise(line: DecisiveLine, value: Decimal): Goal {
  return { line, goal: { kind: "atLeast", value } };
}

function fall(line: DecisiveLine, value: Decimal): Goal {
  return { line, goal: { kind: "atMost", value } };
}
