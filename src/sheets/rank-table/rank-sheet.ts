import type { RankedRow } from "../../domain/rank-table/rank-rows";
import { isAscending, type RankRule } from "../../domain/rank-table/rank-rule";
import type { SheetKey } from "../../plan/cells";

/** A column of the data sheet; its header is live when the sheet has one. */
export interface SourceColumn {
  readonly name: string;
  readonly hasHeader: boolean;
  /** Sheet column, 1-based. */
  readonly column: number;
}

/** One row of the ranking. */
export interface SourceRow {
  /** Row of the data sheet. */
  readonly row: number;
  readonly name: string;
  readonly scores: readonly (number | null)[];
  readonly keys: readonly (number | null)[];
  readonly ranked: RankedRow;
}

/** All that the ranking sheet is drawn from. */
export interface RankSheet {
  readonly key: SheetKey;
  /** Tab name. */
  readonly name: string;
  readonly data: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly nameColumn: number;
    /** Row of the most points; null when the table has none. */
    readonly maxRow: number | null;
  };
  readonly rule: RankRule;
  readonly scores: readonly SourceColumn[];
  readonly keys: readonly SourceColumn[];
  /** In print order: by rank, rows without one last. */
  readonly rows: readonly SourceRow[];
}

/** Above so many rows a rank is found by binary search in sorted blocks: COUNTIF for every row would take time with the square of the rows. */
const LONGEST_COUNTED = 500;
/** Most blocks of a long list. More would make the formulas too long. */
const BLOCKS = 8;

/** Whether ranks are found in sorted blocks. */
export function isLong({ rows }: RankSheet): boolean {
  return rows.length > LONGEST_COUNTED;
}

/** First and last of neighbours, from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Neighbours in the column of sorted totals, and the rows whose totals are sorted there. */
export interface Block extends Span {
  readonly rows: Span;
  /** Whether these rows had totals when the sheet was planned; either all or none had. */
  readonly hasTotals: boolean;
}

/** How many rows have a total; they stand above the others. */
export function countTotals({ rows }: RankSheet): number {
  return rows.filter(({ ranked }) => ranked.value !== null).length;
}

/** The blocks of a long list in ascending order of the totals, those of rows without total last. While the rows stand by rank, the blocks one after the other are all totals in order. */
export function listBlocks(sheet: RankSheet): readonly Block[] {
  const totals = countTotals(sheet);
  const last = sheet.rows.length - 1;
  const size = Math.ceil(sheet.rows.length / (BLOCKS - 1));
  const placed = cut({ from: 0, to: totals - 1 }, size).map((span): Block => {
    const { from, to } = span;
    const mirrored = { from: totals - 1 - to, to: totals - 1 - from };
    return { ...span, rows: isAscending(sheet.rule) ? span : mirrored, hasTotals: true };
  });
  const others = cut({ from: totals, to: last }, size).map((span): Block => ({
    ...span,
    rows: span,
    hasTotals: false,
  }));
  return [...placed, ...others];
}

function cut({ from, to }: Span, size: number): Span[] {
  const count = Math.ceil((to - from + 1) / size);
  return Array.from({ length: count }, (_, block) => ({
    from: from + block * size,
    to: Math.min(from + (block + 1) * size - 1, to),
  }));
}
