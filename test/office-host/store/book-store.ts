import type { FormulaEngine } from "../../../src/host/memory/load-engine";
import type { Results } from "../../../src/host/memory/calculator";
import type { Rectangle } from "../../../src/plan/cells";
import { showArea } from "./areas";
import { createSheet, type NameState, type SheetState } from "./sheet";

export type ChangeSource = "Local" | "Remote";

/** Something happened to the workbook. */
export interface BookChange {
  readonly event:
    "DataChanged" | "FormatChanged" | "ProtectionChanged" | "Added" | "Deleted" | "Activated";
  readonly sheetId: string;
  /** Of a change of cells: "A1:B2". */
  readonly address?: string;
  readonly source: ChangeSource;
}

export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** The results of formulas and whether they are behind the cells. */
export interface CalculationState {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual";
  isStale: boolean;
  /** By sheet id. */
  readonly results: Map<string, Results>;
  /** How often the whole workbook was calculated. */
  runs: number;
}

/** An Excel workbook in memory. Sheets in tab order. */
export interface BookStore {
  readonly engine: FormulaEngine;
  readonly fileName: string;
  readonly sheets: SheetState[];
  readonly names: NameState[];
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string | number>;
  readonly customProperties: Map<string, unknown>;
  readonly calculation: CalculationState;
  /** Lock of the workbook's structure. */
  structure: { readonly password: string | null } | null;
  readOnly: boolean;
  autoSave: boolean;
  isDirty: boolean;
  previouslySaved: boolean;
  readonly culture: string;
  readonly separators: Separators;
  /** The year of dates that are typed without one. */
  readonly year: number;
  activeSheetId: string;
  selection: Rectangle;
  /** Changes that were asked through members and accepted; a person's typing does not count. */
  writes: number;
  /** Tells a listener about every change, until the answer is called. */
  readonly onChange: (listener: (change: BookChange) => void) => () => void;
  readonly notify: (change: BookChange) => void;
  /** Never the same twice. */
  readonly makeId: () => string;
}

export interface BookOptions {
  readonly engine: FormulaEngine;
  readonly sheetNames?: readonly string[];
  readonly fileName?: string;
  readonly readOnly?: boolean;
  readonly autoSave?: boolean;
  readonly previouslySaved?: boolean;
  readonly culture?: "en-US" | "vi-VN" | "de-DE";
  readonly year?: number;
  readonly calculationMode?: CalculationState["mode"];
}

const A1: Rectangle = { top: 1, left: 1, bottom: 1, right: 1 };
const POINT: Separators = { decimal: ".", thousands: "," };
const COMMA: Separators = { decimal: ",", thousands: "." };

const DEFAULTS = {
  sheetNames: ["Sheet1"],
  fileName: "Book1.xlsx",
  readOnly: false,
  autoSave: false,
  previouslySaved: true,
  culture: "en-US",
  year: 2025,
  calculationMode: "Automatic",
} as const;

/** A new workbook; saved, writable and calculating by itself unless told otherwise. */
export function createBookStore(given: BookOptions): BookStore {
  const options = { ...DEFAULTS, ...given };
  const { engine, sheetNames, culture } = options;
  const makeId = idMaker();
  const sheets = sheetNames.map((name) => createSheet(makeId(), name));
  const listeners = new Set<(change: BookChange) => void>();
  return {
    engine,
    fileName: options.fileName,
    sheets,
    names: [],
    settings: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    calculation: { mode: options.calculationMode, isStale: false, results: new Map(), runs: 0 },
    structure: null,
    readOnly: options.readOnly,
    autoSave: options.autoSave,
    isDirty: false,
    previouslySaved: options.previouslySaved,
    culture,
    separators: culture === "en-US" ? POINT : COMMA,
    year: options.year,
    activeSheetId: sheets[0]?.id ?? "",
    selection: A1,
    writes: 0,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify(change) {
      for (const listener of [...listeners]) listener(change);
    },
    makeId,
  };
}

function idMaker(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `{${last.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  };
}

/** The sheet with this name, ignoring case; null when there is none. */
export function findSheet(store: BookStore, name: string): SheetState | null {
  const wanted = name.toLowerCase();
  return store.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** Cells of a sheet. */
export interface RangeRef {
  readonly sheet: SheetState;
  readonly area: Rectangle;
}

/** Tells that cells got new content: formulas are behind now. */
export function markChanged(
  store: BookStore,
  { sheet, area }: RangeRef,
  source: ChangeSource = "Local"
): void {
  store.calculation.isStale = true;
  store.isDirty = true;
  store.notify({ event: "DataChanged", sheetId: sheet.id, address: showArea(area), source });
}
