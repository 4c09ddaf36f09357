import { cellAddress, quoteSheet } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { FACT_COLUMNS, MINIMUM_COLUMNS } from "../criteria/setting-columns";
import type { SettingTableId } from "../criteria/criteria-layout";
import { SHEETS } from "../sheet-keys";

/** A slot's cell on Tiêu chí. */
export function slotSetting(context: BookContext, slot: number, column: number): string {
  return settingCell(context, { table: "slots", index: slot, column });
}

/** The least value that a slot asks of its `index`-th number fact. */
export function minimumCell(context: BookContext, slot: number, index: number): string {
  const before = context.ruleset.slots
    .slice(0, slot)
    .reduce((count, { atLeast = [] }) => count + atLeast.length, 0);
  const place = {
    table: "minimums",
    index: before + index,
    column: MINIMUM_COLUMNS.value,
  } as const;
  return settingCell(context, place);
}

/** The name of a fact. */
export function factNameCell(context: BookContext, fact: string): string {
  const index = context.ruleset.facts.findIndex(({ code }) => code === fact);
  if (index < 0) throw new Error(`No fact ${fact}`);
  return settingCell(context, { table: "facts", index, column: FACT_COLUMNS.name });
}

function settingCell(
  context: BookContext,
  { table, index, column }: { table: SettingTableId; index: number; column: number }
): string {
  const sheet = quoteSheet(tabName(context, SHEETS.criteria));
  const row = context.layout.criteria.tables[table].first + index;
  return `${sheet}!${cellAddress({ row, column }, true)}`;
}
