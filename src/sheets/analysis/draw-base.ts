import type { Decimal } from "../../domain/decimal";
import { sum } from "../../domain/decimal";
import { cellAddress, columnLetters, quoteSheet, sheetArea } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import { tabName } from "../book-context";
import { namesArea, rankingArea } from "../comparison/comparison-flags";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS } from "../sheet-keys";
import { SUMMARY_COLUMNS, summaryLines, summaryTotals } from "../summary/summary-layout";
import type { TotalId } from "../unit/unit-layout";
import { UNITS_COLUMNS, unitsColumnAddress } from "../units/units-layout";
import { BY_WORDS } from "../words";
import { type AnalysisDraft, fixRow, putFormula } from "./analysis-draft";
import { ANALYSIS_COLUMNS as C, ANALYSIS_ROWS as R } from "./analysis-layout";
import type { AnalysisUnit } from "./analysis-model";

/** Units in the order of Xếp hạng with what everything below is computed from, and what their criteria bring. */
export function drawBase(sheet: AnalysisDraft): void {
  drawShared(sheet);
  sheet.units.forEach((unit, i) => drawUnit(sheet, unit, i));
  drawContributions(sheet);
}

function drawShared(sheet: AnalysisDraft): void {
  const { context, layout } = sheet;
  const { ranking, places } = context.ruleset;
  const column = layout.working.data;
  const whole = sum(layout.criteria.map(({ worth }) => worth));
  const percent = `IF(${SETTING_NAMES.by}="${BY_WORDS.percent}",1,0)`;
  putFormula(sheet, [2, column], [percent, ranking.by === "percent" ? 1 : 0]);
  putFormula(sheet, [3, column], [`10^${SETTING_NAMES.places}`, 10 ** ranking.places]);
  putFormula(sheet, [4, column], [`10^${SETTING_NAMES.pointPlaces}`, 10 ** places]);
  const worths = layout.criteria.map(({ row }) => row);
  const from = cellAddress({ row: worths[0] ?? 0, column: C.worth }, true);
  const to = cellAddress({ row: worths.at(-1) ?? 0, column: C.worth }, true);
  putFormula(sheet, [5, column], [`ROUND(SUM(${from}:${to}),6)`, whole.toNumber()]);
}

function drawUnit(sheet: AnalysisDraft, unit: AnalysisUnit, i: number): void {
  const { context, units } = sheet;
  const column = C.firstUnit + i;
  const put = (row: number, formula: string, value: CellValue): void =>
    putFormula(sheet, [row, column], [formula, value]);
  const index = fixRow(R.index, column);
  const pick = (area: string): string => `INDEX(${area},${index})`;
  const toCell = (value: Decimal | null): CellValue => value?.toNumber() ?? "";
  put(R.index, `MATCH(${i + 1},${rankingArea(context, "order")},0)`, unit.index + 1);
  put(R.header, pick(namesArea(context, "shortName")), unit.unit.shortName);
  put(R.codes, pick(unitsColumnAddress(context, UNITS_COLUMNS.code)), unit.unit.code);
  put(R.rank, pick(rankingArea(context, "rank")), unit.ranked.rank ?? "");
  put(R.value, pick(rankingArea(context, "value")), toCell(unit.ranked.value));
  const [first, last] = [C.firstUnit, C.firstUnit + units.length - 1].map(columnLetters);
  const own = cellAddress({ row: R.value, column });
  put(
    R.rankByValue,
    `IF(ISNUMBER(${own}),COUNTIF($${first}$${R.value}:$${last}$${R.value},">"&${own})+1,"")`,
    unit.rankByValue ?? ""
  );
  const total = (id: TotalId): string | null =>
    summaryLines(context).some((line) => line.kind === "total" && line.id === id)
      ? `INDEX(${sheetArea(tabName(context, SHEETS.summary), summaryTotals(context, id))},1,${index})`
      : null;
  const [bonus, penalty] = [total("bonus") ?? "0", total("penalty") ?? "0"];
  put(R.extra, `ROUND(${bonus}-${penalty},6)`, unit.extra.toNumber());
  const extra = cellAddress({ row: R.extra, column });
  put(R.raw, `ROUND(${total("base") ?? "0"}+${extra},6)`, unit.raw.toNumber());
  put(R.attainable, total("attainable") ?? "0", unit.outcome.attainable.toNumber());
}

/** What each criterion brings each unit, from Tổng hợp. */
function drawContributions(sheet: AnalysisDraft): void {
  const { context, layout, units } = sheet;
  const summary = quoteSheet(tabName(context, SHEETS.summary));
  const left = columnLetters(SUMMARY_COLUMNS.firstUnit);
  const right = columnLetters(SUMMARY_COLUMNS.firstUnit + units.length - 1);
  layout.criteria.forEach(({ row, from }, j) =>
    units.forEach(({ shown }, i) => {
      const area = `${summary}!$${left}${from}:$${right}${from}`;
      const index = fixRow(R.index, C.firstUnit + i);
      const cell = [row, layout.working.data + i] as const;
      putFormula(sheet, cell, [`INDEX(${area},1,${index})`, shown[j] ?? ""]);
    })
  );
}
