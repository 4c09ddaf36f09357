import type { RankedRow } from "../../domain/rank-table/rank-rows";
import type { RankRule } from "../../domain/rank-table/rank-rule";
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
/** Blocks of a long list. More would make the formulas too long. */
const BLOCKS = 8;

/** Whether ranks are found in sorted blocks. */
export function isLong({ rows }: RankSheet): boolean {
  return rows.length > LONGEST_COUNTED;
}

/** First and last index of every block of rows. */
export function listBlocks({
  rows,
}: RankSheet): readonly { readonly from: number; readonly to: number }[] {
  const size = Math.ceil(rows.length / BLOCKS);
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, block) => ({
    from: block * size,
    to: Math.min((block + 1) * size, rows.length) - 1,
  }));
}
