import type { Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { Area, SheetSnapshot, Snapshot, SnapshotCell } from "../../plan/snapshot";
import { isTab } from "../../plan/tab-ref";
import { toSnapshotCell } from "./cell-data";
import { isInside, type HeldBook, type HeldSheet } from "./held-book";
import type { Grid } from "./start-grid";

const OTHERS = { key: null, isProtected: false };

/** What the grid shows right now, in tab order; areas of a sheet that is gone are left out. */
export function takeSnapshot(grid: Grid, book: HeldBook, areas: readonly Area[] | "all"): Snapshot {
  const formulas = grid.injector.get(FormulaDataModel);
  const unit = book.grid.getUnitId();
  const formulaAt = (sheet: string) => (row: number, column: number) =>
    formulas.getFormulaStringByCell(row, column, sheet, unit) ?? null;
  const sheets = book.grid.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const held = book.sheets.get(id) ?? OTHERS;
    const wanted =
      areas === "all"
        ? "all"
        : areas.filter((area) => isTab(area.sheet, { key: held.key, name: sheet.getName() }));
    if (wanted.length === 0) return [];
    return [{ ...headOf(sheet, held), rows: takeRows(sheet, wanted, formulaAt(id)) }];
  });
  return { sheets, names: takeNames(grid, unit), properties: new Map(book.properties) };
}

function headOf(
  sheet: Worksheet,
  { key, isProtected }: Pick<HeldSheet, "key" | "isProtected">
): Omit<SheetSnapshot, "rows"> {
  return { key, name: sheet.getName(), isProtected };
}

function takeRows(
  sheet: Worksheet,
  areas: readonly Area[] | "all",
  formulaAt: (row: number, column: number) => string | null
): SheetSnapshot["rows"] {
  const isWhole = areas === "all" || areas.some(({ rectangle }) => rectangle === undefined);
  const rectangles = areas === "all" ? [] : areas.flatMap(({ rectangle }) => rectangle ?? []);
  const rows: (SnapshotCell | undefined)[][] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const at = { row: row + 1, column: column + 1 };
    if (!isWhole && !rectangles.some((area) => isInside(area, at))) return;
    const cell = data && toSnapshotCell(data, data.f || data.si ? formulaAt(row, column) : null);
    if (cell) (rows[row] ??= [])[column] = cell;
  });
  return Array.from(rows, (cells) => Array.from(cells ?? []));
}

function takeNames(grid: Grid, unit: string): Map<string, string> {
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {};
  return new Map(
    Object.values(names).map(({ name, formulaOrRefString }) => [
      name,
      formulaOrRefString.replace(/^=/, ""),
    ])
  );
}
