import type { FormListRow, FormSlot } from "../../forms/form-context";
import { quoteSheet, rangeAddress, sheetArea, sheetCell } from "../../plan/addresses";
import type { CellValue, Formula } from "../../plan/cells";
import { awardValues, type AwardRow } from "../../sheets/awards/award-values";
import {
  AWARD_COLUMNS,
  awardColumnArea,
  awardRow,
  slotColumns,
} from "../../sheets/awards/awards-layout";
import { slotSetting } from "../../sheets/awards/slot-setting";
import { joinNames } from "../../sheets/awards/plan-awards";
import type { BookContext } from "../../sheets/book-context";
import { tabName } from "../../sheets/book-context";
import { SLOT_COLUMNS } from "../../sheets/criteria/setting-columns";
import { SHEETS } from "../../sheets/sheet-keys";

/** The awards and who gets them. */
export function slotsOfForms(context: BookContext): readonly FormSlot[] {
  return context.ruleset.slots.map((_, slot) => slotOf(context, slot));
}

function slotOf(context: BookContext, slot: number): FormSlot {
  const columns = slotColumns(context);
  const { bloc, ruleset, outcome } = context;
  const settings = ruleset.slots[slot];
  const last = bloc.units.length - 1;
  const sheet = tabName(context, SHEETS.awards);
  const indexes = sheetArea(sheet, awardColumnArea(context, columns.slotIndex));
  const namesAt = { row: awardRow(context, last), column: columns.names(slot) };
  const earlier = outcome.awards.filter(({ final }) => {
    const index = ruleset.slots.findIndex(({ code }) => code === final);
    return index >= 0 && index < slot;
  });
  const count: Formula = {
    formula: `COUNTIF(${indexes},${slot + 1})`,
    value: outcome.awards.filter(({ final }) => final === settings?.code).length,
  };
  const before: Formula = { formula: `COUNTIF(${indexes},"<${slot + 1}")`, value: earlier.length };
  return {
    order: slot + 1,
    award: {
      formula: slotSetting(context, slot, SLOT_COLUMNS.award),
      value: settings?.award ?? "",
    },
    decidedBy: {
      formula: slotSetting(context, slot, SLOT_COLUMNS.decidedBy),
      value: settings?.decidedBy ?? "",
    },
    names: { formula: sheetCell(sheet, namesAt), value: joinNames(context, slot, last) },
    count,
    rows: bloc.units.map((_, i) => slotRow(context, i, { count, before })),
  };
}

/** The units of a slot stand one after the other on the list: the k-th of them behind those of earlier slots. */
function slotRow(
  context: BookContext,
  index: number,
  { count, before }: { count: Formula; before: Formula }
): FormListRow {
  const place = `${before.formula}+${index + 1}`;
  const isThere = index < Number(count.value);
  const row = listRow(context, place, isThere ? Number(before.value) + index + 1 : 0);
  const test = `${index}<${count.formula}`;
  const only = ({ formula, value }: Formula): Formula => ({
    formula: `IF(${test},${formula},"")`,
    value: isThere ? value : "",
  });
  return { name: only(row.name), award: only(row.award), rank: only(row.rank) };
}

/** The printed list, higher awards first; as many rows as there are units. */
export function listRowsOf(context: BookContext): readonly FormListRow[] {
  if (context.ruleset.slots.length === 0) return [];
  return context.bloc.units.map((_, i) => listRow(context, String(i + 1), i + 1));
}

/** A row of the list finds its unit by the helper column that holds each unit's place on the list. */
function listRow(context: BookContext, place: string, order: number): FormListRow {
  const columns = slotColumns(context);
  const rows: readonly AwardRow[] = awardValues(context).rows;
  const sheet = quoteSheet(tabName(context, SHEETS.awards));
  const column = (at: number): string =>
    `${sheet}!${rangeAddress(awardColumnArea(context, at), true)}`;
  const found = rows.findIndex(({ listOrder }) => listOrder === order);
  const row = rows[found];
  const pick = (at: number, value: CellValue): Formula => ({
    formula: `IFERROR(INDEX(${column(at)},MATCH(${place},${column(columns.listOrder)},0)),"")`,
    value,
  });
  return {
    name: pick(AWARD_COLUMNS.name, context.bloc.units[found]?.name ?? ""),
    award: pick(columns.final, row?.final ?? ""),
    rank: pick(AWARD_COLUMNS.rank, row?.ranked.rank ?? ""),
  };
}
