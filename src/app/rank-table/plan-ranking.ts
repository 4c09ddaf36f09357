import type { CellContent, SheetKey } from "../../plan/cells";
import { safeSheetName } from "../../plan/sheet-names";
import type { BookPlan, SheetPlan } from "../../plan/sheet-plan";
import { stampName } from "../../plan/stamps";
import { sheetCell } from "../../plan/addresses";
import { planDataSheet } from "../../sheets/rank-table/plan-data-sheet";
import { planRankSheet } from "../../sheets/rank-table/plan-rank-sheet";
import type { SourceColumn } from "../../sheets/rank-table/rank-sheet";
import { foldSheetName } from "../find-sheet";
import type { RankedTable } from "./ranked-table";
import type { GridValue } from "./plain-grid";
import type { TableColumn } from "./read-table";
import { findRow } from "./score-rules";

/** A tab of a workbook. */
export interface PresentSheet {
  readonly name: string;
  readonly key: SheetKey | null;
}

const NAME = "Xếp hạng nhanh";
const KEY = "quick";
const DATA_KEY = "quickdata:1";
const CORNER = { row: 1, column: 1 };

/** The ranking sheet, live over the sheet that holds the table, with a name and key that no present sheet has. */
export function planRankingSheet(
  ranking: RankedTable,
  present: readonly PresentSheet[]
): SheetPlan {
  const { table, columns, rule, units } = ranking;
  const { grid } = table;
  const source = (column: TableColumn): SourceColumn => ({
    name: column.name,
    hasHeader: isFilled(grid.rows[table.header]?.[column.index]),
    column: grid.left + column.index,
  });
  const max = findRow(table, "max");
  const ordered = [...units].sort(
    (a, b) => (a.ranked.rank ?? Infinity) - (b.ranked.rank ?? Infinity) || a.row.index - b.row.index
  );
  return planRankSheet({
    ...findFree(present),
    data: {
      sheet: grid.sheet,
      headerRow: grid.top + table.header,
      nameColumn: grid.left + (table.name?.index ?? 0),
      maxRow: max ? grid.top + max.index : null,
    },
    rule,
    scores: columns.scores.map(source),
    keys: columns.keys.map(source),
    rows: ordered.map(({ row, name, scores, keys, ranked }) => ({
      row: grid.top + row.index,
      name,
      scores,
      keys,
      ranked,
    })),
  });
}

/** A workbook of two sheets: the table's values, and its ranking. */
export function planRankingBook(ranking: RankedTable): BookPlan {
  const { table } = ranking;
  const { grid } = table;
  const name = safeSheetName(grid.sheet);
  const placed = { ...ranking, table: { ...table, grid: { ...grid, sheet: name } } };
  const data = planDataSheet({
    key: DATA_KEY,
    name,
    at: { row: grid.top, column: grid.left },
    headerRow: grid.top + table.header,
    rows: listContents(ranking),
  });
  const sheets = [planRankingSheet(placed, [data]), data];
  const names = sheets.map(stampOf);
  return { title: NAME, sheets, names, properties: new Map() };
}

/** The defined name by which the sheet is found again. */
export function stampOf(sheet: Pick<SheetPlan, "key" | "name">) {
  return { name: stampName(sheet.key), refersTo: sheetCell(sheet.name, CORNER) };
}

function findFree(present: readonly PresentSheet[]): {
  readonly key: SheetKey;
  readonly name: string;
} {
  const names = new Set(present.map(({ name }) => foldSheetName(name)));
  const keys = new Set(present.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    const key = `${KEY}:${number}`;
    if (!names.has(foldSheetName(name)) && !keys.has(key)) return { key, name };
  }
}

/** What the data sheet holds: numbers as numbers, all else as it was written. */
function listContents({ table }: RankedTable): CellContent[][] {
  const { grid } = table;
  const read = new Map(table.rows.map((row) => [row.index, row.cells]));
  return grid.rows.map((cells, index) =>
    cells.map((value, column): CellContent => {
      const cell = read.get(index)?.[column];
      const isName = column === table.name?.index;
      return typeof cell === "number" && !isName ? cell : toContent(value);
    })
  );
}

function toContent(value: GridValue): CellContent {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function isFilled(value: GridValue): boolean {
  return toContent(value) !== null;
}
