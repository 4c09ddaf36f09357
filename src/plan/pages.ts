import type { SheetPlan } from "./sheet-plan";

const MM = 72 / 25.4;
const A4 = { short: 210 * MM, long: 297 * MM };
const POINTS_PER_CHARACTER = 6;
const DEFAULT_WIDTH = 9;
/** Points; of a row that no plan speaks of. */
export const DEFAULT_HEIGHT = 15.75;
/** Programs measure columns a little differently; a block this close to a page's end counts as cut. */
const TOLERANCE = 0.06;

export type PageSheet = Pick<SheetPlan, "columnWidths" | "rowHeights"> & {
  readonly print: SheetPlan["print"];
};

/** True when the rows from `from` to `to` may fall on two printed pages: a break above `from` keeps them together. */
export function mayBeCut(sheet: PageSheet, from: number, to: number): boolean {
  const page = pageHeight(sheet) / scaleOf(sheet);
  const titles = sheet.print.titleRows;
  const repeated = titles ? heightOf(sheet, titles.from, titles.to) : 0;
  const above = heightOf(sheet, sheet.print.area.top, from - 1);
  const block = heightOf(sheet, from, to);
  const filled = above <= page ? above : ((above - page) % (page - repeated)) + repeated;
  return filled + block > page * (1 - TOLERANCE) || filled < page * TOLERANCE;
}

/** Height in points of the rows that surely fit on a page below the rows that every page repeats. */
export function roomOnPage(sheet: PageSheet): number {
  const titles = sheet.print.titleRows;
  const repeated = titles ? heightOf(sheet, titles.from, titles.to) : 0;
  return (pageHeight(sheet) / scaleOf(sheet)) * (1 - TOLERANCE) - repeated;
}

function heightOf({ rowHeights }: PageSheet, from: number, to: number): number {
  let height = 0;
  for (let row = from; row <= to; row++) height += rowHeights.get(row) ?? DEFAULT_HEIGHT;
  return height;
}

function pageHeight({ print }: PageSheet): number {
  const paper = print.orientation === "portrait" ? A4.long : A4.short;
  return paper - (print.margins.top + print.margins.bottom) * MM;
}

/** How much smaller a sheet prints than it is: fit to one page across shrinks, never enlarges. */
export function scaleOf({ print, columnWidths }: PageSheet): number {
  const paper = print.orientation === "portrait" ? A4.short : A4.long;
  let width = 0;
  for (let column = print.area.left; column <= print.area.right; column++) {
    width += (columnWidths.get(column) ?? DEFAULT_WIDTH) * POINTS_PER_CHARACTER;
  }
  return Math.min(1, (paper - (print.margins.left + print.margins.right) * MM) / width);
}
