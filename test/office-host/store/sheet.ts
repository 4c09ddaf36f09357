import type { Position, Rectangle } from "../../../src/plan/cells";
import type { Cells, HeldContent } from "../../../src/host/memory/memory-sheet";
import { copyCharts, type ChartState } from "./charts";
import { copyLayers, createLayers, type Layers } from "./layers";
import { copyLooks, createLooks, type SheetLooks } from "./looks";
import { copyPrint, createPrint, type PrintState } from "./print";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A data validation rule with formulas as Excel gives them back. */
export interface ValidationState {
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly style: string;
    readonly showAlert: boolean;
  };
  readonly prompt: {
    readonly title: string;
    readonly message: string;
    readonly showPrompt: boolean;
  };
}

export const NO_VALIDATION: ValidationState = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { title: "", message: "", style: "Stop", showAlert: true },
  prompt: { title: "", message: "", showPrompt: true },
};

/** A conditional format; the look holds only what was set. */
export interface ConditionalState {
  readonly id: string;
  readonly type: string;
  areas: readonly Rectangle[];
  stopIfTrue: boolean;
  /** Of "Custom": its formula with "="; of "CellValue": formula1, formula2, operator. */
  readonly rule: Record<string, unknown>;
  readonly font: Record<string, unknown>;
  fill: string;
  numberFormat: string;
  readonly borders: Record<string, { style: string; color: string }>;
}

export interface ProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A name of the workbook (`sheetId` null) or of one sheet. */
export interface NameState {
  readonly name: string;
  readonly sheetId: string | null;
  /** With "=". */
  refersTo: string;
  comment: string;
  visible: boolean;
}

/** One sheet as Excel holds it; rows and columns count from 1. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "" = none. */
  tabColor: string;
  showGridlines: boolean;
  readonly cells: Cells;
  /** Cells whose text was given with an apostrophe in front, "row,column". */
  readonly quoted: Set<string>;
  readonly looks: SheetLooks;
  merges: readonly Rectangle[];
  /** Points. */
  readonly columnWidths: Layers<number>;
  readonly rowHeights: Layers<number>;
  readonly hiddenColumns: Layers<boolean>;
  readonly hiddenRows: Layers<boolean>;
  readonly validations: Layers<ValidationState>;
  conditionals: ConditionalState[];
  readonly charts: ChartState[];
  /** Frozen cells from A1 on; null = none. */
  frozen: Rectangle | null;
  readonly print: PrintState;
  protection: ProtectionState | null;
  readonly names: NameState[];
  /** Area of a filter that hides rows; null = none. */
  filter: Rectangle | null;
  /** Outages: the call answers AccessDenied whatever it is asked (I #6784). */
  readonly outage: { protect: boolean; unprotect: boolean };
}

/** Size of new columns and rows in points (X: 64 × 20 pixels at 96 dpi). */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

export function createSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    quoted: new Set(),
    looks: createLooks(),
    merges: [],
    columnWidths: createLayers(COLUMN_WIDTH),
    rowHeights: createLayers(ROW_HEIGHT),
    hiddenColumns: createLayers(false),
    hiddenRows: createLayers(false),
    validations: createLayers(NO_VALIDATION),
    conditionals: [],
    charts: [],
    frozen: null,
    print: createPrint(),
    protection: null,
    names: [],
    filter: null,
    outage: { protect: false, unprotect: false },
  };
}

/** A twin of a sheet under another id and name, without its names. */
export function copySheetState(sheet: SheetState, id: string, name: string): SheetState {
  return {
    ...sheet,
    id,
    name,
    cells: new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)])),
    quoted: new Set(sheet.quoted),
    looks: copyLooks(sheet.looks),
    columnWidths: copyLayers(sheet.columnWidths),
    rowHeights: copyLayers(sheet.rowHeights),
    hiddenColumns: copyLayers(sheet.hiddenColumns),
    hiddenRows: copyLayers(sheet.hiddenRows),
    validations: copyLayers(sheet.validations),
    conditionals: sheet.conditionals.map((format, index) => ({
      ...structuredClone(format),
      id: `${id}${index}`,
    })),
    charts: copyCharts(sheet.charts, [sheet.id, id]),
    print: copyPrint(sheet.print),
    names: [],
    outage: { protect: false, unprotect: false },
  };
}

/** What a cell holds; null when it is empty. */
export function contentAt(sheet: SheetState, { row, column }: Position): HeldContent {
  return sheet.cells.get(row)?.get(column) ?? null;
}

/** A place as a key of `quoted`. */
export function placeKey({ row, column }: Position): string {
  return `${row},${column}`;
}

/** Whether text in the cell was given with an apostrophe in front. */
export function isQuotedText(sheet: SheetState, at: Position): boolean {
  return sheet.quoted.has(placeKey(at));
}
