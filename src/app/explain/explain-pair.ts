import type { MemberUnit, UnitCode } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import { explainGap, type GapExplanation } from "../../domain/explain/explain-gap";
import { findMargins, type UnitMargins } from "../../domain/explain/find-margins";
import { explainOrder } from "../../domain/order/explain-order";
import type { OrderReason } from "../../domain/order/order-reason";
import type { BlocOutcome, RankedUnit, UnitOutcome } from "../../domain/outcome";
import { findDominance } from "../../domain/robustness/find-dominance";
import { modelRanks } from "../../domain/robustness/rank-model";
import { listRanking, type RankNote } from "../list-ranking";
import { findPairChanges, type PairChange } from "./find-pair-changes";

/** Two units by code. */
export type Pair = readonly [UnitCode, UnitCode];

/** A book's data and what was computed from it. */
export interface Computed {
  readonly input: BlocInput;
  readonly outcome: BlocOutcome;
}

/** One of the two units. */
export interface PairSide {
  readonly unit: MemberUnit;
  readonly points: UnitOutcome;
  readonly ranked: RankedUnit;
  /** Why it shares its rank or has none. */
  readonly notes: readonly RankNote[];
  /** null while it is not ranked. */
  readonly margins: UnitMargins | null;
}

/** Why one unit stands above another, and how close it was. */
export interface PairExplanation {
  readonly input: BlocInput;
  /** The one that stands above first; as asked where neither does. */
  readonly first: PairSide;
  readonly second: PairSide;
  /** Of `first` against `second`. */
  readonly reason: OrderReason;
  /** `first` − `second`, line by line; null while one is incomplete. */
  readonly gap: GapExplanation | null;
  /** The smallest corrections of one counted score of each unit that turn the order, that level it, and that cross an award line. */
  readonly changes: readonly PairChange[];
  /** The unit that no change of weights puts behind the other; null when there is none. */
  readonly dominant: UnitCode | null;
}

/** Everything there is to say about two units of a book; null when one is not in it, or both are the same. */
export function explainPair(computed: Computed, [a, b]: Pair): PairExplanation | null {
  const { input, outcome } = computed;
  const { ruleset, entries } = input;
  const [one, other] = [findSide(computed, a), findSide(computed, b)];
  if (one === null || other === null || a === b) return null;
  const isTurned = (other.ranked.place ?? Infinity) < (one.ranked.place ?? Infinity);
  const isCompared = one.ranked.place !== null && other.ranked.place !== null;
  const [first, second] = isTurned && isCompared ? [other, one] : [one, other];
  const standings = { ruleset, tieDecisions: entries.tieDecisions, ranking: outcome.ranking };
  const reason = explainOrder(standings, first.ranked, second.ranked);
  return {
    input,
    first,
    second,
    reason,
    gap: explainGap(ruleset, first.points, second.points),
    changes: findPairChanges(computed, { first, second, reason }),
    dominant: findDominant(computed, [first, second]),
  };
}

function findSide({ input, outcome }: Computed, code: UnitCode): PairSide | null {
  const line = listRanking(input, outcome).find(({ unit }) => unit.code === code);
  if (line === undefined) return null;
  const { unit, points, ranked, notes } = line;
  const margins = findMargins(input.ruleset, outcome.ranking, input.entries.facts);
  return { unit, points, ranked, notes, margins: margins.find((one) => one.unit === code) ?? null };
}

function findDominant({ input, outcome }: Computed, sides: readonly PairSide[]): UnitCode | null {
  const ranking = sides.map(({ ranked }) => ranked);
  const model = modelRanks(input.ruleset, { ...outcome, ranking });
  return findDominance(model)[0]?.over ?? null;
}
