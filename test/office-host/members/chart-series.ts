import type { HostObject, HostValue } from "../host-object";
import type { ChartState, SeriesState } from "../store/charts";
import { requireOpen } from "../store/protection";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { flagArgument, isMissing, numberArgument, optionalText, textArgument } from "./arguments";
import { createPart } from "./chart-parts";
import { sourceArgument } from "./chart-source";
import { defineObject, type Desk } from "./define-object";

/** The series of a chart in their order; new ones come last. */
export function createSeriesCollection(
  desk: Desk,
  sheet: SheetState,
  chart: ChartState
): HostObject {
  const { store } = desk;
  const open = (series: SeriesState) => createSeries(desk, sheet, series);
  return defineObject(store, {
    type: "ChartSeriesCollection",
    sheet,
    items: () => chart.series.map(open),
    changes: {
      Add: (name, index) => {
        requireOpen(sheet, "allowEditObjects");
        if (!isMissing(index)) refuse("NotImplemented");
        const look = { Name: optionalText(name) ?? "" };
        const series: SeriesState = { look, values: null, categories: null };
        chart.series.push(series);
        return open(series);
      },
    },
  });
}

/** Free space between bars and how far they cover each other, in percent (D). */
const WIDEST_GAP = 500;
const FULL = 100;

function createSeries(desk: Desk, sheet: SheetState, series: SeriesState): HostObject {
  const { store } = desk;
  const { look } = series;
  const owner = { store, sheet, look };
  const takers: Readonly<Record<string, (value: HostValue) => unknown>> = {
    Name: textArgument,
    GapWidth: (value) => numberArgument(value, 0, WIDEST_GAP),
    Overlap: (value) => numberArgument(value, -FULL, FULL),
    HasDataLabels: flagArgument,
  };
  const names = Object.keys(takers);
  const change = (act: () => void): null => {
    requireOpen(sheet, "allowEditObjects");
    act();
    store.isDirty = true;
    return null;
  };
  return defineObject(store, {
    type: "ChartSeries",
    sheet,
    get: {
      ...Object.fromEntries(names.map((name) => [name, () => look[name] ?? null])),
      Format: () => createPart(owner, "ChartSeriesFormat", "Format"),
      // X: labels that are not switched on have no look.
      DataLabels: () =>
        look["HasDataLabels"] === true
          ? createPart(owner, "ChartDataLabels", "DataLabels")
          : refuse("InvalidOperation"),
    },
    set: Object.fromEntries(
      Object.entries(takers).map(([name, take]) => [
        name,
        (value: HostValue) => {
          change(() => {
            look[name] = take(value);
          });
        },
      ])
    ),
    changes: {
      SetValues: (source) =>
        change(() => {
          series.values = sourceArgument(source);
        }),
      SetXAxisValues: (source) =>
        change(() => {
          series.categories = sourceArgument(source);
        }),
    },
  });
}
