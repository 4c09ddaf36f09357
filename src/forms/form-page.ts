import type { CellContent, Rectangle } from "../plan/cells";
import { SheetDraft } from "../plan/draft-sheet";
import type { CellStyle, SheetPlan } from "../plan/sheet-plan";
import type { FormSheet } from "./form-context";
import { printed } from "./live-text";
import { countLines, textWidth } from "../plan/text-width";

/** Margins of NĐ 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4 = { width: 210, height: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
/** A digit of the book's font and the padding of a column, in pixels. */
const DIGIT = 8;
const PADDING = 5;
const CELL_PADDING = 6;
/** One step of indent. */
const INDENT_STEP = 9;
/** Line height by font size, as Excel sets Times New Roman. */
const LINE = 1.24;
/** At least 6 pt between paragraphs. */
const PARAGRAPH_GAP = 6;
/** Part of a line that words fill on average. */
const FILLED = 0.93;
const TALLEST_ROW = 409;

/** Height of the text area of a form, in points. */
export const PAGE_HEIGHT = (A4.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_MM;

/** Stands before a paragraph: about 1 cm at 13 pt. No-break, since LibreOffice drops other spaces at the start of a formula's stored text. */
export const INDENT = "\u00a0".repeat(8);

/** Columns of a form, first and last. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** An A4 form while it is being drawn, row after row from the top. Row 1 holds the stamp and is not printed. */
export class FormPage {
  readonly draft: SheetDraft;
  readonly all: Span;
  private readonly heights: number[] = [];

  constructor(
    sheet: FormSheet,
    private readonly columns: readonly number[]
  ) {
    this.draft = new SheetDraft(sheet.key, sheet.name);
    this.all = { left: 1, right: columns.length };
    columns.forEach((width, i) => {
      this.draft.columnWidth(i + 1, (width * PIXELS_PER_MM - PADDING) / DIGIT);
    });
    this.draft.put({ row: 1, column: 1 }, sheet.stamp, { size: 8, color: "808080" });
  }

  /** The row that comes next. */
  get next(): number {
    return this.heights.length + 2;
  }

  /** Begins a row of this height and gives its number. */
  addRow(height: number): number {
    const row = this.next;
    const points = Math.min(TALLEST_ROW, height);
    this.heights.push(points);
    this.draft.rowHeight(row, points);
    return row;
  }

  /** Merged text in a row that exists. */
  put(row: number, span: Span, { content, style }: Text): this {
    this.draft.putMerged({ ...span, top: row, bottom: row }, content, { wrap: true, ...style });
    return this;
  }

  /** A paragraph across the page, as high as the text needs. */
  paragraph(content: CellContent, style: CellStyle): number {
    const text = { content, style: { verticalAlign: "top", ...style } as const };
    const row = this.addRow(this.heightOf(this.all, text) + PARAGRAPH_GAP);
    this.put(row, this.all, text);
    return row;
  }

  /** A thin line at the bottom of a row. */
  underline(row: number, span: Span): this {
    this.draft.style({ ...span, top: row, bottom: row }, { border: "bottom" });
    return this;
  }

  /** A remark below the form that is seen in the sheet but not printed. */
  remark(content: string): this {
    const style = { size: 8, italic: true, color: "808080" };
    this.draft.put({ row: this.next + 1, column: 1 }, content, style);
    return this;
  }

  /** Points that the text takes in height. */
  heightOf(span: Span, text: Text): number {
    return this.linesOf(span, text) * (text.style.size ?? 12) * LINE;
  }

  /** How many characters of average width fit into the height that the text takes. */
  roomFor(span: Span, { content, style }: Text): number {
    const text = printed(content);
    const lines = this.linesOf(span, { content, style });
    const perCharacter = textWidth(text, style) / Math.max(1, text.length);
    return Math.floor((lines * this.widthOf(span) * FILLED) / perCharacter);
  }

  private linesOf(span: Span, { content, style }: Text): number {
    const width = this.widthOf(span) - (style.indent ?? 0) * INDENT_STEP;
    return countLines(printed(content), width, style);
  }

  private widthOf({ left, right }: Span): number {
    const width = this.columns.slice(left - 1, right).reduce((total, one) => total + one, 0);
    return width * POINTS_PER_MM - CELL_PADDING;
  }

  /** The finished sheet; what stands from row `keepFrom` on is not split between two pages. */
  finish(keepFrom: number, titleRow: number | null = null): SheetPlan {
    const area: Rectangle = { top: 2, left: 1, bottom: this.next - 1, right: this.columns.length };
    return this.draft.finish({
      freezeAt: { row: 2, column: 1 },
      tabColor: "7F6000",
      print: {
        orientation: "portrait",
        fitToWidth: 1,
        titleRows: titleRow === null ? null : { from: titleRow, to: titleRow },
        titleColumns: null,
        area,
        margins: MARGINS,
        breaksBefore: isSplit(this.heights, keepFrom - 2) ? [keepFrom] : [],
        header: '&C&"Times New Roman,Regular"&13&P',
        footer: "",
        plainFirstPage: true,
      },
    });
  }
}

/** A text and its look. */
export interface Text {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** True when the rows from `start` on begin on one page and end on another. */
function isSplit(heights: readonly number[], start: number): boolean {
  let page = 1;
  let used = 0;
  const pages = heights.map((height) => {
    page += used + height > PAGE_HEIGHT ? 1 : 0;
    used = used + height > PAGE_HEIGHT ? height : used + height;
    return page;
  });
  return pages[start] !== pages.at(-1);
}
