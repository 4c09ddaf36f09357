import { cellAddress } from "../../src/plan/addresses";
import {
  fieldRow,
  OVERVIEW_COLUMNS,
  type FieldId,
} from "../../src/sheets/overview/overview-fields";

/** Address of a field's value on Tổng quan. */
export function fieldCell(id: FieldId): string {
  return cellAddress({ row: fieldRow(id), column: OVERVIEW_COLUMNS.value });
}
