import type { BookContext } from "../book-context";
import { RANKING_COLUMNS, workingFirst } from "./ranking-layout";

/** Left columns of the table of margins; the slots follow. */
export const MARGIN_COLUMNS = {
  rank: RANKING_COLUMNS.rank,
  code: RANKING_COLUMNS.code,
  name: RANKING_COLUMNS.name,
  value: 4,
  previous: 5,
  next: 6,
  firstSlot: 7,
} as const;

/** Rows of the table of margins, under the working table. */
export interface MarginRows {
  readonly title: number;
  /** Values of the last unit proposed for a slot and of the first that is not; null where there are no slots. */
  readonly lines: { readonly last: number; readonly out: number } | null;
  readonly header: number;
  readonly first: number;
}

export function marginRows(context: BookContext): MarginRows {
  const title = workingFirst(context) + context.bloc.units.length + 1;
  const hasSlots = context.ruleset.slots.length > 0;
  const header = title + (hasSlots ? 3 : 1);
  const lines = hasSlots ? { last: title + 1, out: title + 2 } : null;
  return { title, lines, header, first: header + 1 };
}

/** The columns of one slot: the distance to its line, and to its least value where it has one. */
export interface SlotMargin {
  readonly slot: number;
  readonly line: number;
  readonly minimum: number | null;
}

export function slotMargins({ ruleset }: BookContext): readonly SlotMargin[] {
  let next: number = MARGIN_COLUMNS.firstSlot;
  return ruleset.slots.map(({ minTotal }, slot) => {
    const line = next++;
    return { slot, line, minimum: minTotal === null ? null : next++ };
  });
}

/** The last column of the table. */
export function lastMarginColumn(context: BookContext): number {
  const last = slotMargins(context).at(-1);
  return last?.minimum ?? last?.line ?? MARGIN_COLUMNS.next;
}
