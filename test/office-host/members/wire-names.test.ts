import type { HostObject } from "../host-object";
import { isHostObject } from "../host-object";
import { loadSchema, type ClassSchema } from "../schema";
import { call, openBook, part, set } from "./open-book";

/** Every object that the properties, the items and a few methods of a rich workbook lead to, one per class. */
function objectsByClass(): ReadonlyMap<string, HostObject> {
  const { workbook, sheet, range } = openBook();
  const cells = range("Sheet1", "A1:B2");
  const name = call(part(workbook, "Names"), "Add", "stamp", cells);
  call(part(workbook, "Settings"), "Add", "k", 1);
  call(part(workbook, "Properties", "Custom"), "Add", "k", 1);
  const pageBreak = call(part(sheet("Sheet1"), "HorizontalPageBreaks"), "Add", "A5");
  call(part(cells, "ConditionalFormats"), "Add", "CellValue");
  call(part(cells, "ConditionalFormats"), "Add", "Custom");
  const chart = call(part(sheet("Sheet1"), "Charts"), "Add", "BarStacked", cells, "Rows");
  switchOnLabels(chart);
  set(cells, "Values", 1);
  const found = new Map<string, HostObject>();
  const open: HostObject[] = [workbook, cells, name, pageBreak];
  for (let object = open.pop(); object; object = open.pop()) {
    if (found.has(object.type) && object.type !== "ConditionalFormat") continue;
    found.set(object.type, object);
    const held = Object.keys(object.get ?? {}).map((name) => tryRead(object.get?.[name]));
    open.push(...held.filter(isHostObject), ...(object.items?.() ?? []).slice(0, 2));
    if (found.size > 100) throw new Error("More classes than there are");
  }
  return found;
}

function switchOnLabels(chart: HostObject): void {
  for (const series of part(chart, "Series").items?.() ?? []) set(series, "HasDataLabels", true);
}

function tryRead(read: (() => unknown) | undefined): unknown {
  try {
    return read?.();
  } catch {
    return null;
  }
}

/** Members of an object that the library's class has not. */
function strangers(object: HostObject, known: ClassSchema | undefined): readonly string[] {
  if (!known) return [object.type];
  const name = (member: string) => `${object.type}.${member}`;
  const isRead = (member: string) => known.scalars.has(member) || known.navigations.has(member);
  const isWritten = (member: string) => known.scalars.get(member)?.isWritable === true;
  return [
    ...Object.keys(object.get ?? {}).filter((member) => !isRead(member)),
    ...Object.keys(object.set ?? {}).filter((member) => !isWritten(member)),
    ...Object.keys(object.methods ?? {}).filter((member) => !known.methods.has(member)),
  ].map(name);
}

test("every member bears a name that the library sends", () => {
  const objects = objectsByClass();
  const schema = loadSchema();
  const found = [...objects].flatMap(([type, object]) => strangers(object, schema.get(type)));
  expect(found).toEqual([]);
  expect(new Set(objects.keys())).toEqual(
    new Set([
      "Application",
      "AutoFilter",
      "CellValueConditionalFormat",
      "Chart",
      "ChartAreaFormat",
      "ChartAxes",
      "ChartAxis",
      "ChartAxisTitle",
      "ChartBorder",
      "ChartCollection",
      "ChartDataLabelFormat",
      "ChartDataLabels",
      "ChartFill",
      "ChartFont",
      "ChartLegend",
      "ChartLineFormat",
      "ChartSeries",
      "ChartSeriesCollection",
      "ChartSeriesFormat",
      "ChartTitle",
      "ChartTitleFormat",
      "ConditionalFormat",
      "ConditionalFormatCollection",
      "ConditionalFormatRule",
      "ConditionalRangeBorder",
      "ConditionalRangeBorderCollection",
      "ConditionalRangeFill",
      "ConditionalRangeFont",
      "ConditionalRangeFormat",
      "CultureInfo",
      "CustomConditionalFormat",
      "CustomProperty",
      "CustomPropertyCollection",
      "DataValidation",
      "DocumentProperties",
      "FormatProtection",
      "HeaderFooter",
      "HeaderFooterGroup",
      "NamedItem",
      "NamedItemCollection",
      "NumberFormatInfo",
      "PageBreak",
      "PageBreakCollection",
      "PageLayout",
      "Range",
      "RangeBorder",
      "RangeBorderCollection",
      "RangeFill",
      "RangeFont",
      "RangeFormat",
      "Setting",
      "SettingCollection",
      "Workbook",
      "WorkbookProtection",
      "Worksheet",
      "WorksheetCollection",
      "WorksheetFreezePanes",
      "WorksheetProtection",
    ])
  );
});
