import { areaAddress } from "../../../plan/addresses";
import {
  fillOfSeries,
  labelFormat,
  listChartCells,
  TITLE_PLUS,
  type ChartCells,
  type ChartPlan,
} from "../../../plan/chart-plan";
import { CALL_BYTES, countBytes, OBJECT_BYTES, RANGE_BYTES } from "../step";
import type { SheetKey } from "../../../plan/cells";

const FONT = "Times New Roman";
/** Percent of a bar's width that stays free between two. */
const GAP_WIDTH = 45;
const FULL_OVERLAP = 100;

/** Where a chart is drawn, and the sheets that it may show. */
export interface ChartPlace {
  readonly sheet: Excel.Worksheet;
  readonly find: (key: SheetKey) => Excel.Worksheet | undefined;
}

/** What a chart takes in a request, no less. */
export function countChartBytes({ title, categoryTitle, valueTitle, series }: ChartPlan): number {
  const ofSeries = 3 * RANGE_BYTES + 5 * OBJECT_BYTES + 9 * CALL_BYTES;
  const texts = [title, categoryTitle, valueTitle, ...series.map(({ name }) => name)].join("");
  return 22 * (OBJECT_BYTES + CALL_BYTES) + series.length * ofSeries + countBytes(texts);
}

/** Draws a chart of cells as they stand; one about a sheet that is not there is left out. ExcelApi 1.8. */
export function drawChart(place: ChartPlace, chart: ChartPlan): void {
  const [first] = chart.series;
  const isWhole = listChartCells(chart).every(({ sheet }) => place.find(sheet) !== undefined);
  if (!first || !isWhole) return;
  const values = rangeOf(place, first.values);
  const type = chart.kind === "stackedBar" ? "BarStacked" : "BarClustered";
  const drawn = place.sheet.charts.add(type, values, isRow(first.values) ? "Rows" : "Columns");
  values.untrack();
  drawn.setPosition(...cornersOf(chart));
  drawn.format.border.lineStyle = "None";
  drawn.format.font.name = FONT;
  drawn.format.font.size = chart.textSize;
  drawn.title.text = chart.title;
  drawn.title.format.font.size = chart.textSize + TITLE_PLUS;
  drawLegend(drawn.legend, chart);
  drawAxes(drawn.axes, chart);
  chart.series.forEach((one, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(one.name);
    series.name = one.name;
    setCells(place, one.values, (cells) => series.setValues(cells));
    setCells(place, chart.categories, (cells) => series.setXAxisValues(cells));
    drawSeries(series, chart, index);
  });
}

function drawLegend(legend: Excel.ChartLegend, { kind }: ChartPlan): void {
  legend.visible = kind === "stackedBar";
  if (kind === "stackedBar") legend.position = "Bottom";
}

/** The first category stands on top and the scale at the bottom. */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ChartPlan): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.title.text = chart.categoryTitle;
  valueAxis.title.text = chart.valueTitle;
  if (chart.isFromZero) valueAxis.minimum = 0;
}

function drawSeries(series: Excel.ChartSeries, chart: ChartPlan, index: number): void {
  series.format.fill.setSolidColor(`#${fillOfSeries(index).grey}`);
  series.format.line.color = "#000000";
  series.gapWidth = GAP_WIDTH;
  if (chart.kind === "stackedBar") series.overlap = FULL_OVERLAP;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = labelFormat(chart);
  dataLabels.position = chart.kind === "stackedBar" ? "Center" : "OutsideEnd";
  dataLabels.format.font.color = "#000000";
  if (chart.kind === "stackedBar") dataLabels.format.fill.setSolidColor("#FFFFFF");
}

function setCells(place: ChartPlace, cells: ChartCells, set: (cells: Excel.Range) => void): void {
  const range = rangeOf(place, cells);
  set(range);
  range.untrack();
}

function rangeOf({ sheet, find }: ChartPlace, cells: ChartCells): Excel.Range {
  return (find(cells.sheet) ?? sheet).getRange(areaAddress(cells.area));
}

function isRow({ area }: ChartCells): boolean {
  return area.top === area.bottom;
}

function cornersOf({ anchor }: ChartPlan): [string, string] {
  const { top, left, bottom, right } = anchor;
  const cell = (row: number, column: number): string =>
    areaAddress({ top: row, left: column, bottom: row, right: column });
  return [cell(top, left), cell(bottom, right)];
}
