import type { ChartPlan } from "../plan/chart-plan";
import { DEFAULT_HEIGHT, roomOnPage, scaleOf } from "../plan/pages";
import type { SheetPlan } from "../plan/sheet-plan";

/** Points that letters have on paper at least. */
const PRINTED_SIZE = 10;
/** Letter heights that a bar needs, and titles, axis and legend together. */
const PER_BAR = 2.8;
const AROUND = 14;

/** A chart on a printed page of its own behind the last printed row: as wide as the sheet prints, as high as its bars need and the page allows, its letters as large on paper as the text. */
export function addChartPage(
  sheet: SheetPlan,
  chart: Omit<ChartPlan, "anchor" | "textSize">
): SheetPlan {
  const { print, charts = [] } = sheet;
  const textSize = Math.ceil(PRINTED_SIZE / scaleOf(sheet));
  const wanted = (AROUND + PER_BAR * countBars(chart)) * textSize;
  const rows = Math.floor(Math.min(wanted, roomOnPage(sheet)) / DEFAULT_HEIGHT);
  const top = print.area.bottom + 2;
  const anchor = { ...print.area, top, bottom: top + rows - 1 };
  return {
    ...sheet,
    charts: [...charts, { ...chart, anchor, textSize }],
    print: {
      ...print,
      area: { ...print.area, bottom: anchor.bottom },
      breaksBefore: [...print.breaksBefore, top],
    },
  };
}

function countBars({ categories: { area } }: Pick<ChartPlan, "categories">): number {
  return Math.max(area.bottom - area.top, area.right - area.left) + 1;
}
