import type { Rectangle, SheetKey } from "./cells";

/** Cells of one of our sheets, a row or a column, that a chart shows as they stand at any time. */
export interface ChartCells {
  readonly sheet: SheetKey;
  readonly area: Rectangle;
}

/** One kind of bar; where a name can follow a cell it follows `nameAt`, elsewhere it is `name`. */
export interface ChartSeries {
  readonly name: string;
  readonly nameAt: ChartCells;
  readonly values: ChartCells;
}

/** A chart of lying bars, the first category on top. Series differ by grey or pattern and by their order, never by colour; every bar carries its number. */
export interface ChartPlan {
  readonly kind: "stackedBar" | "bar";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: ChartCells;
  readonly series: readonly ChartSeries[];
  /** Bars begin at 0, so that their lengths compare; false where points below 0 must be seen. */
  readonly isFromZero: boolean;
  /** The cells that it covers. */
  readonly anchor: Rectangle;
  /** en-US number format of the numbers in and beside the bars, e.g. "0.00"; a bar of nothing carries none. */
  readonly numberFormat: string;
  /** Points; titles are larger. */
  readonly textSize: number;
}

/** How a series is filled: a grey, and a pattern of black on white where a program has patterns. */
export interface ChartFill {
  /** "RRGGBB". */
  readonly grey: string;
  readonly pattern: "wdUpDiag" | "ltHorz" | "pct10" | "wdDnDiag" | "lgGrid" | null;
}

/** Neighbours in the order differ clearly on a black and white printer. */
const FILLS: readonly [ChartFill, ...ChartFill[]] = [
  { grey: "BFBFBF", pattern: null },
  { grey: "FFFFFF", pattern: null },
  { grey: "7F7F7F", pattern: null },
  { grey: "E6E6E6", pattern: "wdUpDiag" },
  { grey: "A6A6A6", pattern: "ltHorz" },
  { grey: "F2F2F2", pattern: "pct10" },
  { grey: "8C8C8C", pattern: "wdDnDiag" },
  { grey: "D9D9D9", pattern: "lgGrid" },
];

/** Most series that a reader can still tell apart. */
export const MOST_SERIES = FILLS.length;

/** The fill of the series at a place, from 0. */
export function fillOfSeries(index: number): ChartFill {
  return FILLS[index % FILLS.length] ?? FILLS[0];
}

/** Every area that a chart shows. */
export function listChartCells({ categories, series }: ChartPlan): readonly ChartCells[] {
  return [categories, ...series.flatMap(({ nameAt, values }) => [nameAt, values])];
}

/** The number format of labels: nothing is written for 0 and for cells without a number. */
export function labelFormat({ numberFormat }: ChartPlan): string {
  return `${numberFormat};-${numberFormat};;`;
}

/** How much larger titles are than the rest, in points. */
export const TITLE_PLUS = 2;
