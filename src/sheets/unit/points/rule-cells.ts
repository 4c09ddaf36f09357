import type { UnitCode } from "../../../domain/bloc";
import type { Criterion } from "../../../domain/ruleset";
import { cellAddress, rangeAddress, sheetArea, sheetCell } from "../../../plan/addresses";
import type { BookContext } from "../../book-context";
import { tabName } from "../../book-context";
import { criteriaRow } from "../../criteria/criteria-layout";
import { listRuleRows } from "../../criteria/rule-rows";
import { SHEETS } from "../../sheet-keys";
import { WORDS } from "../../words";
import type { UnitColumnId } from "../unit-columns";
import { partRows, unitColumn, unitRow } from "../unit-layout";

/** One criterion on one unit's sheet, as its rule's formula sees it. */
export interface RulePlace {
  readonly context: BookContext;
  readonly unit: UnitCode;
  readonly criterion: Criterion;
}

/** Address of one of the criterion's own cells. */
export function ownCell({ context, criterion }: RulePlace, id: UnitColumnId): string {
  const { unit } = context.layout;
  return cellAddress({ row: unitRow(unit, criterion.code), column: unitColumn(unit, id) });
}

/** One column of the criterion's result lines. */
export function lineArea({ context, criterion }: RulePlace, id: UnitColumnId): string {
  const { unit } = context.layout;
  const rows = partRows(unit, criterion.code);
  const column = unitColumn(unit, id);
  return rangeAddress({ top: rows[0] ?? 0, left: column, bottom: rows.at(-1) ?? 0, right: column });
}

/** Rows of the criterion's table on Tiêu chí whose label begins with `word`, in one column. */
export function tableArea({ context, criterion }: RulePlace, word: string, column: number): string {
  const rows = tableRows(context, criterion, word);
  const area = { top: rows[0] ?? 0, left: column, bottom: rows.at(-1) ?? 0, right: column };
  return sheetArea(tabName(context, SHEETS.criteria), area);
}

/** The cell of a limit (Sàn, Trần) on Tiêu chí. */
export function limitCell({ context, criterion }: RulePlace, word: string, column: number): string {
  const [row = 0] = tableRows(context, criterion, word);
  return sheetCell(tabName(context, SHEETS.criteria), { row, column });
}

function tableRows(context: BookContext, criterion: Criterion, word: string): readonly number[] {
  const top = criteriaRow(context.layout.criteria, criterion.code) + 1;
  return listRuleRows(criterion.rule).flatMap(({ label }, i) =>
    label === word || label.startsWith(`${word} `) ? [top + i] : []
  );
}

/** `points` for a number from 0 on, "" for a blank cell, "Lỗi" for anything else. */
export function forAmount(cell: string, points: string): string {
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),IF(${cell}>=0,${points},"${WORDS.bad}"),"${WORDS.bad}"))`;
}
