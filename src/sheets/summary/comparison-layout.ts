import type { UnitCode } from "../../domain/bloc";
import { listAllCriteria } from "../../domain/criteria-tree";
import { isCompared } from "../../domain/points/find-standings";
import type { Criterion, Rule } from "../../domain/ruleset";
import { sheetCell } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SHEETS } from "../sheet-keys";
import { SUMMARY_COLUMNS, SUMMARY_ROWS, summaryLines } from "./summary-layout";

/** What a row of the comparison block holds: exceed over the target, results compared with the best, raters' averages, their ranks. */
export type ComparisonId = "exceed" | "best" | "average" | "rank";

/** A row of the block: one figure per unit, and in the column "Dẫn đầu" what all are compared with. */
export interface ComparisonRow {
  readonly row: number;
  readonly id: ComparisonId;
  readonly criterion: Criterion;
}

/** Where the block of compared results stands under the totals of Tổng hợp. */
export interface ComparisonBlock {
  readonly title: number;
  readonly header: number;
  readonly rows: readonly ComparisonRow[];
}

/** The block; null where no criterion's points depend on other units. */
export function comparisonBlock(context: BookContext): ComparisonBlock | null {
  const compared = listAllCriteria(context.ruleset).filter(isCompared);
  if (compared.length === 0) return null;
  const title = SUMMARY_ROWS.first + summaryLines(context).length + 1;
  const rows = compared
    .flatMap((criterion) => listIds(criterion.rule).map((id) => ({ id, criterion })))
    .map((line, i) => ({ ...line, row: title + 2 + i }));
  return { title, header: title + 1, rows };
}

function listIds({ kind }: Rule): readonly ComparisonId[] {
  if (kind === "relativeToLeader") return ["exceed", "best"];
  return kind === "rankLookup" ? ["average", "rank"] : ["best"];
}

/** Reference to a unit's figure in the block, or without a unit to what all are compared with. */
export function comparisonCell(
  context: BookContext,
  { code }: Criterion,
  ...[id, unit]: [ComparisonId, UnitCode?]
): string {
  const found = comparisonBlock(context)?.rows.find(
    (row) => row.criterion.code === code && row.id === id
  );
  if (!found) throw new Error(`No comparison ${id} of ${code}`);
  const column = unit === undefined ? SUMMARY_COLUMNS.max : unitColumnOf(context, unit);
  return sheetCell(tabName(context, SHEETS.summary), { row: found.row, column });
}

function unitColumnOf({ bloc }: BookContext, unit: UnitCode): number {
  return SUMMARY_COLUMNS.firstUnit + bloc.units.findIndex(({ code }) => code === unit);
}
