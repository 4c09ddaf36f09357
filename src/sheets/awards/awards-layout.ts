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

/**
 * Lines above the table, one value per slot. `firstLeavers` starts one line per slot: how many of that
 * slot's tied units are sure to leave the slot of the column.
 */
export const AWARD_ROWS = {
  stamp: 1,
  title: 2,
  bloc: 3,
  note: 4,
  award: 6,
  count: 7,
  seats: 8,
  tieValue: 9,
  tieSeats: 10,
  firstLeavers: 11,
} as const;

/** Two columns per slot, then what follows from them. */
export interface SlotColumns {
  readonly candidate: (slot: number) => number;
  readonly status: (slot: number) => number;
  readonly proposal: number;
  readonly decision: number;
  readonly reason: number;
  readonly final: number;
  /** Helpers, not printed. */
  readonly waiting: number;
  readonly slotIndex: number;
  readonly sortRank: number;
  readonly listOrder: number;
  /** Names of a slot's units, joined from the top down to each row. */
  readonly names: (slot: number) => number;
}

export function slotColumns({ ruleset }: BookContext): SlotColumns {
  const candidate = (slot: number): number => AWARD_COLUMNS.firstSlot + 2 * slot;
  const proposal = candidate(ruleset.slots.length);
  return {
    candidate,
    status: (slot) => candidate(slot) + 1,
    proposal,
    decision: proposal + 1,
    reason: proposal + 2,
    final: proposal + 3,
    waiting: proposal + 5,
    slotIndex: proposal + 6,
    sortRank: proposal + 7,
    listOrder: proposal + 8,
    names: (slot) => proposal + 9 + slot,
  };
}

export function awardHeaderRow({ ruleset }: BookContext): number {
  return AWARD_ROWS.firstLeavers + Math.max(0, ruleset.slots.length - 1) + 1;
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
