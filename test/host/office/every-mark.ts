import type { ChangeSet } from "../../../src/plan/changes";
import type { Position, Rectangle } from "../../../src/plan/cells";
import type { SheetPlan, Validation } from "../../../src/plan/sheet-plan";
import type { ChartPlan } from "../../../src/plan/chart-plan";
import { drawing } from "./faults/excel-scene";
import { plainBook, plainSheet, PRINT } from "../files/sample-plan";

const AREA = { top: 2, left: 2, bottom: 4, right: 3 };
const TEXTS = { title: "Điểm", error: "Từ 0 đến 10", prompt: "Nhập điểm" };
const RULES: readonly Validation["rule"][] = [
  { kind: "decimal", min: 0, max: 10 },
  { kind: "whole", min: 0, max: null },
  { kind: "list", source: "'Mọi vẻ 1'!$A$1:$A$3" },
  { kind: "custom", formula: "B9>0" },
];
const FROZEN: readonly Position[] = [
  { row: 3, column: 2 },
  { row: 3, column: 1 },
  { row: 1, column: 2 },
];

/** Three sheets that use everything a plan can say, also what no shipped bloc happens to need. */
export function drawEveryMark(): ChangeSet {
  return drawing(plainBook(FROZEN.map((at, index) => drawSheet(index + 1, at))));
}

function drawSheet(number: number, freezeAt: Position): SheetPlan {
  return {
    ...plainSheet(`mark${number}`, `Mọi vẻ ${number}`, [["KTD"], ["một"]]),
    styles: [
      { area: AREA, style: { bold: true, italic: true, underline: true, size: 14, wrap: true } },
      { area: AREA, style: { color: "C00000", fill: "FFF2CC", numberFormat: "0.00", indent: 1 } },
      { area: AREA, style: { align: "right", verticalAlign: "top", border: "all" } },
    ],
    merges: [{ top: 12, left: 1, bottom: 12, right: 3 }],
    columnWidths: new Map([[1, 20]]),
    rowHeights: new Map([[2, 30]]),
    validations: RULES.map((rule, index) => {
      const row = 6 + index;
      return { area: { top: row, left: 2, bottom: row, right: 2 }, rule, ...TEXTS };
    }),
    conditionalFormats: [
      {
        area: AREA,
        formula: "B2>1",
        style: { fill: "FFC7CE", color: "9C0006", bold: true, italic: true, border: "all" },
      },
    ],
    inputs: [AREA],
    freezeAt,
    print: {
      ...PRINT,
      titleRows: { from: 1, to: 2 },
      titleColumns: { from: 1, to: 1 },
      breaksBefore: [5],
      header: "&LTrái&CGiữa&RPhải",
      footer: "&LTrái&CGiữa&RPhải",
      plainFirstPage: true,
    },
    tabColor: "1F4E79",
    charts: drawCharts(`mark${number}`),
  };
}

/** One of either kind; the stacked one shows rows of two sheets, the other a column. */
function drawCharts(sheet: string): readonly ChartPlan[] {
  const cells = (area: Partial<Rectangle>, key = sheet) => ({
    sheet: key,
    area: { ...AREA, ...area },
  });
  const series = (row: number, key?: string) => ({
    name: `Loạt ${row}`,
    nameAt: cells({ top: row, bottom: row, right: 2 }, key),
    values: cells({ top: row, bottom: row }, key),
  });
  const stacked: ChartPlan = {
    kind: "stackedBar",
    title: "Chồng",
    categoryTitle: "Đơn vị",
    valueTitle: "Điểm",
    categories: cells({ bottom: 2 }),
    series: [series(3), series(4, "mark1")],
    isFromZero: false,
    anchor: { top: 20, left: 1, bottom: 30, right: 4 },
    numberFormat: "0.0",
    textSize: 11,
  };
  const column = { ...series(2), values: cells({ right: 2 }) };
  return [stacked, { ...stacked, kind: "bar", isFromZero: true, series: [column] }];
}
