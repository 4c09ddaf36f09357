import { cellAddress, columnLetters, quoteSheet } from "../../plan/addresses";
import type { CellContent } from "../../plan/cells";
import type { RankSheet } from "./rank-sheet";

/** A column of the ranking table, declared once: header, width, and the content of every row. */
export interface RankColumn {
  readonly id: string;
  readonly header: CellContent;
  readonly width: number;
  /** Shown with the decimals of the total. */
  readonly isTotal?: boolean;
  readonly isText?: boolean;
  /** Stands right of the printed columns. */
  readonly isWorking: boolean;
  readonly cell: (index: number) => CellContent;
}

/** Rows above the table; the lines that say the rule follow on `source` and leave a row free before the settings. */
export const HEAD_ROWS = { title: 1, source: 2 } as const;
export const SETTING_ROWS = { places: 10, order: 11, half: 12, counted: 13 } as const;
/** Where the settings' values stand. */
export const SETTING_COLUMN = 3;
/** Rows above the column of sorted totals that tell whether rows still stand by rank: all of them, then block by block. */
export const ORDER_ROWS = { label: 4, all: 5, blocks: 6 } as const;
const HEADER_ROW = 15;

/** Rows of the ranking sheet. */
export interface RankLayout {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** Header of the table of weights, and its first row. */
  readonly rulesHeader: number;
  readonly rulesFirst: number;
}

export function layoutRankSheet({ rows }: RankSheet): RankLayout {
  const first = HEADER_ROW + 1;
  const last = first + rows.length - 1;
  return { header: HEADER_ROW, first, last, rulesHeader: last + 3, rulesFirst: last + 4 };
}

/** Columns of the table of weights. */
export const RULE_COLUMNS = { index: 1, name: 2, weight: 3, direction: 4, max: 5 } as const;

/** Addresses in the ranking sheet and in the data sheet. */
export interface Addresses {
  readonly layout: RankLayout;
  /** A cell of the table, relative: "C14". */
  cell(id: string, index: number): string;
  /** The column of the table with fixed rows, or the part from row `from` to row `to`: "C$14:C$40". */
  range(id: string, part?: { readonly from: number; readonly to: number }): string;
  /** A cell of the data sheet, relative to the row. */
  source(row: number, column: number): string;
  weight(score: number): string;
  max(score: number): string;
  weights(): string;
  maxima(): string;
  readonly places: string;
  /** Half a unit of the last decimal that is compared; only in long lists. */
  readonly half: string;
  /** How many rows have a total; only in long lists. */
  readonly counted: string;
  /** 1 while all rows stand by rank; only in long lists. */
  allInOrder(): string;
  /** 1 while the rows of a block do. */
  blockInOrder(block: number): string;
  columnOf(id: string): number;
}

/** Addresses by column id; `columns` may still be growing while nothing is asked. */
export function createAddresses(sheet: RankSheet, columns: readonly RankColumn[]): Addresses {
  const layout = layoutRankSheet(sheet);
  const data = quoteSheet(sheet.data.sheet);
  const known = new Map<string, number>();
  const columnOf = (id: string): number => {
    const found = known.get(id) ?? columns.findIndex((column) => column.id === id) + 1;
    if (found === 0) throw new Error(`No column ${id}`);
    known.set(id, found);
    return found;
  };
  const letters = (id: string): string => columnLetters(columnOf(id));
  const rule = (column: number, score: number): string =>
    cellAddress({ row: layout.rulesFirst + score, column }, true);
  const ruleRange = (column: number): string =>
    `${rule(column, 0)}:${rule(column, sheet.scores.length - 1)}`;
  const order = (row: number): string => cellAddress({ row, column: columnOf("sorted") }, true);
  return {
    layout,
    columnOf,
    cell: (id, index) => `${letters(id)}${layout.first + index}`,
    range: (id, part = { from: 0, to: sheet.rows.length - 1 }) =>
      `${letters(id)}$${layout.first + part.from}:${letters(id)}$${layout.first + part.to}`,
    source: (row, column) => `${data}!${columnLetters(column)}${row}`,
    weight: (score) => rule(RULE_COLUMNS.weight, score),
    max: (score) => rule(RULE_COLUMNS.max, score),
    weights: () => ruleRange(RULE_COLUMNS.weight),
    maxima: () => ruleRange(RULE_COLUMNS.max),
    places: cellAddress({ row: SETTING_ROWS.places, column: SETTING_COLUMN }, true),
    half: cellAddress({ row: SETTING_ROWS.half, column: SETTING_COLUMN }, true),
    counted: cellAddress({ row: SETTING_ROWS.counted, column: SETTING_COLUMN }, true),
    allInOrder: () => order(ORDER_ROWS.all),
    blockInOrder: (block) => order(ORDER_ROWS.blocks + block),
  };
}
