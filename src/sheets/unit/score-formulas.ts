import { rangeAddress, cellAddress } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import { isCapped, listGroups } from "../../domain/criteria-tree";
import type { Section } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { CRITERIA_COLUMNS, sectionRow } from "../criteria/criteria-layout";
import { sheetCell } from "../../plan/addresses";
import { panelCell } from "../checkers/checker-formulas";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS } from "../sheet-keys";
import { STAGE_WORDS, WORDS } from "../words";
import { type PointLimits, rangeFormulas } from "./points/point-limits";
import { ownCell, type RulePlace } from "./points/rule-cells";
import type { UnitColumnId } from "./unit-columns";
import type { Span, TotalId, UnitLine } from "./unit-layout";
import { criterionRuns, mustTotalRow, totalRow, unitColumn, unitRow } from "./unit-layout";

const PERCENT_PLACES = 2;

/** Formula of "Điểm được tính": the strongest typed layer at the book's stage; a faulty entry shows "Lỗi", never a weaker layer. */
export function countedFormula(place: RulePlace): string {
  const at = (id: UnitColumnId): string => ownCell(place, id);
  const limits = rangeFormulas(place);
  const typed = (cell: string, otherwise: string): string =>
    `IF(${cell}<>"",${usable(cell, limits)},${otherwise})`;
  const stage = SETTING_NAMES.stage;
  const fromSelf = typed(at("self"), at("rulePoints"));
  const unchecked = `IF(${stage}="${STAGE_WORDS.checked}","",${fromSelf})`;
  const fromChecked = typed(at("checked"), orPanel(place, unchecked));
  const points = typed(at("official"), `IF(${stage}="${STAGE_WORDS.official}","",${fromChecked})`);
  return `IF(${at("target")}="${WORDS.notAssigned}","${WORDS.dash}",IFERROR(${points},"${WORDS.bad}"))`;
}

/** What the panel proposes counts as the checked score while none is typed. */
function orPanel(place: RulePlace, otherwise: string): string {
  if (panelCell(place) === null) return otherwise;
  const panel = ownCell(place, "panel");
  return `IF(${panel}<>"",${panel},${otherwise})`;
}

/** The rounded score when it lies between the limits; a limit that is not set is not asked for. */
function usable(cell: string, { least, most }: PointLimits): string {
  const rounded = roundFormula(cell, SETTING_NAMES.pointPlaces);
  const below = most === null ? rounded : `IF(${cell}<=${most},${rounded},"${WORDS.bad}")`;
  const within = least === null ? below : `IF(${cell}>=${least},${below},"${WORDS.bad}")`;
  return `IF(ISNUMBER(${cell}),${within},"${WORDS.bad}")`;
}

/** counted × weight; text states pass through. */
export function contributionFormula({ layout }: BookContext, row: number): string {
  const counted = cellAddress({ row, column: unitColumn(layout.unit, "counted") });
  const weight = cellAddress({ row, column: unitColumn(layout.unit, "weight") });
  return `IF(ISNUMBER(${counted}),${roundFormula(`${counted}*${weight}`, SETTING_NAMES.pointPlaces)},${counted})`;
}

/** maxPoints × weight of a criterion. */
export function attainableFormula({ layout }: BookContext, row: number): string {
  const max = cellAddress({ row, column: unitColumn(layout.unit, "max") });
  const weight = cellAddress({ row, column: unitColumn(layout.unit, "weight") });
  return `ROUND(${max}*${weight},6)`;
}

export function percentOfMaxFormula({ layout }: BookContext, row: number): string {
  const counted = cellAddress({ row, column: unitColumn(layout.unit, "counted") });
  const max = cellAddress({ row, column: unitColumn(layout.unit, "max") });
  return `IF(ISNUMBER(${counted}),${roundFormula(`${counted}/${max}*100`, PERCENT_PLACES)},"")`;
}

/** Subtotal of a group: its scored criteria so far, "–" when none of them is assigned. */
export function groupFormula(context: BookContext, line: UnitLine & { kind: "group" }): string {
  const { layout } = context;
  const inside = layout.unit.lines.filter(
    ({ row }) => row >= line.span.from && row <= line.span.to
  );
  const criteria = inside.filter(({ kind }) => kind === "criterion").length;
  const targets = columnArea(context, "target", line.span);
  const children = line.node.children.map(({ code }) => unitRow(layout.unit, code));
  const sum = roundFormula(
    `SUM(${listRuns(context, toRuns(children))})`,
    SETTING_NAMES.pointPlaces
  );
  const cap = cellAddress({ row: line.row, column: unitColumn(layout.unit, "max") });
  const isCap = line.section !== "base" && isCapped(line.node);
  const total = isCap ? `MIN(${cap},${sum})` : sum;
  return `IF(COUNTIF(${targets},"${WORDS.notAssigned}")=${criteria},"${WORDS.dash}",${total})`;
}

/** Joins rows that follow each other; parts between two criteria are blank in the score columns. */
function toRuns(rows: readonly number[]): Span[] {
  return rows.reduce<Span[]>((runs, row) => {
    const last = runs.at(-1);
    return last && last.to + 1 === row
      ? [...runs.slice(0, -1), { from: last.from, to: row }]
      : [...runs, { from: row, to: row }];
  }, []);
}

function listRuns(
  context: BookContext,
  runs: readonly Span[],
  id: UnitColumnId = scoreColumn(context)
): string {
  return runs.map((run) => columnArea(context, id, run)).join(",");
}

/** The column whose numbers add up to totals. */
export function scoreColumn({ layout }: BookContext): UnitColumnId {
  return layout.unit.columns.has("contribution") ? "contribution" : "counted";
}

function columnArea({ layout }: BookContext, id: UnitColumnId, span: Span): string {
  const column = unitColumn(layout.unit, id);
  return rangeAddress({ top: span.from, left: column, bottom: span.to, right: column });
}

/** Formula of a result line, in the score column. */
export function totalFormula(context: BookContext, id: TotalId): string {
  return TOTAL_FORMULAS[id](context);
}

const TOTAL_FORMULAS: Readonly<Record<TotalId, (context: BookContext) => string>> = {
  base: (context) => sectionSum(context, "base"),
  bonus: (context) => cappedSum(context, "bonus"),
  penalty: (context) => cappedSum(context, "penalty"),
  total: (context) => roundFormula(totalTerms(context), SETTING_NAMES.places),
  attainable: attainableTotal,
  percent: percentTotal,
  lowest: lowestFormula,
  scored: (context) => `COUNT(${listRuns(context, baseRuns(context), "counted")})`,
  expected: (context) =>
    `${countBase(context)}-COUNTIF(${columnArea(context, "target", baseSpan(context))},"${WORDS.notAssigned}")`,
  invalid: (context) =>
    `COUNTIF(${columnArea(context, "counted", allRows(context))},"${WORDS.bad}")`,
};

function baseRuns({ layout }: BookContext): readonly Span[] {
  return criterionRuns(layout.unit, "base");
}

function percentTotal(context: BookContext): string {
  const attainable = totalCell(context, "attainable");
  const share = `${totalCell(context, "total")}/${attainable}*100`;
  return `IF(${attainable}=0,"",${roundFormula(share, SETTING_NAMES.places)})`;
}

/** Address of a result line on its own sheet. */
export function totalCell({ layout }: BookContext, id: TotalId): string {
  return cellAddress({
    row: mustTotalRow(layout.unit, id),
    column: unitColumn(layout.unit, "counted"),
  });
}

function sectionSum(context: BookContext, section: Section): string {
  return roundFormula(
    `SUM(${listRuns(context, criterionRuns(context.layout.unit, section))})`,
    SETTING_NAMES.pointPlaces
  );
}

/** Groups with a cap count as their capped subtotals, so the top level is added; without one, the criteria. */
function extraSum(context: BookContext, section: "bonus" | "penalty"): string {
  const { nodes } = context.ruleset[section];
  if (!listGroups(nodes).some(isCapped)) return sectionSum(context, section);
  const top = nodes.map(({ code }) => unitRow(context.layout.unit, code));
  return roundFormula(`SUM(${listRuns(context, toRuns(top))})`, SETTING_NAMES.pointPlaces);
}

function cappedSum(context: BookContext, section: "bonus" | "penalty"): string {
  const points = extraSum(context, section);
  const row = sectionRow(context.layout.criteria, section);
  const cap = sheetCell(tabName(context, SHEETS.criteria), {
    row,
    column: CRITERIA_COLUMNS.points,
  });
  return `IF(ISNUMBER(${cap}),MIN(${cap},${points}),${points})`;
}

function totalTerms(context: BookContext): string {
  const plus =
    totalRow(context.layout.unit, "bonus") === null ? "" : `+${totalCell(context, "bonus")}`;
  const minus =
    totalRow(context.layout.unit, "penalty") === null ? "" : `-${totalCell(context, "penalty")}`;
  return `${totalCell(context, "base")}${plus}${minus}`;
}

/** Σ of the top level less what is not assigned; parts and lower levels are not counted twice. */
function attainableTotal(context: BookContext): string {
  const { layout, ruleset } = context;
  const id = layout.unit.columns.has("attainable") ? "attainable" : "max";
  const top = ruleset.base.map(({ code }) => unitRow(layout.unit, code));
  const span = baseSpan(context);
  const left = `SUMIF(${columnArea(context, "target", span)},"${WORDS.notAssigned}",${columnArea(context, id, span)})`;
  return `ROUND(SUM(${listRuns(context, toRuns(top), id)})-${left},6)`;
}

function lowestFormula(context: BookContext): string {
  const runs = listRuns(context, criterionRuns(context.layout.unit, "base"), "percentOfMax");
  return `IF(COUNT(${runs})=0,"",MIN(${runs}))`;
}

function baseSpan({ layout }: BookContext): Span {
  const span = layout.unit.spans.get("base");
  if (!span) throw new Error("The ruleset has no base criteria");
  return span;
}

function countBase({ layout }: BookContext): number {
  return layout.unit.lines.filter((line) => line.kind === "criterion" && line.section === "base")
    .length;
}

function allRows({ layout }: BookContext): Span {
  const spans = [...layout.unit.spans.values()];
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
}
