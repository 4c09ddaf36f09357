import type { Align, VerticalAlign } from "./sheet-plan";

/**
 * A Word document on A4: Times New Roman, black; its page number stands in the middle of the top margin and not on
 * the first page (NĐ 30/2020/NĐ-CP, Phụ lục I). Lengths in millimetres, sizes of letters and gaps in points.
 */
export interface DocumentPlan {
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly margins: PageMargins;
  readonly blocks: readonly DocumentBlock[];
}

/** Millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type DocumentBlock = DocumentText | DocumentRule | DocumentGrid;

/** A paragraph. A text without words is an empty line. */
export interface DocumentText {
  readonly kind: "text";
  readonly text: string;
  readonly look: TextLook;
}

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: Align;
  /** Indent of the first line and of all lines, millimetres. */
  readonly firstLine?: number;
  readonly indent?: number;
  /** Gaps above and below, points. */
  readonly before?: number;
  readonly after?: number;
  /** Not parted from what follows by the end of a page. */
  readonly keepWithNext?: boolean;
}

/** A thin line of this length in the middle of its page or cell, millimetres. */
export interface DocumentRule {
  readonly kind: "rule";
  readonly length: number;
  /** Width of the page's text or of the cell that it stands in the middle of. */
  readonly within: number;
}

/** A table. Rows are never split between pages. */
export interface DocumentGrid {
  readonly kind: "grid";
  /** Of the columns, millimetres. */
  readonly widths: readonly number[];
  /** Thin lines around every cell, or none. */
  readonly hasBorders: boolean;
  /** So many rows are repeated on top of every page. */
  readonly headerRows: number;
  readonly rows: readonly DocumentRow[];
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Least height in points. */
  readonly height?: number;
  /** Not parted from the next row, or from what follows the table, by the end of a page. */
  readonly keepWithNext?: boolean;
}

export interface DocumentCell {
  /** Columns that it takes; 1 when left out. */
  readonly span?: number;
  readonly verticalAlign: VerticalAlign;
  readonly blocks: readonly (DocumentText | DocumentRule)[];
}
