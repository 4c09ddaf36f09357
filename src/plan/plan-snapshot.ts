import { isFormula } from "./cells";
import type { SheetPlan } from "./sheet-plan";
import type { SheetSnapshot, SnapshotCell } from "./snapshot";

/** How a planned sheet reads right after drawing, with the values its formulas are expected to show. */
export function planSnapshot(plan: SheetPlan): SheetSnapshot {
  const rows: (SnapshotCell | undefined)[][] = [];
  for (const { at, cells } of plan.blocks) {
    cells.forEach((contents, down) => {
      contents.forEach((content, right) => {
        if (content === null || content === "") return;
        const row = (rows[at.row + down - 1] ??= []);
        row[at.column + right - 1] = isFormula(content)
          ? { value: content.value, formula: content.formula }
          : { value: content, formula: null };
      });
    });
  }
  return {
    key: plan.key,
    name: plan.name,
    rows: Array.from(rows, (cells) => Array.from(cells ?? [])),
    isProtected: plan.isOpen !== true,
  };
}
