import type { Rectangle } from "../../../src/plan/cells";
import { ALL_CELLS, boundsOf, cellsOf, isUnbounded, overlapOf } from "./areas";
import { areasWithLook } from "./looks";
import type { SheetState } from "./sheet";

/** The smallest area around the used cells inside `area`; null when none is used. Formats count unless `valuesOnly` (D); those of entire rows and columns do not (X). */
export function findUsed(
  sheet: SheetState,
  { area = ALL_CELLS, valuesOnly }: { readonly area?: Rectangle; readonly valuesOnly: boolean }
): Rectangle | null {
  const used = filledCells(sheet);
  if (!valuesOnly) used.push(...areasWithLook(sheet.looks).filter((held) => !isUnbounded(held)));
  return used.reduce<Rectangle | null>((bounds, part) => {
    const inside = overlapOf(part, area);
    if (!inside) return bounds;
    return bounds ? boundsOf(bounds, inside) : inside;
  }, null);
}

function filledCells(sheet: SheetState): Rectangle[] {
  return [...sheet.cells].flatMap(([row, columns]) =>
    [...columns.keys()].map((column) => cellsOf({ row, column }))
  );
}
