import type { Rectangle } from "../../plan/cells";

/** Cells to be merged as one; `across`: row by row. */
export interface MergedCells {
  readonly area: Rectangle;
  readonly across: boolean;
}

/** Merged rows of one width that stand below each other can be asked for at once. */
export function joinMerges(merges: readonly Rectangle[]): readonly MergedCells[] {
  const sorted = [...merges].sort(
    (a, b) => a.left - b.left || a.right - b.right || a.top - b.top || a.bottom - b.bottom
  );
  return sorted.reduce<MergedCells[]>((joined, area) => {
    const last = joined.at(-1);
    if (last === undefined || !continues(last, area)) return [...joined, { area, across: false }];
    const whole = { area: { ...last.area, bottom: area.bottom }, across: true };
    return [...joined.slice(0, -1), whole];
  }, []);
}

function continues({ area, across }: MergedCells, next: Rectangle): boolean {
  const isRow = next.top === next.bottom && (across || area.top === area.bottom);
  const isBelow = next.top === area.bottom + 1;
  return isRow && isBelow && next.left === area.left && next.right === area.right;
}
