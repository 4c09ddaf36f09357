import { type Decimal, sum, ZERO } from "../../domain/decimal";
import {
  cellAddress,
  columnFixedAddress,
  columnLetters,
  quoteSheet,
  rangeAddress,
} from "../../plan/addresses";
import type { CellContent, CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import { roundFormula } from "../../plan/rounding";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS, unitSheetKey } from "../sheet-keys";
import { SUMMARY_COLUMNS } from "../summary/summary-layout";
import { unitColumn, unitRow } from "../unit/unit-layout";
import type { ComparedPair } from "./compared-pair";
import { orderLines, type LineValues } from "./compared-values";
import { FLAGS } from "./comparison-flags";
import {
  COMPARISON_COLUMNS as C,
  type ComparedLine,
  type ComparisonColumn,
  type ComparisonLayout,
  isAdded,
  lineColumn,
} from "./comparison-sheet-layout";

/** The sheet while its table is drawn. */
export interface LinesDraft {
  readonly draft: SheetDraft;
  readonly context: BookContext;
  readonly layout: ComparisonLayout;
  readonly pair: ComparedPair;
  readonly lines: readonly LineValues[];
}

/** The formulas of every line, with their values; texts and looks are put elsewhere. */
export function drawLineFormulas(lines: LinesDraft): void {
  const orders = orderAll(lines);
  lines.lines.forEach((values, i) => {
    if (values.line.kind === "section") return;
    drawPoints(lines, values);
    if (isAdded(values.line)) drawKeys(lines, values, orders(i));
    if (values.line.kind === "criterion" && values.line.section === "base")
      drawStanding(lines, values, orders(i));
  });
}

type OrderId = "order" | "orderAbove" | "orderBelow" | "orderStrong" | "orderWeak";

/** Places of the lines by each key of the table. */
function orderAll({ lines }: LinesDraft): (index: number) => Record<OrderId, CellValue> {
  const added = ({ line, difference }: LineValues): Decimal | null =>
    isAdded(line) ? difference : null;
  const only = (key: Decimal | null, sign: 1 | -1): Decimal | null =>
    key?.times(sign).gt(0) ? key.times(sign) : null;
  const orders = {
    order: orderLines(lines, (line) => added(line)?.abs() ?? null),
    orderAbove: orderLines(lines, (line) => only(added(line), 1)),
    orderBelow: orderLines(lines, (line) => only(added(line), -1)),
    orderStrong: orderLines(lines, ({ overMean }) => only(overMean, 1)),
    orderWeak: orderLines(lines, ({ overMean }) => only(overMean, -1)),
  };
  return (index) => ({
    order: orders.order[index] ?? "",
    orderAbove: orders.orderAbove[index] ?? "",
    orderBelow: orders.orderBelow[index] ?? "",
    orderStrong: orders.orderStrong[index] ?? "",
    orderWeak: orders.orderWeak[index] ?? "",
  });
}

function drawPoints({ draft, context, layout }: LinesDraft, values: LineValues): void {
  const { line } = values;
  const { row } = line;
  const put = (column: number, formula: string, value: CellValue): void => {
    draft.put({ row, column }, { formula, value });
  };
  put(C.a, pointsFormula(context, layout, { line, column: C.a }), values.a);
  put(C.b, pointsFormula(context, layout, { line, column: C.b }), values.b);
  put(C.measuredA, measureFormula(row, C.a), values.measuredA);
  put(C.measuredB, measureFormula(row, C.b), values.measuredB);
  const [one, other] = [C.measuredA, C.measuredB].map((column) => cellAddress({ row, column }));
  put(
    C.difference,
    `IF(${FLAGS.isReady}=1,ROUND(${one}-${other},6),"")`,
    values.difference?.toNumber() ?? ""
  );
}

function pointsFormula(
  context: BookContext,
  layout: ComparisonLayout,
  { line, column }: { readonly line: ComparedLine; readonly column: number }
): string {
  const index = column === C.a ? FLAGS.indexA : FLAGS.indexB;
  if (line.kind === "section") return '""';
  if (line.kind === "cap") return cutFormula(layout, line, { column, index });
  const left = `$${columnLetters(SUMMARY_COLUMNS.firstUnit)}${line.from}`;
  const right = `$${columnLetters(SUMMARY_COLUMNS.firstUnit + context.bloc.units.length - 1)}${line.from}`;
  const points = `INDEX(${quoteSheet(tabName(context, SHEETS.summary))}!${left}:${right},1,${index})`;
  const signed =
    line.section === "penalty" ? `IF(ISNUMBER(${points}),0-${points},${points})` : points;
  return `IF(ISNUMBER(${index}),${signed},"")`;
}

/** What the section brings less what its criteria bring. */
function cutFormula(
  layout: ComparisonLayout,
  { row, section }: ComparedLine,
  { column, index }: { readonly column: number; readonly index: string }
): string {
  const own = layout.lines.filter((line) => line.section === section);
  const rows = own.filter(({ kind }) => kind === "criterion").map((line) => line.row);
  const span = { top: Math.min(...rows), bottom: Math.max(...rows) };
  const area = (at: number): string => rangeAddress({ ...span, left: at, right: at }, true);
  const total = cellAddress({ row: row + 1, column });
  const criteria = `SUMIF(${area(C.codeOrder)},">0",${area(column)})`;
  return `IF(ISNUMBER(${index}),ROUND(${total}-${criteria},6),"")`;
}

function measureFormula(row: number, column: number): string {
  const points = columnFixedAddress({ row, column });
  const attainable = column === C.a ? FLAGS.attainableA : FLAGS.attainableB;
  const percent = `ROUND(ROUND(${points}*100/${attainable}*10^${FLAGS.places},6),0)/10^${FLAGS.places}`;
  const measured = `IF(${FLAGS.byPercent}=1,IF(${attainable}=0,${points},${percent}),${points})`;
  return `IF(${FLAGS.isReady}=1,IF(ISNUMBER(${points}),${measured},0),"")`;
}

/** What the lines are put in order by. */
function drawKeys(
  { draft, layout }: LinesDraft,
  { line: { row }, difference, codeOrder }: LineValues,
  orders: Record<OrderId, CellValue>
): void {
  const at = (column: ComparisonColumn): string => cellAddress({ row, column: C[column] });
  const all = (column: ComparisonColumn): string => lineColumn(layout, column);
  const cells: readonly (readonly [ComparisonColumn, CellContent])[] = [
    ["signed", { formula: at("difference"), value: difference?.toNumber() ?? "" }],
    ["codeOrder", codeOrder],
    [
      "size",
      {
        formula: `IF(ISNUMBER(${at("signed")}),MAX(${at("signed")},0-${at("signed")}),"")`,
        value: difference?.abs().toNumber() ?? "",
      },
    ],
    ["order", { formula: orderFormula("size", { at, all }), value: orders.order }],
    ["orderAbove", { formula: orderFormula("signed", { at, all }, 1), value: orders.orderAbove }],
    ["orderBelow", { formula: orderFormula("signed", { at, all }, -1), value: orders.orderBelow }],
  ];
  cells.forEach(([column, content]) => draft.put({ row, column: C[column] }, content));
}

/** Place by a key, the largest first (`sign` −1: of what is below 0, the smallest first); equal keys by code. */
function orderFormula(
  key: ComparisonColumn,
  of: {
    readonly at: (column: ComparisonColumn) => string;
    readonly all: (column: ComparisonColumn) => string;
  },
  sign?: 1 | -1
): string {
  const own = of.at(key);
  const beyond = sign === -1 ? "<" : ">";
  const equal = `COUNTIFS(${of.all(key)},${own},${of.all("codeOrder")},"<="&${of.at("codeOrder")})`;
  const place = `COUNTIF(${of.all(key)},"${beyond}"&${own})+${equal}`;
  const asked = sign === undefined ? place : `IF(${own}${beyond}0,${place},"")`;
  return `IF(ISNUMBER(${own}),${asked},"")`;
}

/** Percent of the maximum: of every unit, of A, of the bloc's mean. */
function drawStanding(
  { draft, context, layout }: LinesDraft,
  values: LineValues,
  orders: Record<OrderId, CellValue>
): void {
  const { line } = values;
  if (line.kind !== "criterion") return;
  const { row, node } = line;
  const at = (column: ComparisonColumn): string => cellAddress({ row, column: C[column] });
  const all = (column: ComparisonColumn): string => lineColumn(layout, column);
  const put = (column: number, formula: string, value: CellValue): void => {
    draft.put({ row, column }, { formula, value });
  };
  const counted = {
    row: unitRow(context.layout.unit, node.code),
    column: unitColumn(context.layout.unit, "counted"),
  };
  context.bloc.units.forEach(({ code }, i) => {
    const score = `${quoteSheet(tabName(context, unitSheetKey(code)))}!${columnFixedAddress(counted)}`;
    const share = roundFormula(`${score}/$${at("max")}*100`, 2);
    put(C.firstUnit + i, `IF(ISNUMBER(${score}),${share},"")`, values.percents[i] ?? "");
  });
  const right = C.firstUnit + context.bloc.units.length - 1;
  const percents = rangeAddress({ top: row, left: C.firstUnit, bottom: row, right });
  const index = FLAGS.indexA;
  put(C.percent, `IF(ISNUMBER(${index}),INDEX(${percents},1,${index}),"")`, values.percent);
  const mean = roundFormula(`AVERAGE(${percents})`, 2);
  put(C.mean, `IF(COUNT(${percents})=0,"",${mean})`, values.mean);
  put(
    C.overMean,
    `IF(ISNUMBER(${at("percent")}),ROUND(${at("percent")}-${at("mean")},6),"")`,
    values.overMean?.toNumber() ?? ""
  );
  put(C.orderStrong, orderFormula("overMean", { at, all }, 1), orders.orderStrong);
  put(C.orderWeak, orderFormula("overMean", { at, all }, -1), orders.orderWeak);
}

/** What the lines add up to, what rounding leaves, and the gap itself, each as a difference. */
export function drawSums({ draft, layout, pair, lines }: LinesDraft): void {
  const { rounding, sum: sumRow, gap: gapRow, check } = layout;
  const put = (
    row: number,
    column: number,
    content: { formula: string; value: CellValue }
  ): void => {
    draft.put({ row, column }, content);
  };
  const at = (row: number, column: number): string => cellAddress({ row, column });
  const found = sum(
    lines.map(({ line, difference }) => (isAdded(line) ? (difference ?? ZERO) : ZERO))
  );
  const { gap, valueA, valueB } = pair;
  const ready = (formula: string): string => `IF(${FLAGS.isReady}=1,${formula},"")`;
  const toCell = (value: Decimal | null): CellValue => value?.toNumber() ?? "";
  const all = `SUM(${lineColumn(layout, "signed")})`;
  const [rest, total, whole] = [rounding, sumRow, gapRow].map((row) => at(row, C.difference));
  put(rounding, C.difference, {
    formula: ready(`ROUND(${whole}-${all},6)`),
    value: toCell(gap && gap.minus(found)),
  });
  put(sumRow, C.difference, { formula: ready(`ROUND(${all}+${rest},6)`), value: toCell(gap) });
  put(gapRow, C.a, { formula: FLAGS.valueA, value: toCell(valueA) });
  put(gapRow, C.b, { formula: FLAGS.valueB, value: toCell(valueB) });
  put(gapRow, C.difference, {
    formula: ready(`ROUND(${FLAGS.valueA}-${FLAGS.valueB},6)`),
    value: toCell(gap),
  });
  const size = `MAX(${rest},0-${rest})`;
  const limit = boundFormula(lines);
  put(check, C.difference, {
    formula: ready(
      `IF(${total}<>${whole},"${CHECK_WORDS.wrong}",IF(${size}>${limit},"${CHECK_WORDS.wrong}","${CHECK_WORDS.right}"))`
    ),
    value: gap === null ? "" : CHECK_WORDS.right,
  });
}

export const CHECK_WORDS = { right: "Khớp", wrong: "KHÔNG KHỚP" } as const;

/** The most that rounding can leave: by points one step of the ranked value; by percent one step of each line besides, and the total's own rounding. */
function boundFormula(lines: readonly LineValues[]): string {
  const added = lines.filter(({ line }) => isAdded(line)).length;
  const step = `10^(0-${SETTING_NAMES.places})`;
  const totals = `50*${step}/${FLAGS.attainableA}+50*${step}/${FLAGS.attainableB}`;
  const percent = `${step}+${added}*10^(0-${FLAGS.places})+${totals}`;
  return `(IF(${FLAGS.byPercent}=1,${percent},${step})+0.000001)`;
}
