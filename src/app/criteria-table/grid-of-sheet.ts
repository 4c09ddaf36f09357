import type { Rectangle } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";
import type { CriteriaGrid, TableCell } from "./grid";

/** The table that a sheet holds, or an area of it. A snapshot knows no bold, indentation or merged areas. */
export function gridOfSheet(
  { name, rows }: SheetSnapshot,
  { file, area }: { readonly file?: string; readonly area?: Rectangle } = {}
): CriteriaGrid {
  const { top, left, bottom, right } = area ?? {
    top: 1,
    left: 1,
    bottom: rows.length,
    right: Infinity,
  };
  const cells = rows
    .slice(top - 1, bottom)
    .map((row) => row.slice(left - 1, right).map((cell): TableCell | undefined => cell));
  return { ...(file === undefined ? {} : { file }), sheet: name, top, left, rows: cells };
}
