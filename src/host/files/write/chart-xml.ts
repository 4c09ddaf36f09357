import { sheetArea } from "../../../plan/addresses";
import {
  fillOfSeries,
  labelFormat,
  TITLE_PLUS,
  type ChartCells,
  type ChartPlan,
  type ChartSeries,
} from "../../../plan/chart-plan";
import type { SheetKey } from "../../../plan/cells";
import { xmlEncode } from "../package/xml";
import { DEFAULT_FONT } from "./cell-styles";

/** The name that a sheet of ours carries in the file; undefined when it is not there. */
export type NameOfSheet = (key: SheetKey) => string | undefined;

const SPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const LINE = outline("000000");
const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

/** A chart part. It holds no values of its own, so that it never shows others than the cells do. */
export function chartXml(chart: ChartPlan, nameOf: NameOfSheet): string {
  const isStacked = chart.kind === "stackedBar";
  const series = chart.series.map((one, index) => seriesXml(chart, { one, index }, nameOf));
  const bars = [
    '<c:barDir val="bar"/>',
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/>`,
    '<c:varyColors val="0"/>',
    ...series,
    '<c:gapWidth val="45"/>',
    isStacked ? '<c:overlap val="100"/>' : "",
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`,
  ];
  const legend = isStacked ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return [
    `<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, chart.textSize + TITLE_PLUS),
    '<c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/><c:barChart>${bars.join("")}</c:barChart>`,
    categoryAxisXml(chart),
    valueAxisXml(chart),
    `</c:plotArea>${legend}`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${WHITE}<a:ln><a:noFill/></a:ln></c:spPr>`,
    textXml(chart.textSize),
    "</c:chartSpace>",
  ].join("");
}

function seriesXml(
  chart: ChartPlan,
  { one, index }: { readonly one: ChartSeries; readonly index: number },
  nameOf: NameOfSheet
): string {
  const text = (cells: ChartCells): string => `<c:strRef>${referenceXml(cells, nameOf)}</c:strRef>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${text(one.nameAt)}</c:tx>`,
    `<c:spPr>${fillXml(index)}${LINE}</c:spPr><c:invertIfNegative val="0"/>`,
    labelsXml(chart),
    `<c:cat>${text(chart.categories)}</c:cat>`,
    `<c:val><c:numRef>${referenceXml(one.values, nameOf)}</c:numRef></c:val></c:ser>`,
  ].join("");
}

function referenceXml({ sheet, area }: ChartCells, nameOf: NameOfSheet): string {
  const name = nameOf(sheet);
  if (name === undefined) throw new Error(`No sheet ${sheet} for a chart`);
  return `<c:f>${xmlEncode(sheetArea(name, area))}</c:f>`;
}

function fillXml(index: number): string {
  const { grey, pattern } = fillOfSeries(index);
  if (pattern === null) return `<a:solidFill><a:srgbClr val="${grey}"/></a:solidFill>`;
  const colors =
    '<a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>';
  return `<a:pattFill prst="${pattern}">${colors}</a:pattFill>`;
}

/** Numbers on white, readable on any pattern. */
function labelsXml(chart: ChartPlan): string {
  const [shown, place] = chart.kind === "bar" ? ["", "outEnd"] : [WHITE, "ctr"];
  const flags = ["LegendKey:0", "Val:1", "CatName:0", "SerName:0", "Percent:0", "BubbleSize:0"];
  return [
    `<c:dLbls><c:numFmt formatCode="${xmlEncode(labelFormat(chart))}" sourceLinked="0"/>`,
    `<c:spPr>${shown === "" ? "<a:noFill/>" : shown}</c:spPr>${textXml(chart.textSize)}`,
    `<c:dLblPos val="${place}"/>`,
    ...flags.map((flag) => flag.replace(/(.*):(.)/, '<c:show$1 val="$2"/>')),
    "</c:dLbls>",
  ].join("");
}

function categoryAxisXml({ categoryTitle, textSize }: ChartPlan): string {
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    '<c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    titleXml(categoryTitle, textSize, ' rot="-5400000" vert="horz"'),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${LINE}</c:spPr>`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>`,
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join("");
}

/** Below the last category. */
function valueAxisXml({ isFromZero, valueTitle, textSize }: ChartPlan): string {
  const from = isFromZero ? '<c:min val="0"/>' : "";
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${from}</c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    `<c:majorGridlines><c:spPr>${outline("D9D9D9")}</c:spPr></c:majorGridlines>`,
    titleXml(valueTitle, textSize),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>',
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${LINE}</c:spPr>`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function titleXml(text: string, size: number, turned = ""): string {
  const run = `<a:r><a:rPr lang="vi-VN" sz="${hundredths(size)}" b="1"/><a:t>${xmlEncode(text)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr${turned}/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}" b="1"/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function textXml(size: number): string {
  const font = `<a:latin typeface="${DEFAULT_FONT.name}"/>`;
  const marks = `<a:defRPr sz="${hundredths(size)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${font}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${marks}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** A line of three quarters of a point. */
function outline(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
