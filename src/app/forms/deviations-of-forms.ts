import type { FormDeviation, FormDeviations, FormRanking } from "../../forms/form-context";
import { quoteSheet, rangeAddress, sheetCell } from "../../plan/addresses";
import type { CellValue, Formula } from "../../plan/cells";
import { type AwardRow, awardValues } from "../../sheets/awards/award-values";
import {
  AWARD_COLUMNS,
  awardColumnArea,
  awardRow,
  slotColumns,
} from "../../sheets/awards/awards-layout";
import { type BookContext, tabName } from "../../sheets/book-context";
import { RANKING_COLUMNS, RANKING_ROWS } from "../../sheets/ranking/ranking-layout";
import { SHEETS } from "../../sheets/sheet-keys";
import { isWord } from "../../sheets/words";

const NOTHING: Formula = { formula: '""', value: "" };

/** Decisions of the bloc that are not, word for word, what its points and quotas propose, and why. */
export function deviationsOfForms(context: BookContext): FormDeviations {
  if (context.ruleset.slots.length === 0)
    return { count: { formula: "0", value: 0 }, fingerprint: { formula: "0", value: 0 }, rows: [] };
  const values = awardValues(context).rows;
  const orders = values.flatMap((row, i) => (deviates(row) ? [i + 1] : []));
  const columns = slotColumns(context);
  const proposals = columnOf(context, columns.proposal);
  const decisions = columnOf(context, columns.decision);
  const order = columnOf(context, AWARD_COLUMNS.order);
  const marks = `(${decisions}&""<>"")*(${decisions}&""<>${proposals}&"")`;
  return {
    count: { formula: `SUMPRODUCT(${marks}*1)`, value: orders.length },
    fingerprint: {
      formula: `SUMPRODUCT(${marks}*${order}*${order}*${order})`,
      value: orders.reduce((total, one) => total + one ** 3, 0),
    },
    rows: values.map((row, i) => deviationOf(context, row, i)),
  };
}

function deviates({ decision, proposal }: AwardRow): boolean {
  return decision !== null && !isWord(decision, proposal);
}

function deviationOf(context: BookContext, row: AwardRow, index: number): FormDeviation {
  const columns = slotColumns(context);
  const sheet = tabName(context, SHEETS.awards);
  const cell = (column: number, value: CellValue): Formula => ({
    formula: sheetCell(sheet, { row: awardRow(context, index), column }),
    value,
  });
  const proposal = cell(columns.proposal, row.proposal);
  const decision = cell(columns.decision, row.decision ?? "");
  return {
    isThere: {
      formula: `AND(${decision.formula}<>"",${decision.formula}<>${proposal.formula})`,
      value: deviates(row),
    },
    name: cell(AWARD_COLUMNS.name, context.bloc.units[index]?.name ?? ""),
    proposal,
    decision,
    reason: cell(columns.reason, row.reason),
  };
}

/** Proposal and decision of the unit that stands on line `index` of the printed ranking; it is found by its code. */
export function awardOfLine(
  context: BookContext,
  index: number,
  unit: string
): Pick<FormRanking, "decision" | "proposal"> {
  if (context.ruleset.slots.length === 0) return { proposal: NOTHING, decision: NOTHING };
  const columns = slotColumns(context);
  const row = awardValues(context).rows.find(({ award }) => award.unit === unit);
  const line = { row: RANKING_ROWS.first + index, column: RANKING_COLUMNS.code };
  const code = sheetCell(tabName(context, SHEETS.ranking), line);
  const pick = (column: number, value: CellValue): Formula => ({
    formula: `INDEX(${columnOf(context, column)},MATCH(${code},${columnOf(context, AWARD_COLUMNS.code)},0))&""`,
    value,
  });
  return {
    proposal: pick(columns.proposal, row?.proposal ?? ""),
    decision: pick(columns.decision, row?.decision ?? ""),
  };
}

function columnOf(context: BookContext, column: number): string {
  const sheet = quoteSheet(tabName(context, SHEETS.awards));
  return `${sheet}!${rangeAddress(awardColumnArea(context, column), true)}`;
}
