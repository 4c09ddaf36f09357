import type { CellChange, SheetChange } from "../plan/changes";
import type { SheetPlan } from "../plan/sheet-plan";
import { contentAt, type SheetSnapshot } from "../plan/snapshot";

/** What brings one sheet to its plan: it is added, some cells are set, or it is drawn again. */
export type SheetRepair =
  | { readonly kind: "add"; readonly plan: SheetPlan }
  | {
      readonly kind: "set" | "redraw";
      readonly plan: SheetPlan;
      readonly present: SheetSnapshot;
      /** The cells that differ, also when the sheet is drawn again. */
      readonly cells: readonly CellChange[];
      /** Those of them that only keep what was found: nobody's text is lost. */
      readonly record?: readonly CellChange[];
    };

/** The changes of one repair; `position` is the sheet's place among the tabs. */
export function repairChanges(repair: SheetRepair, position: number): readonly SheetChange[] {
  const { plan } = repair;
  const add = { kind: "addSheet", sheet: plan, position } as const;
  if (repair.kind === "add") return [add];
  if (repair.kind === "set") return [{ kind: "setCells", sheet: plan.key, cells: repair.cells }];
  return [{ kind: "removeSheet", sheet: plan.key, drawn: drawnAs(plan, repair.present) }, add];
}

/** The present content in the plan's look: what must still stand when the sheet is drawn again, and what undo brings back. */
export function drawnAs(plan: SheetPlan, present: SheetSnapshot): SheetPlan {
  const blocks = present.rows.flatMap((row, down) =>
    Array.from(row, (cell, right) => ({ at: { row: down + 1, column: right + 1 }, cell }))
      .filter(({ cell }) => cell !== undefined)
      .map(({ at }) => ({ at, cells: [[contentAt(present, at)]] }))
  );
  const isFree = (area: SheetPlan["merges"][number]): boolean =>
    blocks.every(
      ({ at: { row, column } }) =>
        row < area.top ||
        row > area.bottom ||
        column < area.left ||
        column > area.right ||
        (row === area.top && column === area.left)
    );
  return { ...plan, name: present.name, blocks, merges: plan.merges.filter(isFree) };
}
