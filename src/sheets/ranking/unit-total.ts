import type { UnitCode } from "../../domain/bloc";
import { sheetCell } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { unitSheetKey } from "../sheet-keys";
import type { TotalId } from "../unit/unit-layout";
import { mustTotalRow, unitColumn } from "../unit/unit-layout";

/** Reference to a result line of a unit's sheet. */
export function unitTotal(context: BookContext, unit: UnitCode, id: TotalId): string {
  const { unit: layout } = context.layout;
  const at = { row: mustTotalRow(layout, id), column: unitColumn(layout, "counted") };
  return sheetCell(tabName(context, unitSheetKey(unit)), at);
}
