import { cellAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { countWordsWhere, type CountRule } from "../criteria/count-words";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { AWARD_COLUMNS, awardColumnAddress, slotColumns, slotRows } from "./awards-layout";
import { conditionTests, type UnitPlace } from "./condition-formulas";
import { slotSetting } from "./slot-setting";

/** Formulas of the lines that show how a share is counted; null where no count of the ruleset is a share. */
export function shareFormulas(
  context: BookContext,
  slot: number
): { readonly counting: string; readonly base: string; readonly raw: string } | null {
  const rows = slotRows(context).share;
  if (rows === null) return null;
  const columns = slotColumns(context);
  const word = slotSetting(context, slot, SLOT_COLUMNS.counting);
  const count = slotSetting(context, slot, SLOT_COLUMNS.count);
  const counting = lineCell(context, slot, rows.counting);
  const base = lineCell(context, slot, rows.base);
  const ranked = awardColumnAddress(context, AWARD_COLUMNS.value);
  const qualified = awardColumnAddress(context, columns.qualified(slot));
  const percent = `IF(${count}<=1,${count}*100,${count})`;
  return {
    counting: `IF(${word}="","",${word})`,
    base: `IF(${isOneOf(counting, ({ of }) => of === "ranked")},COUNT(${ranked}),IF(${isOneOf(counting, ({ of }) => of === "qualified")},COUNT(${qualified}),""))`,
    raw: `IF(ISNUMBER(${base}),IF(ISNUMBER(${count}),ROUND(${percent}*${base}/100,6),""),"")`,
  };
}

/** What Tiêu chí says under Số lượng; of a share always as spreadsheet programs hold percents, though 30 is read as 30% too. */
export function countFormula(context: BookContext, slot: number): string {
  const count = slotSetting(context, slot, SLOT_COLUMNS.count);
  const rows = slotRows(context).share;
  if (rows === null) return count;
  const isShare = `LEFT(${lineCell(context, slot, rows.counting)},1)="%"`;
  const share = `IF(${isShare},IF(${count}<=1,${count},ROUND(${count}/100,9)),${count})`;
  return `IF(ISNUMBER(${count}),${share},${count})`;
}

/** Places of a slot: the rounded share, the number, or as many as candidates. */
export function seatsFormula(context: BookContext, slot: number): string {
  const candidates = awardColumnAddress(context, slotColumns(context).candidate(slot));
  const count = slotSetting(context, slot, SLOT_COLUMNS.count);
  const plain = `IF(ISNUMBER(${count}),${count},COUNT(${candidates}))`;
  const rows = slotRows(context).share;
  if (rows === null) return plain;
  const counting = lineCell(context, slot, rows.counting);
  const raw = lineCell(context, slot, rows.raw);
  const isNearest = isOneOf(counting, ({ rounding }) => rounding === "nearest");
  const isDown = isOneOf(counting, ({ rounding }) => rounding === "down");
  const rounded = `IF(${isNearest},ROUND(${raw},0),IF(${isDown},INT(${raw}),-INT(-${raw})))`;
  return `IF(ISNUMBER(${raw}),${rounded},${plain})`;
}

/** 1 for a ranked unit that meets every condition of a slot, else "". */
export function qualifiedFormula(context: BookContext, slot: number, unit: UnitPlace): string {
  const value = cellAddress({ row: unit.row, column: AWARD_COLUMNS.value });
  const tests = conditionTests(context, slot, unit).join(",");
  return `IF(ISNUMBER(${value}),IF(AND(${tests}),1,""),"")`;
}

function lineCell(context: BookContext, slot: number, row: number): string {
  return cellAddress({ row, column: slotColumns(context).status(slot) }, true);
}

function isOneOf(cell: string, test: (rule: CountRule) => boolean): string {
  return `OR(${countWordsWhere(test)
    .map((word) => `${cell}="${word}"`)
    .join(",")})`;
}
