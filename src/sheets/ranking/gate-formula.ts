import type { UnitCode } from "../../domain/bloc";
import { listCriteria, listAllNodes } from "../../domain/criteria-tree";
import { type Decimal, sum, toNumber } from "../../domain/decimal";
import type { Gate, Group } from "../../domain/ruleset";
import { cellAddress, quoteSheet, sheetArea, sheetCell } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { GATE_COLUMNS } from "../criteria/setting-columns";
import { SHEETS, unitSheetKey } from "../sheet-keys";
import { scoreColumn } from "../unit/score-formulas";
import { unitColumn, unitRow } from "../unit/unit-layout";
import { factCell } from "../units/units-layout";
import { votesCell } from "../votes/votes-layout";
import { WORDS } from "../words";
import { RANKING_COLUMNS } from "./ranking-layout";

/** A unit's row of the working table, and which gate of the ruleset. */
export interface GatePlace {
  readonly unit: UnitCode;
  readonly row: number;
  readonly index: number;
}

const PERCENT_PLACES = 2;

/** Whether a unit passes one gate: Đạt, Không đạt, or Chưa xác nhận while the fact or number is missing. */
export function gateFormula(context: BookContext, gate: Gate, at: GatePlace): string {
  switch (gate.kind) {
    case "fact": {
      const fact = factCell(context, at.unit, gate.fact);
      const [yes, no] = gate.mustBe ? [WORDS.done, WORDS.notDone] : [WORDS.notDone, WORDS.done];
      return `IF(${fact}="${WORDS.yes}","${yes}",IF(${fact}="${WORDS.no}","${no}","${WORDS.unconfirmed}"))`;
    }
    case "minTotal":
    case "minCriterionPercent": {
      const column = gate.kind === "minTotal" ? RANKING_COLUMNS.measure : RANKING_COLUMNS.lowest;
      return atLeast(context, at, cellAddress({ row: at.row, column }));
    }
    case "minVotePercent":
      return context.ruleset.voting === undefined
        ? `"${WORDS.unconfirmed}"`
        : atLeast(context, at, votesCell(context, at.unit, "percent"));
    case "minGroupPercent":
      return groupFormula(context, at, gate.group);
    case "minCriterionPoints":
      return pointsFormula(context, at, gate.criterion);
  }
}

/** The gate's number on Tiêu chí. */
function leastOf(context: BookContext, { index }: GatePlace): string {
  const row = context.layout.criteria.tables.gates.first + index;
  const sheet = quoteSheet(tabName(context, SHEETS.criteria));
  return `${sheet}!${cellAddress({ row, column: GATE_COLUMNS.value }, true)}`;
}

function atLeast(context: BookContext, at: GatePlace, value: string): string {
  return `IF(ISNUMBER(${value}),${judge(context, at, value)},"${WORDS.unconfirmed}")`;
}

function judge(context: BookContext, at: GatePlace, value: string): string {
  return `IF(${value}>=${leastOf(context, at)},"${WORDS.done}","${WORDS.notDone}")`;
}

/** What is not assigned holds nobody back. */
function groupFormula(context: BookContext, at: GatePlace, code: string): string {
  const group = listAllNodes(context.ruleset).find((node) => node.code === code);
  const span = context.layout.unit.lines.find(
    (line) => line.kind === "group" && line.node.code === code
  );
  if (group?.type !== "group" || span?.kind !== "group") return `"${WORDS.done}"`;
  const { unit: layout } = context.layout;
  const sheet = tabName(context, unitSheetKey(at.unit));
  const most = layout.columns.has("attainable") ? "attainable" : "max";
  const area = (id: "target" | "max" | "attainable"): string => {
    const column = unitColumn(layout, id);
    const { from, to } = span.span;
    return sheetArea(sheet, { top: from, left: column, bottom: to, right: column });
  };
  const total = sheetCell(sheet, {
    row: span.row,
    column: unitColumn(layout, scoreColumn(context)),
  });
  const left = `SUMIF(${area("target")},"${WORDS.notAssigned}",${area(most)})`;
  const cap = sheetCell(sheet, { row: span.row, column: unitColumn(layout, most) });
  const whole = `MIN(${cap},ROUND(${toNumber(wholeOf(group))}-${left},6))`;
  const percent = roundFormula(`${total}/${whole}*100`, PERCENT_PLACES);
  return `IF(ISNUMBER(${total}),IF(${whole}=0,"${WORDS.done}",${judge(context, at, percent)}),"${WORDS.done}")`;
}

function wholeOf(group: Group): Decimal {
  return sum(listCriteria(group.children).map(({ maxPoints, weight }) => maxPoints.times(weight)));
}

/** A line left blank counts as 0 here; one that is not assigned holds nobody back. */
function pointsFormula(context: BookContext, at: GatePlace, code: string): string {
  const { unit: layout } = context.layout;
  const cell = sheetCell(tabName(context, unitSheetKey(at.unit)), {
    row: unitRow(layout, code),
    column: unitColumn(layout, "counted"),
  });
  const points = `IF(ISNUMBER(${cell}),${cell},0)`;
  return `IF(${cell}="${WORDS.dash}","${WORDS.done}",${judge(context, at, points)})`;
}
