import type { CellError, CellValue, Rectangle } from "../../../src/plan/cells";
import { cellAddress } from "../../../src/plan/addresses";
import { isLive } from "../../../src/host/memory/memory-sheet";
import { parseArea, showArea } from "./areas";
import { showChart } from "./charts";
import { findSheet, type BookStore } from "./book-store";
import { calculate, valueOf } from "./calculate";
import { lookOver, PLAIN_LOOK, type CellLook } from "./looks";
import { contentAt, isQuotedText, type SheetState } from "./sheet";

/** One cell as a test looks at it. */
export interface SeenCell {
  /** With "="; null when the cell holds no formula. */
  readonly formula: string | null;
  readonly value: CellValue | CellError;
  readonly isQuoted: boolean;
  readonly look: CellLook;
}

/** The sheet with this name; a test that asks for one that is not there is wrong. */
export function sheetNamed(store: BookStore, name: string): SheetState {
  const sheet = findSheet(store, name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The area of an address; a test that gives something else is wrong. */
export function areaNamed(address: string): Rectangle {
  const area = parseArea(address);
  if (!area) throw new Error(`No area ${address}`);
  return area;
}

/** The cell with its value up to date. */
export function cellAt(store: BookStore, sheetName: string, address: string): SeenCell {
  const sheet = sheetNamed(store, sheetName);
  const area = areaNamed(address);
  const at = { row: area.top, column: area.left };
  const content = contentAt(sheet, at);
  return {
    formula: isLive(content) ? `=${content.formula}` : null,
    value: valueOf(store, sheet, at),
    isQuoted: isQuotedText(sheet, at),
    look: lookOver(sheet.looks, area) as CellLook,
  };
}

/** Names of the sheets in tab order. */
export function sheetNames(store: BookStore): readonly string[] {
  return store.sheets.map(({ name }) => name);
}

export type ContentDump = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All contents by sheet name and address: a constant as it is, a formula as [formula, value]. */
export function dumpContents(store: BookStore): ContentDump {
  if (store.calculation.isStale) calculate(store);
  return Object.fromEntries(
    store.sheets.map((sheet) => [sheet.name, Object.fromEntries(listContents(store, sheet))])
  );
}

function listContents(store: BookStore, sheet: SheetState): readonly [string, unknown][] {
  const rows = [...sheet.cells].sort(([one], [other]) => one - other);
  return rows.flatMap(([row, columns]) =>
    [...columns]
      .sort(([one], [other]) => one - other)
      .map(([column, content]): [string, unknown] => {
        const at = { row, column };
        if (!isLive(content)) return [cellAddress(at), content];
        return [cellAddress(at), [`=${content.formula}`, valueOf(store, sheet, at)]];
      })
  );
}

/** Everything of a sheet but its contents, as plain data to compare whole. */
export function dumpLooks(store: BookStore, sheetName: string): Readonly<Record<string, unknown>> {
  const sheet = sheetNamed(store, sheetName);
  const layersOf = (held: { layers: readonly { area: Rectangle; value: unknown }[] }) =>
    held.layers.map(({ area, value }) => [showArea(area), value]);
  const looks = Object.keys(PLAIN_LOOK).flatMap((key) => {
    const layers = layersOf(sheet.looks.cells[key as keyof CellLook]);
    return layers.length === 0 ? [] : [[key, layers] as const];
  });
  return {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    looks: Object.fromEntries(looks),
    lines: [sheet.looks.below.style, sheet.looks.beside.style].map(layersOf),
    merges: sheet.merges.map((area) => showArea(area)),
    columnWidths: layersOf(sheet.columnWidths),
    rowHeights: layersOf(sheet.rowHeights),
    validations: layersOf(sheet.validations),
    conditionals: sheet.conditionals,
    charts: sheet.charts.map((chart) => showChart(store, chart)),
    frozen: sheet.frozen && showArea(sheet.frozen),
    print: sheet.print,
    protection: sheet.protection,
  };
}
