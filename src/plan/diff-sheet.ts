import type { CellContent, Position, Rectangle } from "./cells";
import type { CellChange } from "./changes";
import type { SheetPlan } from "./sheet-plan";
import { contentAt, isSameContent, type SheetSnapshot } from "./snapshot";

/** A filled cell of a plan. */
export interface FilledCell {
  readonly at: Position;
  readonly content: CellContent;
}

/** The cells that make a sheet what was planned. Cells that a person may fill, and cells that the plan leaves empty, are left alone. */
export function diffSheet(plan: SheetPlan, present: SheetSnapshot): readonly CellChange[] {
  return listFilled(plan)
    .filter(({ at }) => !plan.inputs.some((area) => isInside(at, area)))
    .map(({ at, content }) => ({ at, before: contentAt(present, at), after: content }))
    .filter(({ before, after }) => !isSameContent(before, after));
}

/** Every cell that a plan fills; of two in one place the last stands. */
export function listFilled(plan: SheetPlan): readonly FilledCell[] {
  const filled = new Map<string, FilledCell>();
  for (const { at, cells } of plan.blocks) {
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        const place = { row: at.row + down, column: at.column + right };
        const id = `${place.row} ${place.column}`;
        if (content === null || content === "") filled.delete(id);
        else filled.set(id, { at: place, content });
      })
    );
  }
  return [...filled.values()];
}

function isInside({ row, column }: Position, area: Rectangle): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
