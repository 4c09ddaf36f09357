import { rangeAddress, cellAddress, quoteSheet } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import type { Criterion } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { CRITERIA_COLUMNS, countTiers, criteriaRow } from "../criteria/criteria-layout";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import { partRows, unitColumn, unitRow } from "./unit-layout";

/** Addresses of a criterion's cells on its unit sheet. */
export interface ScoreCells {
  readonly max: string;
  readonly target: string;
  readonly result: string;
}

/** Formula of "Điểm theo kết quả": points that the rule gives for the entered result; "" while nothing is entered. */
export function rulePointsFormula(context: BookContext, criterion: Criterion): string {
  const cells = scoreCells(context, criterion);
  const points = formulaByRule(context, criterion, cells);
  return `IF(${cells.target}="${WORDS.notAssigned}","${WORDS.dash}",IFERROR(${points},"${WORDS.bad}"))`;
}

function scoreCells({ layout }: BookContext, { code }: Criterion): ScoreCells {
  const row = unitRow(layout.unit, code);
  const at = (id: "max" | "target" | "result"): string =>
    cellAddress({ row, column: unitColumn(layout.unit, id) });
  return { max: at("max"), target: at("target"), result: at("result") };
}

function formulaByRule(context: BookContext, criterion: Criterion, cells: ScoreCells): string {
  const { rule } = criterion;
  switch (rule.kind) {
    case "direct":
      return `""`;
    case "achieved":
      return `IF(${cells.result}="","",IF(${cells.result}="${WORDS.done}",${cells.max},IF(${cells.result}="${WORDS.notDone}",0,"${WORDS.bad}")))`;
    case "tiersByCondition":
      return tierByWord(context, criterion, cells.result);
    case "tiersByCount":
      return tierByNumber(context, criterion, {
        given: cells.result,
        compared: cells.result,
        whole: true,
      });
    case "tiersByPercent": {
      const compared = roundFormula(cells.result, rule.places);
      return tierByNumber(context, criterion, { given: cells.result, compared, whole: false });
    }
    case "sumOfParts":
      return sumOfParts(context, criterion);
  }
}

/** Compared with "=", not with MATCH, which would take a typed "*" for any tier. */
function tierByWord(context: BookContext, criterion: Criterion, result: string): string {
  const points = tierArea(context, criterion, CRITERIA_COLUMNS.points);
  const chosen = `(${tierArea(context, criterion, CRITERIA_COLUMNS.kind)}=${result})`;
  const found = `IF(SUMPRODUCT(${chosen}*1)=1,SUMPRODUCT(${chosen}*${points}),"${WORDS.bad}")`;
  return `IF(${result}="","",IF(${result}="${WORDS.otherTier}","",${found}))`;
}

function tierByNumber(
  context: BookContext,
  criterion: Criterion,
  number: { given: string; compared: string; whole: boolean }
): string {
  const points = tierArea(context, criterion, CRITERIA_COLUMNS.points);
  const bounds = tierArea(context, criterion, CRITERIA_COLUMNS.from);
  const found = `INDEX(${points},MATCH(${number.compared},${bounds},1))`;
  const allowed = number.whole
    ? `IF(${number.given}=INT(${number.given}),${found},"${WORDS.bad}")`
    : found;
  return `IF(${number.given}="","",IF(ISNUMBER(${number.given}),IF(${number.given}>=0,${allowed},"${WORDS.bad}"),"${WORDS.bad}"))`;
}

function sumOfParts({ layout }: BookContext, criterion: Criterion): string {
  const rows = partRows(layout.unit, criterion.code);
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? 0;
  const area = (id: "result" | "max"): string => {
    const column = unitColumn(layout.unit, id);
    return rangeAddress({ top, left: column, bottom, right: column });
  };
  const results = area("result");
  const answered = `(COUNTIF(${results},"${WORDS.done}")+COUNTIF(${results},"${WORDS.notDone}"))`;
  const points = roundFormula(
    `SUMIF(${results},"${WORDS.done}",${area("max")})`,
    SETTING_NAMES.pointPlaces
  );
  return `IF(${answered}<COUNTA(${results}),"${WORDS.bad}",IF(${answered}<${rows.length},"",${points}))`;
}

function tierArea(context: BookContext, criterion: Criterion, column: number): string {
  const top = criteriaRow(context.layout.criteria, criterion.code) + 1;
  const area = { top, left: column, bottom: top + countTiers(criterion) - 1, right: column };
  return `${quoteSheet(tabName(context, SHEETS.criteria))}!${rangeAddress(area, true)}`;
}
