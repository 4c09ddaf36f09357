import type { HostObject, HostValue } from "../host-object";
import { boundsOf } from "../../../src/plan/join-cells";
import { listSeries, type ChartState } from "../store/charts";
import { requireOpen } from "../store/protection";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { isMissing, rangeArgument, wordArgument } from "./arguments";
import { createSeriesCollection } from "./chart-series";
import { sourceArgument } from "./chart-source";
import { createPart, type LookOwner } from "./chart-parts";
import { defineObject, type Desk } from "./define-object";

/** The charts of a sheet; a protected one refuses new ones unless it allows objects (X). */
export function createCharts(desk: Desk, sheet: SheetState): HostObject {
  const { store } = desk;
  const open = (chart: ChartState) => createChart(desk, sheet, chart);
  const items = () => sheet.charts.map(open);
  const find = (key: string | number) => {
    const chart = sheet.charts.find(({ id, look }) => id === key || look["Name"] === key);
    return chart ? open(chart) : null;
  };
  return defineObject(store, {
    type: "ChartCollection",
    sheet,
    items,
    item: find,
    changes: {
      Add: (type, source, by) => {
        requireOpen(sheet, "allowEditObjects");
        const chart: ChartState = {
          id: store.makeId(),
          type: wordArgument("ChartType", type),
          look: {},
          series: listSeries(sourceArgument(source), seriesBy(by)),
          place: null,
        };
        sheet.charts.push(chart);
        store.isDirty = true;
        return open(chart);
      },
    },
  });
}

/** The kinds whose series are told apart by rows or columns; "Auto" is not modelled. */
function seriesBy(by: HostValue): "Rows" | "Columns" {
  const word = wordArgument("ChartSeriesBy", by);
  return word === "Rows" || word === "Columns" ? word : refuse("NotImplemented");
}

function createChart(desk: Desk, sheet: SheetState, chart: ChartState): HostObject {
  const { store } = desk;
  const owner: LookOwner = { store, sheet, look: chart.look };
  const part = (type: string, place: string) => () => createPart(owner, type, place);
  return defineObject(store, {
    type: "Chart",
    id: chart.id,
    sheet,
    get: {
      Id: () => chart.id,
      ChartType: () => chart.type,
      Title: part("ChartTitle", "Title"),
      Legend: part("ChartLegend", "Legend"),
      Format: part("ChartAreaFormat", "Format"),
      Axes: part("ChartAxes", "Axes"),
      Series: () => createSeriesCollection(desk, sheet, chart),
      Worksheet: () => desk.worksheet(sheet),
    },
    changes: {
      // D: from the first cell's top left corner to the last one's bottom right.
      SetPosition: (start, end) => {
        requireOpen(sheet, "allowEditObjects");
        const from = rangeArgument(sheet, start).area;
        const to = isMissing(end) ? from : rangeArgument(sheet, end).area;
        chart.place = boundsOf([
          { row: from.top, column: from.left },
          { row: to.bottom, column: to.right },
        ]);
        return null;
      },
      Delete: () => {
        requireOpen(sheet, "allowEditObjects");
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
    },
  });
}
