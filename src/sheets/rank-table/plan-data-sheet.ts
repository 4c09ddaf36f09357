import type { CellContent, Position, SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import { LOOKS, printTable } from "../looks";

/** A table to stand in a sheet of its own. */
export interface DataSheet {
  readonly key: SheetKey;
  /** Tab name. */
  readonly name: string;
  readonly at: Position;
  readonly rows: readonly (readonly CellContent[])[];
  readonly headerRow: number;
}

const WIDTH = 12;
const NAME_WIDTH = 30;

/** The table's values as they were read, all free to be corrected. */
export function planDataSheet({ key, name, at, rows, headerRow }: DataSheet): SheetPlan {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  const right = at.column + width - 1;
  const bottom = at.row + Math.max(rows.length, 1) - 1;
  const area = { top: at.row, left: at.column, bottom, right };
  const columns = Array.from({ length: width }, (_, i) => at.column + i);
  return {
    key,
    name,
    blocks: [{ at, cells: rows }],
    styles: [{ area: { ...area, top: headerRow, bottom: headerRow }, style: LOOKS.header }],
    merges: [],
    columnWidths: new Map(columns.map((column, i) => [column, i === 0 ? NAME_WIDTH : WIDTH])),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    inputs: [area],
    freezeAt: { row: headerRow + 1, column: at.column + 1 },
    print: printTable({ orientation: "landscape", area }),
    tabColor: null,
  };
}
