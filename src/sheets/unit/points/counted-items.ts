import type { AwardRule } from "../../../domain/points/score-award-table";
import type { PlusMinusRule } from "../../../domain/points/score-plus-minus";
import { roundFormula } from "../../../plan/rounding";
import { CRITERIA_COLUMNS } from "../../criteria/criteria-layout";
import { SETTING_NAMES } from "../../overview/settings";
import { WORDS } from "../../words";
import type { RulePlace } from "./rule-cells";
import { forAmount, limitCell, lineArea, ownCell } from "./rule-cells";

/** Points of one line: how often × what it is worth; "Lỗi" for a number that is no count. */
export function lineFormula(cells: { readonly count: string; readonly worth: string }): string {
  const points = roundFormula(`${cells.count}*${cells.worth}`, SETTING_NAMES.pointPlaces);
  return forAmount(cells.count, `IF(${cells.count}=INT(${cells.count}),${points},"${WORDS.bad}")`);
}

/** Σ of the lines' points, at most the maximum, at least the floor; "" while every line is blank. */
export function plusMinus(place: RulePlace, { floor }: PlusMinusRule): string {
  const most = `MIN(${ownCell(place, "max")},${sumLines(place)})`;
  if (floor === null) return forLines(place, most);
  return forLines(place, `MAX(${limitCell(place, WORDS.floor, CRITERIA_COLUMNS.points)},${most})`);
}

/** Σ of the lines' points, at most the maximum where the rule caps it. */
export function awardTable(place: RulePlace, { capped }: AwardRule): string {
  const found = sumLines(place);
  return forLines(place, capped ? `MIN(${ownCell(place, "max")},${found})` : found);
}

function forLines(place: RulePlace, points: string): string {
  const counts = lineArea(place, "result");
  const worth = lineArea(place, "rulePoints");
  return `IF(COUNTA(${counts})=0,"",IF(COUNT(${worth})<COUNTA(${counts}),"${WORDS.bad}",${points}))`;
}

function sumLines(place: RulePlace): string {
  return roundFormula(`SUM(${lineArea(place, "rulePoints")})`, SETTING_NAMES.pointPlaces);
}
