import type { UnitCode } from "../../domain/bloc";
import { sheetArea, sheetCell } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SHEETS } from "../sheet-keys";

export const UNITS_COLUMNS = {
  order: 1,
  code: 2,
  name: 3,
  shortName: 4,
  kind: 5,
  origin: 6,
  firstFact: 7,
} as const;
export const UNITS_ROWS = { stamp: 1, title: 2, bloc: 3, note: 4, header: 6, first: 7 } as const;

/** Row of a unit on the sheet Đơn vị. */
export function unitsRow({ bloc }: BookContext, unit: UnitCode): number {
  const index = bloc.units.findIndex(({ code }) => code === unit);
  if (index < 0) throw new Error(`No unit ${unit}`);
  return UNITS_ROWS.first + index;
}

/** Reference to a unit's code, name or short name, from any sheet. */
export function unitCell(
  context: BookContext,
  unit: UnitCode,
  column: "code" | "name" | "shortName"
): string {
  return sheetCell(tabName(context, SHEETS.units), {
    row: unitsRow(context, unit),
    column: UNITS_COLUMNS[column],
  });
}

/** A column's cells of all units. */
export function unitsColumn({ bloc }: BookContext, column: number): Rectangle {
  return {
    top: UNITS_ROWS.first,
    left: column,
    bottom: UNITS_ROWS.first + bloc.units.length - 1,
    right: column,
  };
}

export function unitsColumnAddress(context: BookContext, column: number): string {
  return sheetArea(tabName(context, SHEETS.units), unitsColumn(context, column));
}

/** Reference to a fact of a unit. */
export function factCell(context: BookContext, unit: UnitCode, fact: string): string {
  const index = context.ruleset.facts.findIndex(({ code }) => code === fact);
  if (index < 0) throw new Error(`No fact ${fact}`);
  return sheetCell(tabName(context, SHEETS.units), {
    row: unitsRow(context, unit),
    column: UNITS_COLUMNS.firstFact + index,
  });
}
