import type { Rectangle } from "../../../src/plan/cells";
import { showArea } from "./areas";
import type { BookStore } from "./book-store";

/** Cells that a chart shows; they follow their sheet when it is renamed. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** What was set, by place within the object: "Title.Text". */
export type ChartLook = Record<string, unknown>;

export interface SeriesState {
  readonly look: ChartLook;
  values: ChartSource | null;
  categories: ChartSource | null;
}

export interface ChartState {
  readonly id: string;
  readonly type: string;
  readonly look: ChartLook;
  readonly series: SeriesState[];
  /** Cells that it covers; null where Excel has put it. */
  place: Rectangle | null;
}

/** D: a series per row or per column of the source. */
export function listSeries(source: ChartSource, by: "Rows" | "Columns"): SeriesState[] {
  const { top, left, bottom, right } = source.area;
  const count = by === "Rows" ? bottom - top + 1 : right - left + 1;
  return Array.from({ length: count }, (_, index) => {
    const area =
      by === "Rows"
        ? { ...source.area, top: top + index, bottom: top + index }
        : { ...source.area, left: left + index, right: left + index };
    return { look: {}, values: { ...source, area }, categories: null };
  });
}

/** The charts of a copied sheet: what they showed of the source they show of the twin (X). */
export function copyCharts(
  charts: readonly ChartState[],
  [sourceId, twinId]: readonly [string, string]
): ChartState[] {
  const move = (source: ChartSource): ChartSource =>
    source.sheetId === sourceId ? { ...source, sheetId: twinId } : source;
  return charts.map((chart, index) => ({
    ...chart,
    id: `${twinId}chart${index}`,
    look: { ...chart.look },
    series: chart.series.map(({ look, values, categories }) => ({
      look: { ...look },
      values: values && move(values),
      categories: categories && move(categories),
    })),
  }));
}

/** A chart as plain data to compare: sources by sheet name. */
export function showChart(store: BookStore, chart: ChartState): Readonly<Record<string, unknown>> {
  const show = (source: ChartSource | null): string | null => {
    const sheet = store.sheets.find(({ id }) => id === source?.sheetId);
    return source && `${sheet?.name ?? "#REF!"}!${showArea(source.area)}`;
  };
  return {
    type: chart.type,
    place: chart.place && showArea(chart.place),
    look: chart.look,
    series: chart.series.map(({ look, values, categories }) => ({
      look,
      values: show(values),
      categories: show(categories),
    })),
  };
}
