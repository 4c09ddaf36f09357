import { cellAddress, quoteSheet, rangeAddress, sheetCell } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import { slotSetting } from "../awards/slot-setting";
import { awardColumnArea, awardRow, slotColumns } from "../awards/awards-layout";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import { marginRows, type SlotMargin } from "./margins-layout";
import {
  hasChain,
  placeColumn,
  RANKING_COLUMNS,
  workingAddress,
  workingRow,
} from "./ranking-layout";

/** Decimals of a difference of two values: more than any value has. */
export const GAP_PLACES = 4;

function gap(more: string, less: string): string {
  return roundFormula(`${more}-${less}`, GAP_PLACES);
}

function placeAt(context: BookContext, index: number): { own: string; all: string } {
  const column = placeColumn(context) ?? RANKING_COLUMNS.rank;
  const own = cellAddress({ row: workingRow(context, index), column });
  return { own, all: workingAddress(context, column) };
}

function valueAt(context: BookContext, index: number): string {
  return cellAddress({ row: workingRow(context, index), column: RANKING_COLUMNS.value });
}

/** How far a unit is behind the place before its own; "" for the first and the unranked. Values fall as places rise, so the place is the number of the value. */
export function previousFormula(context: BookContext, index: number): string {
  const { own } = placeAt(context, index);
  const value = valueAt(context, index);
  const before = `LARGE(${workingAddress(context, "value")},${own}-1)`;
  return `IF(ISNUMBER(${value}),IF(${own}>1,${gap(before, value)},""),"")`;
}

/** How far a unit is above the next place; "" for the last and the unranked. */
export function nextFormula(context: BookContext, index: number): string {
  const { own, all } = placeAt(context, index);
  const value = valueAt(context, index);
  const values = workingAddress(context, "value");
  const next = `${own}+COUNTIF(${all},${own})`;
  const behind = `LARGE(${values},${next})`;
  return `IF(ISNUMBER(${value}),IF(${next}<=COUNT(${values}),${gap(value, behind)},""),"")`;
}

function awardArea(context: BookContext, column: number): string {
  const area = rangeAddress(awardColumnArea(context, column), true);
  return `${quoteSheet(tabName(context, SHEETS.awards))}!${area}`;
}

/** Value of the last unit proposed for a slot, or of the first candidate that is not; "" for none. */
export function lineFormula(context: BookContext, slot: number, which: "last" | "out"): string {
  const columns = slotColumns(context);
  const candidates = awardArea(context, columns.candidate(slot));
  const proposed = `COUNTIF(${awardArea(context, columns.status(slot))},"${WORDS.proposed}")`;
  const number = which === "last" ? proposed : `${proposed}+1`;
  const isThere = which === "last" ? `${proposed}>0` : `${proposed}<COUNT(${candidates})`;
  return `IF(${isThere},${nthValue(context, candidates, number)},"")`;
}

/** Candidates stand there with their value, or with their place. */
function nthValue(context: BookContext, candidates: string, number: string): string {
  const place = placeColumn(context);
  if (place === null || !hasChain(context)) return `LARGE(${candidates},${number})`;
  const places = workingAddress(context, place);
  const row = `MATCH(SMALL(${candidates},${number}),${places},0)`;
  return `INDEX(${workingAddress(context, "value")},${row})`;
}

/** Own value less that of the first unit not proposed; of a unit that is not proposed, less that of the last that is. */
export function toLineFormula(
  context: BookContext,
  { slot, line }: SlotMargin,
  index: number
): string {
  const rows = marginRows(context).lines;
  if (rows === null) return '""';
  const value = valueAt(context, index);
  const at = { row: awardRow(context, index), column: slotColumns(context).status(slot) };
  const status = sheetCell(tabName(context, SHEETS.awards), at);
  const [last, out] = [rows.last, rows.out].map((row) => cellAddress({ row, column: line }, true));
  const less = (other = ""): string => `IF(ISNUMBER(${other}),${gap(value, other)},"")`;
  return `IF(ISNUMBER(${value}),IF(${status}="${WORDS.proposed}",${less(out)},${less(last)}),"")`;
}

/** Own value less the least that a slot asks for. */
export function overMinimumFormula(context: BookContext, slot: number, index: number): string {
  const value = valueAt(context, index);
  const least = slotSetting(context, slot, SLOT_COLUMNS.minTotal);
  return `IF(ISNUMBER(${value}),IF(ISNUMBER(${least}),${gap(value, least)},""),"")`;
}
