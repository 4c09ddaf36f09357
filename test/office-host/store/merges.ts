import type { Rectangle } from "../../../src/plan/cells";
import { covers, overlapOf } from "./areas";
import { markChanged, type BookStore, type RangeRef } from "./book-store";
import { refuse } from "./refuse";
import { clearContents } from "./write-cells";

/** Merges a range, or each of its rows; what stands behind the corner is lost (D). */
export function mergeCells(store: BookStore, { sheet, area }: RangeRef, across: boolean): void {
  const areas = across ? rowsOf(area) : [area];
  for (const part of areas) requireWhole(sheet.merges, part);
  for (const part of areas) {
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges = [...sheet.merges.filter((held) => !covers(part, held)), part];
    clearContents(store, { sheet, area: { ...part, left: part.left + 1, bottom: part.top } });
    clearContents(store, { sheet, area: { ...part, top: part.top + 1 } });
  }
  markChanged(store, { sheet, area });
}

/** Parts every merged area that the range touches (X: also those it touches only in part). */
export function unmergeCells(store: BookStore, { sheet, area }: RangeRef): void {
  sheet.merges = sheet.merges.filter((held) => !overlapOf(held, area));
  store.isDirty = true;
}

/** X: merging over a part of a merged area is refused. */
function requireWhole(merges: readonly Rectangle[], area: Rectangle): void {
  if (merges.some((held) => overlapOf(held, area) && !covers(area, held))) {
    refuse("MergedRangeConflict");
  }
}

function rowsOf(area: Rectangle): readonly Rectangle[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) => ({
    ...area,
    top: area.top + down,
    bottom: area.top + down,
  }));
}
