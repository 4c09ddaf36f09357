import type { ChangeSet, SheetChange } from "../../plan/changes";
import type { CellContent, CellError, CellValue, Position, SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../plan/snapshot";
import { addSheet } from "./change/add-sheet";
import { changeSheet, type CellMap } from "./change/change-sheet";
import { askForCalculation, changeNames, removeSheetEntry } from "./change/change-workbook";
import { Package } from "./package/package";
import { changeProperties } from "./package/properties";
import { findRelated, removePart, unrelate } from "./package/relations";
import { unpackBook } from "./package/unpack";
import { readWorkbook, sheetKeys, type BookEntry } from "./read/read-workbook";
import { addCharts, giveDrawing, takeDrawing, type ChartedPart } from "./write/add-charts";
import type { NameOfSheet } from "./write/chart-xml";

/**
 * The same file with the changes made to it and `values` shown by its formulas until somebody recalculates.
 * Only cells, names and properties that change are rewritten: whatever else a person put in the file stays.
 */
export async function changeBook(
  bytes: Uint8Array,
  changes: ChangeSet,
  values: Snapshot
): Promise<Uint8Array> {
  const file = new Package(bytes, await unpackBook(bytes));
  const book = readWorkbook(file);
  const added = listAdded(changes.sheets);
  const coming = new Map(added.map(({ sheet }) => [sheet.key, sheet.name]));
  const kept = new Map<SheetKey, string | null>();
  for (const change of changes.sheets)
    if (change.kind === "removeSheet")
      kept.set(change.sheet, dropSheet({ file, book, coming }, change.sheet));
  changeSheets({ file, book, values }, changes.sheets);
  const charted: Omit<ChartedPart, "nameOf">[] = [];
  for (const change of added) {
    const { sheet } = change;
    const shown = { ...change, sheet: withValues(sheet, values) };
    const part = await addSheet(file, book.part, shown);
    const drawing = kept.get(sheet.key) ?? null;
    if (drawing !== null) giveDrawing(file, part, drawing);
    charted.push({ part, charts: sheet.charts ?? [] });
  }
  const root = file.edit(book.part);
  if (root) {
    changeNames(root, changes.removeNames, changes.addNames);
    askForCalculation(root);
  }
  const nameOf = nameReader(file);
  for (const sheet of charted) addCharts(file, { ...sheet, nameOf });
  changeProperties(file, changes.properties);
  const chain = findRelated(file, book.part, "calcChain");
  if (chain !== undefined) removePart(file, book.part, chain);
  return file.toBytes();
}

/** New sheets from the first tab on: a position is one among the tabs of the finished book. */
function listAdded(changes: readonly SheetChange[]): Extract<SheetChange, { kind: "addSheet" }>[] {
  return changes
    .flatMap((change) => (change.kind === "addSheet" ? [change] : []))
    .sort((one, other) => (one.position ?? -1) - (other.position ?? -1));
}

interface OpenBook {
  readonly file: Package;
  readonly book: BookEntry;
  readonly values: Snapshot;
}

function changeSheets({ file, book, values }: OpenBook, changes: readonly SheetChange[]): void {
  const keys = sheetKeys(book.names);
  const shown = new Map(values.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, part } of book.sheets) {
    const key = keys.get(name.toLowerCase()) ?? null;
    const cells = changedCells(changes, key);
    const root = file.read(part);
    const valueAt = valueReader(shown.get(name), key !== null);
    if (root && changeSheet(root, { cells, valueAt })) file.edit(part);
  }
}

function changedCells(changes: readonly SheetChange[], key: string | null): CellMap {
  const cells = new Map<number, Map<number, CellContent>>();
  for (const change of changes) {
    if (change.kind !== "setCells" || change.sheet !== key) continue;
    for (const { at, after } of change.cells) {
      const row = cells.get(at.row) ?? new Map<number, CellContent>();
      cells.set(at.row, row.set(at.column, after));
    }
  }
  return cells;
}

/** Results by cell. On a sheet that is not ours an error is our engine's limit more likely than news, so the old result stays. */
function valueReader(
  sheet: SheetSnapshot | undefined,
  isOurs: boolean
): (at: Position) => CellValue | CellError | undefined {
  return (at) => {
    const value = sheet?.rows[at.row - 1]?.[at.column - 1]?.value;
    const isError = typeof value === "object" && value !== null;
    return isError && !isOurs ? undefined : value;
  };
}

interface LosingBook {
  readonly file: Package;
  readonly book: BookEntry;
  /** Names of the sheets that come in the same go, by key. */
  readonly coming: ReadonlyMap<SheetKey, string>;
}

/** Removes a sheet; when one of its key comes instead, what people have drawn on it stays in the file and is answered. */
function dropSheet({ file, book, coming }: LosingBook, key: SheetKey): string | null {
  const keys = sheetKeys(book.names);
  const entry = book.sheets.find(({ name }) => keys.get(name.toLowerCase()) === key);
  const root = file.edit(book.part);
  if (!entry || !root) return null;
  const drawing = coming.has(key) ? takeDrawing(file, entry.part) : null;
  if (drawing !== null) unrelate(file, entry.part, drawing);
  removeSheetEntry(root, entry.name, [...coming.values()].includes(entry.name));
  removePart(file, book.part, entry.part);
  return drawing;
}

/** The names that our sheets carry in the file as it stands. */
function nameReader(file: Package): NameOfSheet {
  const { names, sheets } = readWorkbook(file);
  const keys = sheetKeys(names);
  return (key) => sheets.find(({ name }) => keys.get(name.toLowerCase()) === key)?.name;
}

function withValues(sheet: SheetPlan, values: Snapshot): SheetPlan {
  const shown = values.sheets.find(({ name }) => name === sheet.name);
  if (!shown) return sheet;
  const blocks = sheet.blocks.map(({ at, cells }) => ({
    at,
    cells: cells.map((row, down) =>
      row.map((content, right) =>
        refreshed(content, shown.rows[at.row + down - 1]?.[at.column + right - 1])
      )
    ),
  }));
  return { ...sheet, blocks };
}

function refreshed(content: CellContent, cell: SnapshotCell | undefined): CellContent {
  if (typeof content !== "object" || content === null || cell === undefined) return content;
  return typeof cell.value === "object" && cell.value !== null
    ? content
    : { ...content, value: cell.value };
}
