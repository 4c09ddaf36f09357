import { areaAddress } from "../../plan/addresses";
import type { CellError, CellValue, Rectangle, SheetKey } from "../../plan/cells";
import type { SnapshotCell } from "../../plan/snapshot";
import { stampName } from "../../plan/stamps";
import type { TabRef } from "../../plan/tab-ref";

/** Rows of cells as a snapshot holds them. */
export type Rows = (SnapshotCell | undefined)[][];

/** Our sheet by its stamp, whatever its tab is called; a null object when it is gone. */
export function findSheet({ workbook }: Excel.RequestContext, key: SheetKey): Excel.Worksheet {
  const stamp = workbook.names.getItemOrNullObject(stampName(key)).getRangeOrNullObject();
  const sheet = worksheetOf(stamp);
  stamp.untrack();
  return sheet;
}

/** A tab, ours or not; a null object when it is gone. */
export function findTab(context: Excel.RequestContext, tab: TabRef): Excel.Worksheet {
  return typeof tab === "string"
    ? findSheet(context, tab)
    : context.workbook.worksheets.getItemOrNullObject(tab.tab);
}

/** Asks for cells of a sheet: a rectangle, or all that hold something. The answer is there after the next round trip; null when the sheet is gone. */
export function askCells(sheet: Excel.Worksheet, area?: Rectangle): () => Rows | null {
  const range = area ? sheet.getRange(areaAddress(area)) : sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,values,formulas,valueTypes");
  range.untrack();
  return () => (range.isNullObject ? null : takeRows(range));
}

/** Puts cells into rows, beside those that are there. */
export function addRows(rows: Rows, more: Rows): void {
  more.forEach((cells, down) => {
    const row = (rows[down] ??= []);
    cells.forEach((cell, right) => {
      if (cell) row[right] = cell;
    });
  });
}

function worksheetOf({ worksheet }: Excel.Range): Excel.Worksheet {
  return worksheet;
}

function takeRows(range: Excel.Range): Rows {
  const { rowIndex, columnIndex } = range;
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  const types: readonly (readonly string[])[] = range.valueTypes;
  const rows: Rows = [];
  values.forEach((cells, down) => {
    cells.forEach((value, right) => {
      const type = types[down]?.[right] ?? "";
      const cell = takeCell(value, formulas[down]?.[right], type);
      if (cell) (rows[rowIndex + down] ??= [])[columnIndex + right] = cell;
    });
  });
  return Array.from(rows, (cells) => Array.from(cells ?? []));
}

/** A text that begins with "=" reads the same as value and as formula; a formula never shows its own text. */
function takeCell(value: unknown, formula: unknown, type: string): SnapshotCell | undefined {
  const isLive = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isLive) return { value: takeValue(value, type), formula: formula.slice(1) };
  if (value === "" || value === null) return undefined;
  return { value: takeValue(value, type), formula: null };
}

function takeValue(value: unknown, type: string): CellValue | CellError {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : null;
}
