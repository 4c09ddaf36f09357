import { fillOfSeries, labelFormat, listChartCells, MOST_SERIES } from "../../src/plan/chart-plan";
import { STACKED } from "../host/files/charted-plan";

test("as many fills as series can be told apart, each a grey, neighbours clearly different; then from the start", () => {
  const fills = Array.from({ length: MOST_SERIES }, (_, index) => fillOfSeries(index));
  expect(new Set(fills.map(({ grey }) => grey)).size).toBe(MOST_SERIES);
  expect(fills.filter(({ grey }) => !/^(..)\1\1$/.test(grey))).toEqual([]);
  const shades = fills.map(({ grey }) => parseInt(grey.slice(0, 2), 16));
  const steps = shades.slice(1).map((shade, index) => Math.abs(shade - (shades[index] ?? 0)));
  expect(Math.min(...steps)).toBeGreaterThan(60);
  expect(fillOfSeries(MOST_SERIES)).toBe(fills[0]);
});

test("labels show nothing for 0", () => {
  expect(labelFormat(STACKED)).toBe("0.00;-0.00;;");
});

test("every area that a chart shows is listed", () => {
  const { categories, series } = STACKED;
  const [first, second] = series;
  expect(listChartCells(STACKED)).toEqual([
    categories,
    first?.nameAt,
    first?.values,
    second?.nameAt,
    second?.values,
  ]);
});
