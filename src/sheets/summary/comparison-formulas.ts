import type { UnitCode } from "../../domain/bloc";
import { AVERAGE_PLACES } from "../../domain/points/score-rank-lookup";
import type { Criterion } from "../../domain/ruleset";
import { cellAddress, quoteSheet, rangeAddress, sheetArea } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { unitSheetKey } from "../sheet-keys";
import { partRows, unitColumn, unitRow } from "../unit/unit-layout";
import { WORDS } from "../words";
import type { ComparisonRow } from "./comparison-layout";
import { SUMMARY_COLUMNS } from "./summary-layout";

/** What a unit brings to a comparison: a number, or "" when it takes no part. */
export function comparedFormula(context: BookContext, line: ComparisonRow, unit: UnitCode): string {
  const { criterion } = line;
  const target = inputCell(context, unit, { criterion, id: "target" });
  const result = inputCell(context, unit, { criterion, id: "result" });
  const isResult = (then: string): string =>
    `IF(ISNUMBER(${result}),IF(${result}>=0,${then},""),"")`;
  switch (line.id) {
    case "exceed": {
      const ratio = `${result}/${target}`;
      const exceed = directionOf(criterion) === "higher" ? `${ratio}-1` : `1-${ratio}`;
      return isResult(`IF(ISNUMBER(${target}),IF(${target}>0,${exceed},""),"")`);
    }
    case "best":
      return isResult(
        criterion.rule.kind === "proportional"
          ? `IF(${target}="${WORDS.notAssigned}","",${result})`
          : `IF(${target}="",${result},IF(ISNUMBER(${target}),IF(${target}=0,${result},""),""))`
      );
    case "average":
      return `IF(${target}="${WORDS.notAssigned}","",${averageFormula(context, criterion, unit)})`;
    case "rank":
      return rankFormula(context, line, unit);
  }
}

function inputCell(
  { layout, ...rest }: BookContext,
  unit: UnitCode,
  { criterion, id }: { criterion: Criterion; id: "target" | "result" }
): string {
  const at = { row: unitRow(layout.unit, criterion.code), column: unitColumn(layout.unit, id) };
  return `${quoteSheet(tabName({ layout, ...rest }, unitSheetKey(unit)))}!${cellAddress(at)}`;
}

/** Every rater must have given a score; one that is missing or no number leaves the average open. */
function averageFormula(context: BookContext, { code }: Criterion, unit: UnitCode): string {
  const { layout } = context;
  const rows = partRows(layout.unit, code);
  const column = unitColumn(layout.unit, "result");
  const area = { top: rows[0] ?? 0, left: column, bottom: rows.at(-1) ?? 0, right: column };
  const scores = sheetArea(tabName(context, unitSheetKey(unit)), area);
  const average = roundFormula(`SUM(${scores})/${rows.length}`, AVERAGE_PLACES);
  return `IF(COUNTIF(${scores},">=0")=${rows.length},${average},"")`;
}

/** The averages stand in the row above. */
function rankFormula({ bloc }: BookContext, { row }: ComparisonRow, unit: UnitCode): string {
  const left = SUMMARY_COLUMNS.firstUnit;
  const right = left + bloc.units.length - 1;
  const own = cellAddress({
    row: row - 1,
    column: left + bloc.units.findIndex(({ code }) => code === unit),
  });
  const all = rangeAddress({ top: row - 1, left, bottom: row - 1, right }, true);
  return `IF(ISNUMBER(${own}),COUNTIF(${all},">"&${own})+1,"")`;
}

/** What all are compared with: the leader's exceed ("Không có" when nobody is above its target), the best result; "" while nobody takes part. */
export function leadingFormula({ bloc }: BookContext, line: ComparisonRow): string {
  const left = SUMMARY_COLUMNS.firstUnit;
  const right = left + bloc.units.length - 1;
  const all = rangeAddress({ top: line.row, left, bottom: line.row, right });
  const lowest = directionOf(line.criterion) === "lower";
  const leading =
    line.id === "exceed"
      ? `IF(MAX(${all})>0,MAX(${all}),"${WORDS.noLeader}")`
      : `${lowest ? "MIN" : "MAX"}(${all})`;
  return `IF(COUNT(${all})=0,"",${leading})`;
}

function directionOf({ rule }: Criterion): "higher" | "lower" {
  return "direction" in rule ? rule.direction : "higher";
}
