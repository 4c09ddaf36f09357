import { rankValues } from "../../domain/robustness/rank-model";
import { cellAddress, columnLetters } from "../../plan/addresses";
import { type AnalysisDraft, fixRow, putFormula, roundOn, shared } from "./analysis-draft";
import {
  ANALYSIS_COLUMNS as C,
  ANALYSIS_ROWS as R,
  type AnalysisCriterion,
} from "./analysis-layout";
import { pointsOf, valueWithout } from "./analysis-model";

/** Section 1: the ranks without each criterion, and how many units they change. */
export function drawLeftOut(sheet: AnalysisDraft): void {
  sheet.layout.criteria.forEach((criterion, j) => drawRow(sheet, criterion, j));
}

function drawRow(sheet: AnalysisDraft, criterion: AnalysisCriterion, j: number): void {
  const { context, layout, units } = sheet;
  const { row } = criterion;
  const values = units.map((unit) =>
    valueWithout(context, criterion, { unit, points: pointsOf(unit.shown[j]) })
  );
  const ranks = rankValues(values);
  const [from, to] = [0, units.length - 1].map((i) => columnLetters(layout.working.values + i));
  units.forEach((_, i) => {
    const column = layout.working.values + i;
    putFormula(sheet, [row, column], [valueFormula(sheet, row, i), values[i]?.toNumber() ?? ""]);
    const own = cellAddress({ row, column });
    const rank = `IF(ISNUMBER(${own}),COUNTIF($${from}${row}:$${to}${row},">"&${own})+1,"")`;
    putFormula(sheet, [row, C.firstUnit + i], [rank, ranks[i] ?? ""]);
  });
  const [first, last] = [C.firstUnit, C.firstUnit + units.length - 1].map(columnLetters);
  const now = `$${first}$${R.rankByValue}:$${last}$${R.rankByValue}`;
  const moved = units.filter(({ rankByValue }, i) => rankByValue !== (ranks[i] ?? null)).length;
  putFormula(
    sheet,
    [row, layout.right],
    [`SUMPRODUCT(($${first}${row}:$${last}${row}<>${now})*1)`, moved]
  );
}

/** base − criterion + bonus − penalty, rounded as the total is; by percent over what is left to attain. */
function valueFormula({ layout }: AnalysisDraft, row: number, i: number): string {
  const { byPercent, scale } = shared(layout);
  const unit = (line: number): string => fixRow(line, C.firstUnit + i);
  const points = cellAddress({ row, column: layout.working.data + i });
  const worth = `$${cellAddress({ row, column: C.worth })}`;
  const total = roundOn(scale, `${unit(R.raw)}-SUM(${points}:${points})`);
  const room = `ROUND(${unit(R.attainable)}-IF(ISNUMBER(${points}),${worth},0),6)`;
  const percent = `IF(${room}=0,"",${roundOn(scale, `${total}/${room}*100`)})`;
  return `IF(ISNUMBER(${unit(R.value)}),IF(${byPercent}=1,${percent},${total}),"")`;
}
