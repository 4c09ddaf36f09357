import type { ChartCells, ChartPlan } from "../../src/plan/chart-plan";
import { isFormula, type CellValue } from "../../src/plan/cells";
import { listCells } from "../../src/plan/join-cells";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { contentAt } from "../../src/plan/snapshot";
import { sheetOf } from "./planned-cells";

/** What a chart of a planned book shows, read from the cells that it points at: categories, then each series by its name. */
export function shownInChart(book: BookPlan, chart: ChartPlan) {
  const read = ({ sheet, area }: ChartCells): readonly CellValue[] => {
    const snapshot = planSnapshot(sheetOf(book, sheet));
    return listCells(area).map((at) => {
      const content = contentAt(snapshot, at);
      return isFormula(content) ? content.value : content;
    });
  };
  return {
    categories: read(chart.categories),
    series: chart.series.map(({ name, nameAt, values }) => [name, read(nameAt)[0], read(values)]),
  };
}
