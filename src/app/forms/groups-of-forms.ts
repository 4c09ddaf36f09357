import type { MemberUnit } from "../../domain/bloc";
import { listCriteria, weighNode } from "../../domain/criteria-tree";
import { decimal, roundAsCell, sum, toNumber } from "../../domain/decimal";
import type { Criterion, CriterionNode } from "../../domain/ruleset";
import type { FormCriterion, FormGroup } from "../../forms/form-context";
import { sheetArea, sheetCell } from "../../plan/addresses";
import type { CellValue, Formula } from "../../plan/cells";
import { roundFormula } from "../../plan/rounding";
import { type BookContext, outcomeOf, tabName } from "../../sheets/book-context";
import { SHEETS, unitSheetKey } from "../../sheets/sheet-keys";
import { SUMMARY_COLUMNS, SUMMARY_ROWS, summaryLines } from "../../sheets/summary/summary-layout";
import { unitColumn, unitRow } from "../../sheets/unit/unit-layout";
import { entryOf, scoreValue } from "../../sheets/unit/unit-values";
import { WORDS } from "../../sheets/words";

const LEADS = "Dẫn đầu khối";
const ABOVE_MEAN = "Cao hơn bình quân";

/** The groups of the first level; their points stand on Tổng hợp. */
export function groupsOfForms(context: BookContext): readonly FormGroup[] {
  return context.ruleset.base.map((node) => groupOf(context, node));
}

function groupOf(context: BookContext, node: CriterionNode): FormGroup {
  const { units } = context.bloc;
  const points = pointsOf(context, node);
  const area = rowArea(context, node);
  const average = averageOf(context, area, points);
  return {
    code: node.code,
    title: node.name,
    maxPoints: toNumber(weighNode(node)),
    points,
    assigned: units.map((unit) => assignedOf(context, node, unit)),
    strengths: points.map((one) => strengthOf(one, area, points)),
    average,
    criteria: listCriteria([node]).map(toFormCriterion),
  };
}

function toFormCriterion(criterion: Criterion): FormCriterion {
  const { code, name, measure, target } = criterion;
  return {
    code,
    name,
    measure,
    maxPoints: toNumber(weighNode(criterion)),
    target: target === null ? "" : target.toString().replace(".", ","),
  };
}

function summaryRow(context: BookContext, node: CriterionNode): number {
  const lines = summaryLines(context);
  return SUMMARY_ROWS.first + lines.findIndex((line) => "node" in line && line.node === node);
}

function pointsOf(context: BookContext, node: CriterionNode): readonly Formula[] {
  const sheet = tabName(context, SHEETS.summary);
  const row = summaryRow(context, node);
  return context.bloc.units.map(({ code }, i) => ({
    formula: sheetCell(sheet, { row, column: SUMMARY_COLUMNS.firstUnit + i }),
    value: shownPoints(context, code, node.code),
  }));
}

function shownPoints(context: BookContext, unit: string, code: string): CellValue {
  const { groups, criteria } = outcomeOf(context, unit);
  const total = groups.get(code);
  if (total !== undefined) return total === null ? WORDS.dash : toNumber(total);
  const score = criteria.get(code)?.contribution;
  return score === undefined ? "" : scoreValue(score);
}

/** The group's cells of all units on Tổng hợp. */
function rowArea(context: BookContext, node: CriterionNode): string {
  const row = summaryRow(context, node);
  const left = SUMMARY_COLUMNS.firstUnit;
  const right = left + context.bloc.units.length - 1;
  return sheetArea(tabName(context, SHEETS.summary), { top: row, left, bottom: row, right });
}

function meanOf(area: string): string {
  return `SUM(${area})/COUNT(${area})`;
}

function numbersOf(points: readonly Formula[]): readonly number[] {
  return points.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function averageOf({ ruleset }: BookContext, area: string, points: readonly Formula[]): Formula {
  const numbers = numbersOf(points);
  const rounded = roundFormula(meanOf(area), ruleset.places);
  const whole = sum(numbers.map((one) => decimal(one)));
  return {
    formula: `IF(COUNT(${area})=0,"",${rounded})`,
    value:
      numbers.length === 0 ? "" : toNumber(roundAsCell(whole.div(numbers.length), ruleset.places)),
  };
}

/** Equal bests lead together; nobody leads with nothing. */
function strengthOf(
  { formula, value }: Formula,
  area: string,
  points: readonly Formula[]
): Formula {
  const above = `IF(ROUND(${formula}-${meanOf(area)},6)>0,"${ABOVE_MEAN}","")`;
  const leads = `IF(${formula}>0,IF(${formula}=MAX(${area}),"${LEADS}",${above}),"")`;
  return { formula: `IF(ISNUMBER(${formula}),${leads},"")`, value: strengthShown(value, points) };
}

function strengthShown(value: CellValue, points: readonly Formula[]): string {
  if (typeof value !== "number" || value <= 0) return "";
  const numbers = numbersOf(points);
  if (value === Math.max(...numbers)) return LEADS;
  const mean = numbers.reduce((total, one) => total + one, 0) / numbers.length;
  return value - mean > 0.0000005 ? ABOVE_MEAN : "";
}

/** The node's maximum less what is not assigned to the unit. */
function assignedOf(context: BookContext, node: CriterionNode, unit: MemberUnit): Formula {
  const { unit: layout } = context.layout;
  const sheet = tabName(context, unitSheetKey(unit.code));
  const most = unitColumn(layout, layout.columns.has("attainable") ? "attainable" : "max");
  const line = layout.lines.find((one) => one.kind === "group" && one.node === node);
  const row = unitRow(layout, node.code);
  const span = line?.kind === "group" ? line.span : { from: row, to: row };
  const area = (column: number): string =>
    sheetArea(sheet, { top: span.from, left: column, bottom: span.to, right: column });
  const left = `SUMIF(${area(unitColumn(layout, "target"))},"${WORDS.notAssigned}",${area(most)})`;
  const assigned = listCriteria([node]).filter((one) => entryOf(context, unit, one).assigned);
  return {
    formula: `ROUND(${sheetCell(sheet, { row, column: most })}-${left},6)`,
    value: toNumber(sum(assigned.map(weighNode))),
  };
}
