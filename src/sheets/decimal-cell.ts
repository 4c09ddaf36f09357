import type { Decimal } from "../domain/decimal";
import type { CellValue } from "../plan/cells";

/** What a cell shows of a number that may be missing: "" then. */
export function decimalCell(value: Decimal | null | undefined): CellValue {
  return value === null || value === undefined ? "" : value.toNumber();
}
