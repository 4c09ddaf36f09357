import { cellAddress } from "../../src/plan/addresses";
import { isFormula, type CellError, type CellValue } from "../../src/plan/cells";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Recalculated } from "./recalculated";

/** A formula cell where a program shows something else than the plan expects. */
export interface Mismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly expected: CellValue;
  readonly found: CellValue | CellError;
}

const TOLERANCE = 1e-9;

/** Compares every formula cell of the plan; a book without formulas would prove nothing and throws. */
export function compareValues(plan: BookPlan, values: Recalculated): Mismatch[] {
  const mismatches: Mismatch[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const rows = values.get(sheet.name);
    for (const { at, cells } of sheet.blocks) {
      cells.forEach((row, down) => {
        row.forEach((content, right) => {
          if (!isFormula(content)) return;
          compared++;
          const place = { row: at.row + down, column: at.column + right };
          const found = rows?.[place.row - 1]?.[place.column - 1] ?? null;
          if (isSameValue(content.value, found)) return;
          const cell = cellAddress(place);
          const { formula, value } = content;
          mismatches.push({ sheet: sheet.name, cell, formula, expected: value, found });
        });
      });
    }
  }
  if (compared === 0) throw new Error("No formula to compare");
  return mismatches;
}

/** Numbers within 1e-9, texts exactly, an empty text like an empty cell. */
export function isSameValue(expected: CellValue, found: CellValue | CellError): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= TOLERANCE;
  }
  return (expected === "" ? null : expected) === (found === "" ? null : found);
}
