import type { UnitCode } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import { type Decimal, decimal } from "../../domain/decimal";
import { type DecisiveLine, findDecisiveChanges } from "../../domain/explain/find-decisive-changes";
import type { ChangeGoal } from "../../domain/explain/find-needed-gain";
import { listScoreChanges } from "../../domain/explain/list-score-changes";
import { compareCodes } from "../../domain/order/compare-codes";
import type { OrderReason } from "../../domain/order/order-reason";
import type { BlocOutcome, RankedUnit, UnitOutcome } from "../../domain/outcome";
import type { CriterionCode } from "../../domain/ruleset";

/**
 * A correction of one counted score, all others as they are.
 * pass: its unit comes before the other. fall: it comes behind. level: the values become equal, and the tie keys decide. award: it crosses the line of an award.
 */
export interface PairChange {
  readonly kind: "pass" | "fall" | "level" | "award";
  readonly unit: UnitCode;
  /** The other one of the pair; null for an award. */
  readonly other: UnitCode | null;
  /** The award's line; null for the order. */
  readonly line: DecisiveLine | null;
  readonly criterion: CriterionCode;
  /** null = a bonus or penalty line left blank. */
  readonly from: Decimal | null;
  readonly to: Decimal;
  /** to − from. */
  readonly change: Decimal;
}

interface Side {
  readonly points: UnitOutcome;
  readonly ranked: RankedUnit;
}

interface Contest {
  readonly first: Side;
  readonly second: Side;
  readonly reason: OrderReason;
}

interface Wish {
  readonly kind: "pass" | "fall" | "level";
  readonly side: Side;
  readonly other: UnitCode;
  readonly goal: ChangeGoal;
}

/** For each of two ranked units the smallest change that turns or separates their order, the nearest first; the smallest that levels them where that is less; and for each the smallest that crosses an award line. */
export function findPairChanges(
  { input, outcome }: { readonly input: BlocInput; readonly outcome: BlocOutcome },
  contest: Contest
): PairChange[] {
  const sides = [contest.first, contest.second];
  const wishes = listTurns(input, contest);
  const turns = sides
    .flatMap((own) => {
      const ofSide = wishes.filter(({ side }) => side === own);
      return pickSmallest(ofSide.flatMap((wish) => findChange(input, wish))) ?? [];
    })
    .sort(compareChanges);
  const [turn] = turns;
  const level = pickSmallest(listLevels(contest).flatMap((wish) => findChange(input, wish)));
  const isNearer = level !== null && !turn?.change.abs().lte(level.change.abs());
  const awards = sides.flatMap((side) => findAwardChange({ input, outcome }, side) ?? []);
  return [...turns, ...(isNearer ? [level] : []), ...awards];
}

function listTurns({ ruleset }: BlocInput, { first, second, reason }: Contest): Wish[] {
  const [high, low] = [first.ranked.value, second.ranked.value];
  if (high === null || low === null) return [];
  const step = decimal(`1e-${ruleset.ranking.places}`);
  const turns = [
    pass(second, first, high.plus(step)),
    fall("fall", [first, second], low.minus(step)),
  ];
  const isLevel = reason.kind === "tied" || reason.kind === "stopped";
  return isLevel
    ? [
        ...turns,
        pass(first, second, low.plus(step)),
        fall("fall", [second, first], high.minus(step)),
      ]
    : turns;
}

function listLevels({ first, second, reason }: Contest): Wish[] {
  const [high, low] = [first.ranked.value, second.ranked.value];
  if (reason.kind !== "value" || high === null || low === null) return [];
  const rise: Wish = {
    kind: "level",
    side: second,
    other: first.ranked.unit,
    goal: { kind: "atLeast", value: high },
  };
  return [rise, fall("level", [first, second], low)];
}

function pass(side: Side, { ranked }: Side, value: Decimal): Wish {
  return { kind: "pass", side, other: ranked.unit, goal: { kind: "atLeast", value } };
}

function fall(
  kind: "fall" | "level",
  [side, { ranked }]: readonly [Side, Side],
  value: Decimal
): Wish {
  return { kind, side, other: ranked.unit, goal: { kind: "atMost", value } };
}

function findChange({ ruleset }: BlocInput, { kind, side, other, goal }: Wish): PairChange[] {
  const [nearest] = listScoreChanges(ruleset, side.points, goal);
  if (nearest === undefined || nearest.to === null || nearest.change === null) return [];
  const { criterion, from, to, change } = nearest;
  return [{ kind, unit: side.points.unit, other, line: null, criterion, from, to, change }];
}

function findAwardChange(
  { input, outcome }: { readonly input: BlocInput; readonly outcome: BlocOutcome },
  { points }: Side
): PairChange | null {
  const own = { ...outcome, units: [points] };
  const found = findDecisiveChanges(input.ruleset, own, input.entries.facts).flatMap(
    ({ unit, line, smallest }): PairChange[] => {
      if (!("slot" in line) || smallest === null) return [];
      const { criterion, from, to, change } = smallest;
      if (to === null || change === null) return [];
      return [{ kind: "award", unit, other: null, line, criterion, from, to, change }];
    }
  );
  return pickSmallest(found);
}

function pickSmallest(changes: readonly PairChange[]): PairChange | null {
  const [smallest] = [...changes].sort(compareChanges);
  return smallest ?? null;
}

/** The smallest first; of equal ones what a unit can gain before what it can lose. */
function compareChanges(one: PairChange, other: PairChange): number {
  return (
    one.change.abs().cmp(other.change.abs()) ||
    Number(one.kind !== "pass") - Number(other.kind !== "pass") ||
    compareCodes(one.unit, other.unit) ||
    compareCodes(one.criterion, other.criterion)
  );
}
