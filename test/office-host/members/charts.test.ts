import { dumpLooks } from "../store/inspect";
import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

/** A stacked chart of A2:C3 on Sheet1, which has two series then. */
function openChart() {
  const book = openBook({ sheetNames: ["Sheet1", "Sheet2"] });
  const charts = part(book.sheet("Sheet1"), "Charts");
  const chart = call(charts, "Add", "BarStacked", book.range("Sheet1", "A2:C3"), "Rows");
  return { ...book, charts, chart };
}

test("a chart shows the rows of its source; series are added, given cells of any sheet, and placed", () => {
  const { store, sheet, range, chart } = openChart();
  const added = call(part(chart, "Series"), "Add", "Thưởng");
  ask(added, "SetValues", range("Sheet2", "A9:C9"));
  ask(added, "SetXAxisValues", range("Sheet1", "A1:C1"));
  ask(chart, "SetPosition", "A5", "D9");
  set(part(chart, "Title"), "Text", "Điểm");
  ask(part(added, "Format", "Fill"), "SetSolidColor", "#bfbfbf");
  call(sheet("Sheet1"), "Copy");
  const [first, second] = ["Sheet1", "Sheet1 (2)"].map((name) => dumpLooks(store, name)["charts"]);
  const shown = (own: string) => [
    {
      type: "BarStacked",
      place: "A5:D9",
      look: { "Title.Text": "Điểm" },
      series: [
        { look: {}, values: `${own}!A2:C2`, categories: null },
        { look: {}, values: `${own}!A3:C3`, categories: null },
        {
          look: { Name: "Thưởng", "Format.Fill.SolidColor": "#BFBFBF" },
          values: "Sheet2!A9:C9",
          categories: `${own}!A1:C1`,
        },
      ],
    },
  ];
  expect([first, second]).toEqual([shown("Sheet1"), shown("Sheet1 (2)")]);
});

test("a chart is found by its id and can be deleted", () => {
  const { charts, chart } = openChart();
  expect(call(charts, "GetItem", String(get(chart, "Id"))).id).toBe(chart.id);
  ask(chart, "Delete");
  expect(ask(charts, "GetCount")).toBe(0);
});

test("what is no chart, no place, no look is refused; a protected sheet refuses everything", () => {
  const { charts, chart, range, sheet } = openChart();
  const series = call(part(chart, "Series"), "GetItemAt", 0);
  const refusals = [
    () => ask(charts, "Add", "Lying", range("Sheet1", "A1"), "Rows"),
    () => ask(charts, "Add", "BarStacked", "A1:C3", "Rows"),
    () => ask(charts, "Add", "BarStacked", range("Sheet1", "A1"), "Auto"),
    () => ask(chart, "SetPosition", range("Sheet2", "A1"), null),
    () => set(series, "GapWidth", 501),
    () => set(part(chart, "Legend"), "Position", "Under"),
    () => part(series, "DataLabels"),
    () => ask(series, "SetValues", "A1:C1"),
  ].map(refusalOf);
  ask(part(sheet("Sheet1"), "Protection"), "Protect");
  const closed = [
    () => ask(charts, "Add", "BarStacked", range("Sheet1", "A1"), "Rows"),
    () => set(part(chart, "Title"), "Text", "x"),
    () => ask(chart, "Delete"),
  ].map(refusalOf);
  expect([...refusals, ...closed]).toEqual([
    "InvalidArgument at ChartCollection.add",
    "InvalidArgument at ChartCollection.add",
    "NotImplemented at ChartCollection.add",
    "InvalidArgument at Chart.setPosition",
    "InvalidArgument at ChartSeries.gapWidth",
    "InvalidArgument at ChartLegend.position",
    "InvalidOperation at ChartSeries.dataLabels",
    "InvalidArgument at ChartSeries.setValues",
    "AccessDenied at ChartCollection.add",
    "AccessDenied at ChartTitle.text",
    "AccessDenied at Chart.delete",
  ]);
});
