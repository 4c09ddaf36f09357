import { areaAddress, cellAddress } from "../../../src/plan/addresses";
import { rectangle, type Position, type Rectangle } from "../../../src/plan/cells";
import { covers } from "../../office-host/store/areas";
import type { ChartSource, ChartState } from "../../office-host/store/charts";
import { readLine, type EdgeWord } from "../../office-host/store/border-lines";
import { valueAt } from "../../office-host/store/layers";
import { lookOver } from "../../office-host/store/looks";
import type { ConditionalState, SheetState } from "../../office-host/store/sheet";
import { bare, countUp, listPlaces, sortTexts } from "./drawn-by-plan";
import type { DrawnCell, DrawnSheet } from "./drawn-sheet";

const EDGES: Readonly<Record<string, EdgeWord>> = {
  lineAbove: "EdgeTop",
  lineBelow: "EdgeBottom",
  lineLeft: "EdgeLeft",
  lineRight: "EdgeRight",
};

/** How a sheet looks in the workbook behind the library, within `bounds`. */
export function drawnInExcel(sheet: SheetState, bounds: Rectangle): DrawnSheet {
  const cells = listPlaces(bounds).map((at) => {
    const marks = { ...lookOver(sheet.looks, rectangle(at)), ...linesAt(sheet, at) };
    return [cellAddress(at), { ...marks, ...ruleAt(sheet, at) }] as const;
  });
  const { protection, tabColor, frozen, visibility, showGridlines } = sheet;
  const allowed = Object.entries(protection?.options ?? {}).filter(([, value]) => value === true);
  return {
    cells: new Map(cells),
    widths: countUp(bounds.right).map((column) => valueAt(sheet.columnWidths, { row: 1, column })),
    heights: countUp(bounds.bottom).map((row) => valueAt(sheet.rowHeights, { row, column: 1 })),
    merges: sortTexts(sheet.merges.map((area) => areaAddress(area))),
    conditionals: sheet.conditionals.map(conditionalOf),
    charts: sheet.charts.map(chartOf),
    page: pageOf(sheet),
    rest: {
      tabColor,
      frozen: frozen && [rowsOf(frozen), columnsOf(frozen)],
      visibility,
      showGridlines,
      allowed: allowed.map(([name]) => name),
      password: protection ? protection.password : "open",
    },
  };
}

/** Whole rows are frozen without a column, whole columns without a row. */
function rowsOf({ bottom, top }: Rectangle): number {
  return bottom - top > 1_000_000 ? 0 : bottom;
}

function columnsOf({ right, left }: Rectangle): number {
  return right - left > 16_000 ? 0 : right;
}

function linesAt({ looks }: SheetState, at: Position): DrawnCell {
  const lines = Object.entries(EDGES).map(([name, edge]) => [
    name,
    (["style", "weight", "color"] as const).map((part) =>
      readLine(looks, rectangle(at), [edge, part])
    ),
  ]);
  return Object.fromEntries(lines) as DrawnCell;
}

function ruleAt({ validations }: SheetState, at: Position): DrawnCell {
  const layer = validations.layers.filter(({ area }) => covers(area, rectangle(at))).at(-1);
  if (!layer || layer.value.type === "None") return { rule: null };
  const { type, rule, ignoreBlanks, errorAlert, prompt } = layer.value;
  const { area } = layer;
  if (!ignoreBlanks) return { rule: "blanks are refused" };
  const [parts] = Object.values(rule);
  return {
    rule: [type, spellBare(parts)],
    corner: type === "Custom" ? cellAddress({ row: area.top, column: area.left }) : null,
    error: [errorAlert.title, errorAlert.message, errorAlert.style, errorAlert.showAlert],
    prompt: [prompt.title, prompt.message, prompt.showPrompt],
  };
}

/** Formulas of a rule without what programs spell as they like. */
function spellBare(parts: unknown): unknown {
  const entries = Object.entries(Object(parts) as Record<string, unknown>).map(([key, value]) => [
    key,
    typeof value === "string" && value.startsWith("=") ? bare(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function conditionalOf({ areas, rule, font, fill, borders }: ConditionalState): unknown {
  return {
    area: areas.map((area) => areaAddress(area)).join(),
    formula: bare(String(rule["formula"])),
    fill,
    font: [font["Color"], font["Bold"], font["Italic"]].map((part) => part ?? null),
    lines: sortTexts(Object.keys(borders)).map((edge) => [edge, borders[edge]?.style]),
  };
}

function chartOf({ type, place, look, series }: ChartState): unknown {
  const at = (name: string): unknown => look[name] ?? null;
  const source = (cells: ChartSource | null): string | null => cells && areaAddress(cells.area);
  return {
    type,
    place: place && areaAddress(place),
    texts: ["Title.Text", "Axes.CategoryAxis.Title.Text", "Axes.ValueAxis.Title.Text"].map(at),
    sizes: ["Format.Font.Size", "Title.Format.Font.Size"].map(at),
    legend: ["Legend.Visible", "Legend.Position"].map(at),
    scale: [
      "Axes.CategoryAxis.ReversePlotOrder",
      "Axes.CategoryAxis.Position",
      "Axes.ValueAxis.Minimum",
    ].map(at),
    series: series.map((one) => ({
      name: one.look["Name"],
      values: source(one.values),
      categories: source(one.categories),
      labels: [one.look["DataLabels.ShowValue"], one.look["DataLabels.NumberFormat"]],
      line: one.look["Format.Line.Color"],
    })),
  };
}

function pageOf({ print }: SheetState): DrawnSheet["page"] {
  const { margins, texts, titleRows, titleColumns } = print;
  const { defaultForAllPages: pages, ...others } = texts;
  const { top, bottom, left, right, header, footer } = margins;
  return {
    paperSize: print.paperSize,
    orientation: print.orientation,
    zoom: print.zoom,
    area: print.printArea && areaAddress(print.printArea),
    margins: [top, bottom, left, right, header, footer].map((points) => Math.round(points * 100)),
    titleRows: titleRows && [titleRows.top, titleRows.bottom],
    titleColumns: titleColumns && [titleColumns.left, titleColumns.right],
    breaks: print.rowBreaks,
    header: [pages.leftHeader, pages.centerHeader, pages.rightHeader],
    footer: [pages.leftFooter, pages.centerFooter, pages.rightFooter],
    state: print.headerState,
    firstPageNumber: print.firstPageNumber,
    otherTexts: Object.values(others).flatMap(Object.values).join(""),
  };
}
