import type { Issue } from "../domain/issue";
import { cellAddress } from "../plan/addresses";
import type { CellError, CellValue, Formula } from "../plan/cells";
import { isFormula } from "../plan/cells";
import { isSameFormula } from "../plan/same-formula";
import type { SheetPlan } from "../plan/sheet-plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../plan/snapshot";
import type { BookContext } from "../sheets/book-context";
import { planSheets } from "../sheets/plan-sheets";
import { printValue } from "../sheets/sheet-reader";

/** Formulas that were changed or overwritten, and formula results that differ from the engine's. Forms are left out: their wording may be edited. */
export function compareFormulas(
  context: BookContext,
  snapshot: Snapshot,
  file?: string
): readonly Issue[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.key, sheet]));
  return planSheets(context).flatMap((plan) => {
    const found = sheets.get(plan.key);
    return found ? compareSheet(plan, found, file) : [];
  });
}

function compareSheet(
  plan: SheetPlan,
  found: SheetSnapshot,
  file: string | undefined
): readonly Issue[] {
  return plan.blocks.flatMap(({ at, cells }) =>
    cells.flatMap((row, i) =>
      row.flatMap((content, k) => {
        if (!isFormula(content)) return [];
        const place = { row: at.row + i, column: at.column + k };
        const cell = found.rows[place.row - 1]?.[place.column - 1];
        const where = {
          ...(file === undefined ? {} : { file }),
          sheet: found.name,
          cell: cellAddress(place),
        };
        return compareCell(content, cell, where);
      })
    )
  );
}

function compareCell(
  expected: Formula,
  found: SnapshotCell | undefined,
  at: NonNullable<Issue["at"]>
): readonly Issue[] {
  const value = found?.value ?? null;
  const formula = found?.formula ?? null;
  if (formula === null || !isSameFormula(formula, expected.formula)) {
    const shown = formula === null ? printValue(value) : `=${formula}`;
    return [differs("book.formula-changed", at, [shown, `=${expected.formula}`])];
  }
  if (isSameValue(value, expected.value)) return [];
  return [differs("book.value-differs", at, [printValue(value), printValue(expected.value)])];
}

function differs(
  code: "book.formula-changed" | "book.value-differs",
  at: NonNullable<Issue["at"]>,
  [found, needed]: readonly [string, string]
): Issue {
  return { code, severity: "error", at, params: { found, needed } };
}

const TOLERANCE = 1e-9;

function isSameValue(a: CellValue | CellError, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || (a - b < TOLERANCE && b - a < TOLERANCE);
  if (typeof b === "string" && (typeof a === "string" || typeof a === "number"))
    return foldText(String(a)) === foldText(b);
  return (a ?? "") === (b ?? "");
}

/** Texts are read trimmed and as NFC, a name "2024" as text and an award in its own letter case, while formulas show what was typed. */
function foldText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "").toLowerCase();
}
