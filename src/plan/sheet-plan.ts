import type { CellContent, Position, Rectangle, SheetKey } from "./cells";
import type { ChartPlan } from "./chart-plan";

/** A block of cells written in one go: rows × columns from its top left corner. */
export interface Block {
  readonly at: Position;
  readonly cells: readonly (readonly CellContent[])[];
}

export type Align = "left" | "center" | "right" | "justify";
export type VerticalAlign = "top" | "middle" | "bottom";

/** Only what is given is set; later styles add to earlier ones on the same cells. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** "RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: Align;
  readonly verticalAlign?: VerticalAlign;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** en-US number format, e.g. "0.00". */
  readonly numberFormat?: string;
  /** Thin lines around every cell, or one line at the bottom. */
  readonly border?: "all" | "bottom";
}

export interface StyledArea {
  readonly area: Rectangle;
  readonly style: CellStyle;
}

/** What a cell accepts, with the message a person sees when it does not. Titles ≤ 32, texts ≤ 255 characters. */
export interface Validation {
  readonly area: Rectangle;
  readonly rule:
    | { readonly kind: "decimal"; readonly min: number; readonly max: number | null }
    | { readonly kind: "whole"; readonly min: number; readonly max: number | null }
    /** Values from cells, as a formula without "=": "'Tiêu chí'!$C$5:$C$9" or a defined name. Never a literal list. */
    | { readonly kind: "list"; readonly source: string }
    /** A formula that must be TRUE, relative to the area's top left cell. */
    | { readonly kind: "custom"; readonly formula: string };
  readonly title: string;
  readonly error: string;
  readonly prompt: string;
}

/** Cells whose `formula` (relative to the top left cell) is TRUE get the look. Never the only sign: a word or symbol stands in a cell too. */
export interface ConditionalFormat {
  readonly area: Rectangle;
  readonly formula: string;
  readonly style: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly border?: "all";
  };
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Pages across; pages down are free. */
  readonly fitToWidth: 1;
  /** Rows repeated on every page, 1-based inclusive; null = none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Columns repeated on every page. */
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  readonly area: Rectangle;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** A page break above each of these rows: keeps what follows together. */
  readonly breaksBefore: readonly number[];
  /** Excel header/footer code, e.g. "&CTrang &P/&N". */
  readonly header: string;
  readonly footer: string;
  /** No header and footer on page 1 (NĐ 30/2020: page number hidden on page 1). */
  readonly plainFirstPage: boolean;
}

/** Everything about one sheet; adapters draw it, diff compares it. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** Safe, ≤ 31 characters. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Rectangle[];
  /** Width in characters by column number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** The only cells a person may edit; every sheet is protected without a password, unless it is open. */
  readonly inputs: readonly Rectangle[];
  /** True: the sheet is not protected, so that rows can be inserted, removed and moved. */
  readonly isOpen?: boolean;
  /** Rows above and columns left of this cell stay in sight; null = none. */
  readonly freezeAt: Position | null;
  readonly print: PrintSetup;
  readonly tabColor: string | null;
  /** Charts over cells that hold nothing. */
  readonly charts?: readonly ChartPlan[];
}

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** Absolute reference with quoted sheet name. */
  readonly refersTo: string;
}

/** A whole workbook. Sheets in tab order. */
export interface BookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** Short custom document properties: the stamp's third place. */
  readonly properties: ReadonlyMap<string, string>;
}
