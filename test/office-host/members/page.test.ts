import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

test("print settings read back", () => {
  const { sheet, range, store } = openBook();
  const layout = part(sheet("Sheet1"), "PageLayout");
  const settings: [string, unknown][] = [
    ["Orientation", "Landscape"],
    ["PaperSize", "A4"],
    ["Zoom", { horizontalFitToPages: 1 }],
    ["CenterHorizontally", true],
    ["LeftMargin", 85],
    ["FirstPageNumber", 3],
  ];
  for (const [name, value] of settings) set(layout, name, value);
  expect(settings.map(([name]) => get(layout, name))).toEqual(settings.map(([, value]) => value));
  set(layout, "FirstPageNumber", "");
  ask(layout, "SetPrintArea", "A1:F40");
  ask(layout, "SetPrintTitleRows", "$1:$2");
  ask(layout, "SetPrintTitleColumns", range("Sheet1", "A:B"));
  ask(layout, "SetPrintMargins", "Inches", { top: 1, header: 0.5 });
  expect(store.sheets[0]?.print).toMatchObject({
    firstPageNumber: "",
    printArea: { top: 1, left: 1, bottom: 40, right: 6 },
    titleRows: { top: 1, bottom: 2 },
    titleColumns: { left: 1, right: 2 },
    margins: { left: 85, top: 72, header: 36 },
  });
});

test("print settings that are none", () => {
  const { sheet } = openBook();
  const layout = part(sheet("Sheet1"), "PageLayout");
  expect([
    refusalOf(() => set(layout, "Orientation", "landscape")),
    refusalOf(() => set(layout, "PaperSize", "A44")),
    refusalOf(() => set(layout, "Zoom", { scale: 500 })),
    refusalOf(() => set(layout, "Zoom", { fit: 1 })),
    refusalOf(() => set(layout, "TopMargin", -1)),
    refusalOf(() => ask(layout, "SetPrintTitleRows", "A1:B2")),
    refusalOf(() => ask(layout, "SetPrintMargins", "Miles", {})),
  ]).toEqual([
    "InvalidArgument at PageLayout.orientation",
    "InvalidArgument at PageLayout.paperSize",
    "InvalidArgument at PageLayout.zoom",
    "InvalidArgument at PageLayout.zoom",
    "InvalidArgument at PageLayout.topMargin",
    "InvalidArgument at PageLayout.setPrintTitleRows",
    "InvalidArgument at PageLayout.setPrintMargins",
  ]);
});

test("headers and footers", () => {
  const { sheet } = openBook();
  const group = part(sheet("Sheet1"), "PageLayout", "HeadersFooters");
  set(group, "State", "FirstAndDefault");
  set(part(group, "DefaultForAllPages"), "CenterHeader", "&P");
  expect([
    get(group, "State"),
    get(part(group, "DefaultForAllPages"), "CenterHeader"),
    get(part(group, "FirstPage"), "CenterHeader"),
    refusalOf(() => set(group, "State", "First")),
    refusalOf(() => set(part(group, "FirstPage"), "LeftFooter", "x".repeat(256))),
  ]).toEqual([
    "FirstAndDefault",
    "&P",
    "",
    "InvalidArgument at HeaderFooterGroup.state",
    "InvalidArgument at HeaderFooter.leftFooter",
  ]);
});

test("page breaks come before a row or a column", () => {
  const { sheet } = openBook();
  const rows = part(sheet("Sheet1"), "HorizontalPageBreaks");
  const columns = part(sheet("Sheet1"), "VerticalPageBreaks");
  ask(rows, "Add", "A20");
  ask(rows, "Add", "A9:C12");
  ask(columns, "Add", "E1");
  expect([
    rows.items?.().map((held) => get(held, "RowIndex")),
    columns.items?.().map((held) => get(held, "ColumnIndex")),
    refusalOf(() => ask(rows, "Add", "A1")),
  ]).toEqual([[8, 19], [4], "InvalidArgument at PageBreakCollection.add"]);
  ask(rows, "RemovePageBreaks");
  expect([ask(rows, "GetCount"), ask(columns, "GetCount")]).toEqual([0, 1]);
});

test("frozen rows and columns", () => {
  const { sheet } = openBook();
  const panes = part(sheet("Sheet1"), "FreezePanes");
  const location = () => {
    const found = ask(panes, "GetLocationOrNullObject");
    return found === null ? null : get(call(panes, "GetLocation"), "Address");
  };
  const steps: [string, unknown][] = [
    ["FreezeRows", 2],
    ["FreezeColumns", 3],
    ["FreezeAt", "A1:C2"],
    ["FreezeAt", "1:4"],
    ["Unfreeze", null],
  ];
  const seen = steps.map(([name, value]) => {
    ask(panes, name, value);
    return location();
  });
  expect(seen).toEqual(["Sheet1!1:2", "Sheet1!A:C", "Sheet1!A1:C2", "Sheet1!1:4", null]);
  expect(refusalOf(() => ask(panes, "FreezeAt", "1:1048576"))).toBe(
    "InvalidArgument at WorksheetFreezePanes.freezeAt"
  );
});
