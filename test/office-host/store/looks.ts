import type { Rectangle } from "../../../src/plan/cells";
import { copyLayers, createLayers, setOver, valueOver, type Layers } from "./layers";

/** How a cell looks and whether it is locked. Colours "#RRGGBB", sizes in points. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "" = no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** What a new workbook shows (X: Normal style of Excel for Windows, en-US). */
export const PLAIN_LOOK: CellLook = {
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  orientation: 0,
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
};

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

/** Every part of the looks of a sheet. Lines are held between cells, so neighbours share them. */
export interface SheetLooks {
  readonly cells: { readonly [K in keyof CellLook]: Layers<CellLook[K]> };
  /** Line below row n, 0 = above the first row. */
  readonly below: { readonly [K in keyof Line]: Layers<string> };
  /** Line right of column n, 0 = left of the first column. */
  readonly beside: { readonly [K in keyof Line]: Layers<string> };
}

const LOOK_KEYS = Object.keys(PLAIN_LOOK) as (keyof CellLook)[];
const LINE_KEYS = Object.keys(NO_LINE) as (keyof Line)[];

export function createLooks(): SheetLooks {
  const lines = () => mapKeys(LINE_KEYS, (key) => createLayers(NO_LINE[key]));
  return {
    cells: mapKeys(LOOK_KEYS, (key) => createLayers<unknown>(PLAIN_LOOK[key])),
    below: lines(),
    beside: lines(),
  } as SheetLooks;
}

export function copyLooks(looks: SheetLooks): SheetLooks {
  return {
    cells: mapKeys(LOOK_KEYS, (key) => copyLayers<unknown>(looks.cells[key])),
    below: mapKeys(LINE_KEYS, (key) => copyLayers(looks.below[key])),
    beside: mapKeys(LINE_KEYS, (key) => copyLayers(looks.beside[key])),
  } as SheetLooks;
}

/** Back to the looks of a new sheet. */
export function clearLooks(looks: SheetLooks, area: Rectangle): void {
  for (const key of LOOK_KEYS) setOver<unknown>(looks.cells[key], area, PLAIN_LOOK[key]);
  for (const key of LINE_KEYS) {
    setOver(looks.below[key], { ...area, top: area.top - 1 }, NO_LINE[key]);
    setOver(looks.beside[key], { ...area, left: area.left - 1 }, NO_LINE[key]);
  }
}

/** The looks that all cells of an area share; null where they differ. */
export function lookOver(
  looks: SheetLooks,
  area: Rectangle
): { readonly [K in keyof CellLook]: CellLook[K] | null } {
  return mapKeys(LOOK_KEYS, (key) => valueOver<unknown>(looks.cells[key], area)) as CellLook;
}

/** Areas that got a look of their own, newest last. */
export function areasWithLook(looks: SheetLooks): readonly Rectangle[] {
  return LOOK_KEYS.flatMap((key) =>
    (looks.cells[key] as Layers<unknown>).layers
      .filter(({ value }) => value !== PLAIN_LOOK[key])
      .map(({ area }) => area)
  );
}

function mapKeys<K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}
