import type { ChartCells } from "../../plan/chart-plan";
import { rectangle } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { addChartPage } from "../chart-page";
import { decimalFormat } from "../../plan/decimal-format";
import { SHEETS } from "../sheet-keys";
import { RANKING_COLUMNS, RANKING_ROWS } from "./ranking-layout";

/** The ranked values in rank order, so that gaps between neighbours are seen; units without a rank have no bar. */
export function addRankingChart(context: BookContext, sheet: SheetPlan): SheetPlan {
  const { bloc, ruleset } = context;
  if (bloc.units.length === 0) return sheet;
  const column = (at: number): ChartCells => {
    const from = { row: RANKING_ROWS.first, column: at };
    const to = { row: RANKING_ROWS.first + bloc.units.length - 1, column: at };
    return { sheet: SHEETS.ranking, area: rectangle(from, to) };
  };
  const nameAt = { row: RANKING_ROWS.header, column: RANKING_COLUMNS.value };
  return addChartPage(sheet, {
    kind: "bar",
    title: "KHOẢNG CÁCH GIỮA CÁC ĐƠN VỊ THEO THỨ TỰ XẾP HẠNG",
    categoryTitle: "Đơn vị, từ hạng cao xuống",
    valueTitle: "Giá trị xếp hạng",
    isFromZero: true,
    categories: column(RANKING_COLUMNS.name),
    series: [
      {
        name: "Giá trị xếp hạng",
        nameAt: { sheet: SHEETS.ranking, area: rectangle(nameAt) },
        values: column(RANKING_COLUMNS.value),
      },
    ],
    numberFormat: decimalFormat(ruleset.ranking.places),
  });
}
