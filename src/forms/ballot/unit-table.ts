import type { FormContext } from "../form-context";
import type { FormTable } from "../form-document";

/** Points: what a page has for the tables, and what the heading and header row of one take. */
const ROOM = 490;
const HEAD = 52;
const LEAST_ROW = 18;
const MOST_ROW = 28;
/** Least height of a row by the size of its letters. */
const SIZES = [
  { size: 12, least: 21 },
  { size: 11, least: 20 },
] as const;
const SMALLEST = 10;

export interface TableLook {
  /** Points. */
  readonly rowHeight: number;
  readonly size: number;
}

/** Rows as high as so many tables of all units allow on one page; where even the lowest do not fit, the form goes on overleaf. */
export function lookOfTables({ units }: FormContext, tables: number): TableLook {
  const free = (ROOM - HEAD * tables) / (tables * units.length);
  const rowHeight = Math.max(LEAST_ROW, Math.min(MOST_ROW, Math.floor(free)));
  const size = SIZES.find(({ least }) => rowHeight >= least)?.size ?? SMALLEST;
  return { rowHeight, size };
}

/** The units with two boxes to tick. */
export function unitTable({ units }: FormContext, look: TableLook): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "TT", width: 12, align: "center" },
      { title: "Đơn vị", width: 94.5, align: "left" },
      { title: "Đồng ý", width: 28, align: "center" },
      { title: "Không đồng ý", width: 30, align: "center" },
    ],
    rows: units.map(({ name }, i) => ({ cells: [i + 1, name, null, null] })),
    ...look,
  };
}
