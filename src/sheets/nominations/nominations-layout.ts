import { sheetArea } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import { type BookContext, tabName } from "../book-context";
import { SHEETS } from "../sheet-keys";

export const NOMINATION_ROWS = { title: 2, note: 4, header: 6, first: 7 } as const;

/**
 * From `problems` on: helpers, not printed. `first`: 1 where a round is named for the first time; `roundOrder`: its
 * 1-based place; `key`: that place × `KEY_STEP` + the row's place in the printed list of the round; `same`: how many rows are for the
 * same recipient and achievement.
 */
export const NOMINATION_COLUMNS = {
  order: 1,
  round: 2,
  kind: 3,
  recipient: 4,
  name: 5,
  position: 6,
  unit: 7,
  award: 8,
  achievement: 9,
  check: 10,
  result: 11,
  decisionNumber: 12,
  decisionDate: 13,
  problems: 15,
  filled: 16,
  first: 17,
  roundOrder: 18,
  key: 19,
  unitOrder: 20,
  unitName: 21,
  same: 22,
  choices: 24,
} as const;

export type NominationColumn = keyof typeof NOMINATION_COLUMNS;

/** The list of a round is shorter than this. */
export const KEY_STEP = 10_000;

/** What a person types, left and right of Kiểm tra. */
export const TYPED_COLUMNS = [
  "round",
  "kind",
  "recipient",
  "name",
  "position",
  "unit",
  "award",
  "achievement",
  "result",
  "decisionNumber",
  "decisionDate",
] as const;

const LEAST = 80;
const SPARE = 20;

/** Rows for proposals: as many as the sheet has already, else at least 80 and some to spare. */
export function countRows({ entries, extra }: BookContext): number {
  const filled = entries.nominations?.length ?? 0;
  const present = extra?.nominationRows ?? 0;
  return present > 0 ? Math.max(present, filled) : roomFor(filled);
}

/** Room for so many proposals and some more. */
export function roomFor(filled: number): number {
  return Math.max(LEAST, Math.ceil((filled + SPARE) / SPARE) * SPARE);
}

/** Row of a proposal; `index` from 0. */
export function nominationRow(index: number): number {
  return NOMINATION_ROWS.first + index;
}

/** A column's cells of all rows. */
export function nominationArea(context: BookContext, column: NominationColumn): Rectangle {
  const at = NOMINATION_COLUMNS[column];
  const bottom = nominationRow(countRows(context) - 1);
  return { top: NOMINATION_ROWS.first, left: at, bottom, right: at };
}

/** The same from any sheet. */
export function nominationColumn(context: BookContext, column: NominationColumn): string {
  return sheetArea(tabName(context, SHEETS.nominations), nominationArea(context, column));
}
