import { isFormula, type CellContent } from "../../src/plan/cells";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";

/** The plan with what a workbook shows as the expected values of its formulas. */
export function fillValues(plan: BookPlan, shown: Snapshot): BookPlan {
  const sheets = plan.sheets.map((sheet, index) => {
    const rows = shown.sheets[index]?.rows;
    const blocks = sheet.blocks.map(({ at, cells }) => ({
      at,
      cells: cells.map((row, down) =>
        row.map((content, right): CellContent => {
          const value = rows?.[at.row + down - 1]?.[at.column + right - 1]?.value ?? null;
          return isFormula(content) && typeof value !== "object"
            ? { formula: content.formula, value }
            : content;
        })
      ),
    }));
    return { ...sheet, blocks };
  });
  return { ...plan, sheets };
}
