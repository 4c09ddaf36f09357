import type { UnitCode } from "../../domain/bloc";
import { cellAddress, rangeAddress, sheetArea } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { unitSheetKey } from "../sheet-keys";
import { unitColumn } from "../unit/unit-layout";
import { WORDS } from "../words";
import { CERTIFICATE_COLUMNS as C, certificateRows, emptyBaseRows } from "./certificate-layout";
import { CERTIFICATE_WORDS } from "./certificate-words";
import { RANKING_COLUMNS, RANKING_ROWS, workingAddress, workingRow } from "./ranking-layout";
import { unitTotal } from "./unit-total";

/** What stands on the printed line of a unit. */
export function printedFormula(
  context: BookContext,
  column: "total" | "rank",
  index: number
): string {
  const left = RANKING_COLUMNS[column];
  const bottom = RANKING_ROWS.first + context.bloc.units.length - 1;
  const area = rangeAddress({ top: RANKING_ROWS.first, left, bottom, right: left }, true);
  const order = cellAddress({ row: workingRow(context, index), column: RANKING_COLUMNS.order });
  return `INDEX(${area},${order})`;
}

/** Whether the figures of a row agree, and where not. Ranks are compared as texts, since an unranked unit has none. */
export function resultFormula(context: BookContext, index: number): string {
  const at = addresses(context, index);
  const { same, open, printed, total, rank } = CERTIFICATE_WORDS;
  const isPrinted = `AND(${at(C.formulaTotal)}=${at(C.printedTotal)},${at(C.formulaRank)}&""=${at(C.printedRank)}&"")`;
  const found = `IF(${isPrinted},"${same}","${printed}")`;
  const ranks = `IF(${isSameRank(at)},${found},"${rank}")`;
  const totals = `IF(${at(C.engineTotal)}=${at(C.formulaTotal)},${ranks},"${total}")`;
  return `IF(ISNUMBER(${at(C.engineTotal)}),${totals},"${open}")`;
}

/** Says that points or ranks are no longer those of the last ranking. */
export function staleFormula(context: BookContext, index: number): string {
  const at = addresses(context, index);
  const isSame = `AND(${at(C.engineTotal)}=${at(C.formulaTotal)},${isSameRank(at)})`;
  return `IF(ISNUMBER(${at(C.engineTotal)}),IF(${isSame},"","${CERTIFICATE_WORDS.stale}"),"")`;
}

/** Compared as texts: an unranked unit has no number. */
function isSameRank(at: (column: number) => string): string {
  const rank = at(C.formulaRank);
  return `${at(C.engineRank)}&""=IF(${rank}="","${CERTIFICATE_WORDS.none}",${rank})&""`;
}

function addresses(context: BookContext, index: number): (column: number) => string {
  const row = certificateRows(context).first + index;
  return (column) => cellAddress({ row, column });
}

/** The cells of the base criteria of a unit: expected = numeric + blank + invalid. */
export function cellFormulas(
  context: BookContext,
  unit: UnitCode
): Readonly<Record<"expected" | "numeric" | "blank" | "invalid", string>> {
  const { unit: layout } = context.layout;
  const span = layout.spans.get("base") ?? { from: 1, to: 1 };
  const column = unitColumn(layout, "counted");
  const area = { top: span.from, left: column, bottom: span.to, right: column };
  const counted = sheetArea(tabName(context, unitSheetKey(unit)), area);
  return {
    expected: unitTotal(context, unit, "expected"),
    numeric: unitTotal(context, unit, "scored"),
    blank: `COUNTBLANK(${counted})-${emptyBaseRows(context)}`,
    invalid: `COUNTIF(${counted},"${WORDS.bad}")`,
  };
}

/** Units: all of them, ranked, not completely scored, held back. */
export function unitCounts(context: BookContext): readonly [string, string, string, string] {
  const eligible = workingAddress(context, "eligible");
  const excluded = `COUNTIF(${eligible},"${WORDS.no}")+COUNTIFS(${eligible},"${WORDS.yes}",${workingAddress(context, "value")},"")`;
  return [
    `COUNTA(${workingAddress(context, "code")})`,
    `COUNT(${workingAddress(context, "rank")})`,
    `COUNTIF(${eligible},"${WORDS.incomplete}")`,
    excluded,
  ];
}

/** The sum of one of the columns that count cells. */
export function sumFormula(
  context: BookContext,
  column: "expected" | "numeric" | "blank" | "invalid"
): string {
  const { first } = certificateRows(context);
  const left = C[column];
  const bottom = first + context.bloc.units.length - 1;
  return `SUM(${rangeAddress({ top: first, left, bottom, right: left }, true)})`;
}

/** Whether the first of four neighbours is the sum of the others. */
export function balanceFormula(row: number): string {
  const [all, ...parts] = [4, 5, 6, 7].map((column) => cellAddress({ row, column }));
  const { same, lost } = CERTIFICATE_WORDS;
  return `IF(${all}=${parts.join("+")},"${same}","${lost}")`;
}
