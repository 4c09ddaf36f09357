import type { ChartPlan } from "../../../src/plan/chart-plan";
import type { BookPlan, SheetPlan } from "../../../src/plan/sheet-plan";
import { plainBook, plainSheet } from "./sample-plan";

const NAMES = { top: 1, left: 2, bottom: 1, right: 3 };
const row = (number: number) => ({ ...NAMES, top: number, bottom: number });
const key = "charted";

/** A stacked chart of two rows of the sheet "charted". */
export const STACKED: ChartPlan = {
  kind: "stackedBar",
  title: "Điểm & nhóm",
  categoryTitle: "Đơn vị",
  valueTitle: "Điểm",
  categories: { sheet: key, area: NAMES },
  series: [2, 3].map((number) => ({
    name: `Nhóm ${number}`,
    nameAt: { sheet: key, area: { ...row(number), left: 1, right: 1 } },
    values: { sheet: key, area: row(number) },
  })),
  isFromZero: true,
  anchor: { top: 5, left: 1, bottom: 20, right: 4 },
  numberFormat: "0.00",
  textSize: 10,
};

/** A chart of one series, below the other. */
export const SIMPLE: ChartPlan = {
  ...STACKED,
  kind: "bar",
  title: "Khoảng cách",
  series: STACKED.series.slice(0, 1),
  isFromZero: false,
  anchor: { ...STACKED.anchor, top: 22, bottom: 30 },
};

/** A small table with the charts that show it. */
export function chartedSheet(charts: readonly ChartPlan[] = [STACKED, SIMPLE]): SheetPlan {
  const cells = [
    ["KTD1 · mau · 1 · charted", "Đơn vị 'A'", "Đơn vị B"],
    ["I", 20, 18.5],
    ["II", 30, "–"],
  ];
  return { ...plainSheet(key, "Biểu 'đồ' 1", cells), charts };
}

/** The charted sheet beside another one. */
export function chartedBook(charts?: readonly ChartPlan[]): BookPlan {
  return plainBook([chartedSheet(charts), plainSheet("other", "Khác", [["KTD"], [1]])]);
}
