import { isFormula, type CellContent } from "../../plan/cells";
import { listFilled } from "../../plan/diff-sheet";
import { isSameFormula } from "../../plan/same-formula";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../plan/snapshot";

/** The last digits of a number are each program's own. */
const TOLERANCE = 1e-9;

/**
 * Whether every formula of a workbook is one of its looks' and shows what the engine computes for it: the program that
 * saved it had calculated all of it.
 */
export function isCalculated({ sheets }: Snapshot, looks: readonly SheetPlan[]): boolean {
  return sheets.every((sheet) => {
    const look = looks.find(({ key }) => key === sheet.key);
    return showsPlanned(sheet, look);
  });
}

function showsPlanned({ rows }: SheetSnapshot, look: SheetPlan | undefined): boolean {
  const planned = new Map(
    (look ? listFilled(look) : []).map(({ at, content }) => [`${at.row} ${at.column}`, content])
  );
  return rows.every((row, r) =>
    Array.from(row).every((cell, c) => !cell || isAsPlanned(cell, planned.get(`${r + 1} ${c + 1}`)))
  );
}

function isAsPlanned({ formula, value }: SnapshotCell, planned: CellContent | undefined): boolean {
  if (formula === null) return true;
  if (planned === undefined || !isFormula(planned)) return false;
  return isSameFormula(formula, planned.formula) && isSame(value ?? "", planned.value ?? "");
}

function isSame(found: NonNullable<SnapshotCell["value"]>, expected: unknown): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= TOLERANCE;
  return found === expected;
}
