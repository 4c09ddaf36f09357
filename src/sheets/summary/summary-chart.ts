import { listCriteria } from "../../domain/criteria-tree";
import { canFall } from "../../domain/points/find-point-range";
import { MOST_SERIES, type ChartCells, type ChartSeries } from "../../plan/chart-plan";
import { rectangle, type Rectangle } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { addChartPage } from "../chart-page";
import { decimalFormat } from "../../plan/decimal-format";
import { SHEETS } from "../sheet-keys";
import type { TotalId } from "../unit/unit-layout";
import type { SummaryLine } from "./summary-layout";
import {
  SUMMARY_COLUMNS as COLUMNS,
  SUMMARY_ROWS as ROWS,
  SUMMARY_TOTALS,
  summaryLines,
} from "./summary-layout";

/** What each unit's points are made of, group by group; points taken off are in no bar, the title says so. */
export function addSummaryChart(context: BookContext, sheet: SheetPlan): SheetPlan {
  const { bloc, ruleset } = context;
  if (bloc.units.length === 0) return sheet;
  return addChartPage(sheet, {
    kind: "stackedBar",
    title: titleOf(context),
    categoryTitle: "Đơn vị",
    valueTitle: "Điểm",
    categories: cells(acrossUnits(context, ROWS.header)),
    series: listSeries(context),
    isFromZero: !canFallBelowZero(context),
    numberFormat: decimalFormat(ruleset.places),
  });
}

function titleOf(context: BookContext): string {
  const { bonus, penalty } = context.ruleset;
  const whole = bonus.nodes.length > 0 ? "ĐIỂM NỘI DUNG VÀ ĐIỂM THƯỞNG" : "ĐIỂM NỘI DUNG";
  const what = hasFewGroups(context)
    ? "ĐIỂM TỪNG ĐƠN VỊ THEO NHÓM TIÊU CHÍ (ký hiệu nhóm ở cột TT)"
    : `${whole} CỦA TỪNG ĐƠN VỊ`;
  return penalty.nodes.length > 0 ? `${what}, CHƯA TRỪ ĐIỂM TRỪ` : what;
}

function canFallBelowZero({ ruleset }: BookContext): boolean {
  return listCriteria([...ruleset.base, ...ruleset.bonus.nodes]).some(
    ({ rule }) => rule.kind === "plusMinus" && canFall(rule)
  );
}

function hasFewGroups({ ruleset }: BookContext): boolean {
  return ruleset.base.length > 1 && ruleset.base.length < MOST_SERIES;
}

/** The groups of the first level where there are a few of them, else all of them together; then the bonus. */
function listSeries(context: BookContext): readonly ChartSeries[] {
  const groups = new Set(context.ruleset.base.map(({ code }) => code));
  const isFew = hasFewGroups(context);
  const isWanted = (line: SummaryLine): boolean => {
    if (line.kind === "total") return line.id === "bonus" || (line.id === "base" && !isFew);
    return isFew && line.kind !== "section" && groups.has(line.node.code);
  };
  return summaryLines(context).flatMap((line, index) =>
    isWanted(line) ? [seriesOf(context, line, ROWS.first + index)] : []
  );
}

function seriesOf(context: BookContext, line: SummaryLine, row: number): ChartSeries {
  const values = cells(acrossUnits(context, row));
  if (line.kind === "total")
    return { name: totalTitle(line.id), nameAt: cellAt(row, COLUMNS.name), values };
  const name = line.kind === "section" ? "" : line.node.code;
  return { name, nameAt: cellAt(row, COLUMNS.code), values };
}

function totalTitle(id: TotalId): string {
  return SUMMARY_TOTALS[id] ?? "";
}

function acrossUnits({ bloc }: BookContext, row: number): Rectangle {
  const left = COLUMNS.firstUnit;
  return { top: row, left, bottom: row, right: left + bloc.units.length - 1 };
}

function cellAt(row: number, column: number): ChartCells {
  return cells(rectangle({ row, column }));
}

function cells(area: Rectangle): ChartCells {
  return { sheet: SHEETS.summary, area };
}
