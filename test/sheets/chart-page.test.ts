import { roomOnPage, scaleOf } from "../../src/plan/pages";
import type { ChartPlan } from "../../src/plan/chart-plan";
import { addChartPage } from "../../src/sheets/chart-page";
import { chartedSheet, STACKED } from "../host/files/charted-plan";

const ROW = 15.75;
const PLAIN = {
  ...chartedSheet([]),
  print: { ...chartedSheet([]).print, titleRows: { from: 1, to: 2 } },
};

/** The chart of that many bars on a sheet whose column B is so wide, and the rows it covers in points. */
function place(bars: number, width: number) {
  const wide = { ...PLAIN, columnWidths: new Map([[2, width]]) };
  const categories = { ...STACKED.categories, area: { top: 1, left: 1, bottom: bars, right: 1 } };
  const sheet = addChartPage(wide, { ...STACKED, categories });
  const [chart] = sheet.charts ?? [];
  const { anchor, textSize } = chart as ChartPlan;
  return { sheet, textSize, height: (anchor.bottom - anchor.top + 1) * ROW };
}

test("more bars make it higher, until the page is full", () => {
  const heights = [2, 6, 60, 100].map((bars) => Math.round(place(bars, 30).height));
  expect(heights).toEqual([189, 299, 646, 646]);
  expect(place(60, 30).height).toBeLessThanOrEqual(roomOnPage(PLAIN));
});

test("on a sheet that prints smaller letters are larger, so that they are 10 pt on paper", () => {
  const { sheet, textSize } = place(6, 200);
  expect(scaleOf(sheet)).toBeLessThan(0.5);
  expect(textSize * scaleOf(sheet)).toBeGreaterThan(9.5);
  expect(place(6, 30).textSize).toBe(10);
});

test("a second chart comes on a page behind the first", () => {
  const sheet = addChartPage(place(6, 30).sheet, STACKED);
  const [first, second] = sheet.charts ?? [];
  expect(second?.anchor.top).toBe((first?.anchor.bottom ?? 0) + 2);
  expect(sheet.print.breaksBefore).toEqual([first?.anchor.top, second?.anchor.top]);
  expect(sheet.print.area.bottom).toBe(second?.anchor.bottom);
});
