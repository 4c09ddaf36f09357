import {
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook as GridBook,
} from "@univerjs/core";
import { addName, addRules } from "./apply-changes";
import { drawBlank, drawSheet } from "./draw-sheet";
import { createStyleTable } from "./grid-styles";
import type { HeldBook, HeldSheet } from "./held-book";
import type { LaidOutBook } from "./lay-out-book";
import type { Grid } from "./start-grid";

/** A workbook without anything in it. */
export const EMPTY_BOOK: LaidOutBook = {
  title: "Sổ mới",
  sheets: [],
  names: [],
  properties: new Map(),
  isTrusted: true,
};

/** Makes the grid show a workbook, in the place of the one before. `id` was never used in this grid. */
export function putBook(grid: Grid, content: LaidOutBook, id: string): HeldBook {
  const before = grid.units.getAllUnitsForType<GridBook>(UniverInstanceType.UNIVER_SHEET);
  for (const old of before) grid.units.disposeUnit(old.getUnitId());
  const styles = createStyleTable();
  const sheets = new Map<string, HeldSheet>();
  const data = content.sheets.map(({ key, plan, isProtected }) => {
    const sheet = drawSheet(`sheet-${sheets.size + 1}`, plan, styles);
    sheets.set(sheet.id, { key, plan, isProtected });
    return sheet;
  });
  const drawn = data.length === 0 ? [drawBlank("blank", "Trang tính1")] : data;
  const unit: GridBook = grid.univer.createUnit<IWorkbookData, GridBook>(
    UniverInstanceType.UNIVER_SHEET,
    {
      id,
      name: content.title,
      locale: LocaleType.VI_VN,
      styles: styles.all(),
      sheetOrder: drawn.map((sheet) => sheet.id),
      sheets: Object.fromEntries(drawn.map((sheet) => [sheet.id, sheet])),
    }
  );
  const { title } = content;
  const book: HeldBook = {
    grid: unit,
    title,
    sheets,
    properties: new Map(content.properties),
    styles,
  };
  for (const name of content.names) addName({ grid, book }, name);
  for (const [sheet, { plan }] of sheets) addRules({ grid, book }, sheet, plan);
  return book;
}
