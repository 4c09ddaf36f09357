import { rangeAddress } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import type { BookContext } from "../book-context";

/** Columns left of the slots. */
export const AWARD_COLUMNS = {
  order: 1,
  code: 2,
  name: 3,
  rank: 4,
  value: 5,
  firstSlot: 6,
} as const;

/** Fixed lines above the table. */
export const AWARD_ROWS = { stamp: 1, title: 2, bloc: 3, note: 4, award: 6, count: 7 } as const;

/** Lines above the table, one value per slot. */
export interface SlotRows {
  /** How shares are counted, of how many units, and what that gives before rounding; null where no count is a share. */
  readonly share: { readonly counting: number; readonly base: number; readonly raw: number } | null;
  readonly seats: number;
  readonly tieValue: number;
  readonly tieSeats: number;
  /** Starts one line per slot: how many of that slot's tied units are sure to leave the slot of the column. */
  readonly firstLeavers: number;
}

export function slotRows(context: BookContext): SlotRows {
  const next = AWARD_ROWS.count + 1;
  const share = hasShares(context) ? { counting: next, base: next + 1, raw: next + 2 } : null;
  const seats = share === null ? next : share.raw + 1;
  return { share, seats, tieValue: seats + 1, tieSeats: seats + 2, firstLeavers: seats + 3 };
}

/** Whether some slot's number of units is a share. */
export function hasShares({ ruleset }: BookContext): boolean {
  return ruleset.slots.some(({ count }) => typeof count === "object");
}

/** Two columns per slot, then what follows from them. */
export interface SlotColumns {
  readonly candidate: (slot: number) => number;
  readonly status: (slot: number) => number;
  readonly proposal: number;
  readonly decision: number;
  readonly reason: number;
  readonly final: number;
  /** Why the unit got each slot or not; not printed. */
  readonly why: number;
  /** What was decided later, and by which paper; not printed. */
  readonly result: number;
  readonly number: number;
  readonly date: number;
  /** Helpers, not printed. */
  readonly waiting: number;
  readonly slotIndex: number;
  readonly sortRank: number;
  readonly listOrder: number;
  /** Names of a slot's units, joined from the top down to each row. */
  readonly names: (slot: number) => number;
  /** Why the unit got this slot or not. */
  readonly slotWhy: (slot: number) => number;
  /** 1 for a unit that meets every condition of the slot; drawn where counts are shares. */
  readonly qualified: (slot: number) => number;
  /** Words to choose the result from. */
  readonly choices: number;
}

export function slotColumns({ ruleset }: BookContext): SlotColumns {
  const candidate = (slot: number): number => AWARD_COLUMNS.firstSlot + 2 * slot;
  const count = ruleset.slots.length;
  const proposal = candidate(count);
  const waiting = proposal + 9;
  return {
    candidate,
    status: (slot) => candidate(slot) + 1,
    proposal,
    decision: proposal + 1,
    reason: proposal + 2,
    final: proposal + 3,
    why: proposal + 4,
    result: proposal + 5,
    number: proposal + 6,
    date: proposal + 7,
    waiting,
    slotIndex: waiting + 1,
    sortRank: waiting + 2,
    listOrder: waiting + 3,
    names: (slot) => waiting + 4 + slot,
    slotWhy: (slot) => waiting + 4 + count + slot,
    qualified: (slot) => waiting + 5 + 2 * count + slot,
    choices: waiting + 4 + 2 * count,
  };
}

export function awardHeaderRow(context: BookContext): number {
  const leavers = Math.max(0, context.ruleset.slots.length - 1);
  return slotRows(context).firstLeavers + leavers + 1;
}

/** Row of a unit by its place in the bloc. */
export function awardRow(context: BookContext, index: number): number {
  return awardHeaderRow(context) + 1 + index;
}

/** The units' cells of a column. */
export function awardColumnArea(context: BookContext, column: number): Rectangle {
  const top = awardRow(context, 0);
  return { top, left: column, bottom: top + context.bloc.units.length - 1, right: column };
}

export function awardColumnAddress(context: BookContext, column: number): string {
  return rangeAddress(awardColumnArea(context, column), true);
}
