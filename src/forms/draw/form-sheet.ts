import { cellAddress } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { CellStyle, SheetPlan } from "../../plan/sheet-plan";
import { countLines, textWidth } from "../../plan/text-width";
import type { FormSheet } from "../form-context";
import type { FormCell, FormDocument, Outdated } from "../form-document";
import { printed, when } from "../live-text";
import { MARGINS, type Orientation, textHeightOf, textWidthOf } from "../page-setup";
import { type Band, type FormGrid, layGrid, type PageBands } from "./form-grid";
import { type Kept, listBreaks } from "./page-breaks";

const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
/** A digit of the book's font and the padding of a column, in pixels. */
const DIGIT = 8;
const PADDING = 5;
const CELL_PADDING = 6;
/** What programs lose by rounding at each column that a cell is merged across, points. */
const SEAM = 0.5;
/** One step of indent. */
const INDENT_STEP = 9;
/** Line height by font size, as Excel sets Times New Roman. */
const LINE = 1.24;
/** Part of a line that words fill on average. */
const FILLED = 0.93;
/** The highest a row may be is 409; higher texts take several rows, between which a page may end. */
const TALLEST_ROW = 200;
/** A text may grow by so much: programs count the characters of emoji and of accents apart differently. */
const SLACK = 40;
const STEP = 50;
/** Letters as they stand in such texts. */
const AVERAGE = "Căn cứ kết quả chấm điểm, xếp hạng của Khối thi đua";
const STATUS = { size: 9, bold: true, color: "C00000", align: "left" } as const;
const SMALL = { size: 8, color: "808080" } as const;

/** Said above a form whose text has outgrown its rows. */
export const OUTGROWN = "Nội dung dài hơn chỗ đã chừa: lập lại biểu mẫu";

/** A text and its look. */
export interface Text {
  readonly content: FormCell;
  readonly style: CellStyle;
}

/** A live text, and the longest of those that may come to stand in its place. */
export interface WatchedText {
  readonly band: Band;
  readonly longest: Text;
}

/** An A4 form while it is being drawn, row after row from the top. Row 1 holds the stamp and is not printed. */
export class FormSheetDraft {
  readonly draft: SheetDraft;
  readonly bands: PageBands;
  private readonly grid: FormGrid;
  private readonly orientation: Orientation;
  private readonly heights: number[] = [];
  private readonly kept: Kept[] = [];
  private header: number | null = null;

  constructor(
    sheet: FormSheet,
    private readonly form: FormDocument
  ) {
    this.orientation = form.orientation;
    this.draft = new SheetDraft(sheet.key, sheet.name);
    this.grid = layGrid(form.blocks, textWidthOf(form.orientation));
    this.bands = this.grid.bands;
    this.grid.widths.forEach((width, i) => {
      this.draft.columnWidth(i + 1, (width * PIXELS_PER_MM - PADDING) / DIGIT);
    });
    this.draft.put({ row: 1, column: 1 }, sheet.stamp, SMALL);
  }

  /** The row that comes next. */
  get next(): number {
    return this.heights.length + 2;
  }

  /** Begins a row of this height and gives its number. */
  addRow(height: number): number {
    const row = this.next;
    this.heights.push(height);
    this.draft.rowHeight(row, height);
    return row;
  }

  /** Text in rows that exist, merged across `band`. */
  put(rows: number | { top: number; bottom: number }, band: Band, { content, style }: Text): this {
    const { top, bottom } = typeof rows === "number" ? { top: rows, bottom: rows } : rows;
    this.draft.putMerged({ ...this.spanOf(band), top, bottom }, content, { wrap: true, ...style });
    return this;
  }

  /** Notices when a live text in this row outgrows the room that the longest of its kind has. */
  watch(row: number, texts: readonly WatchedText[]): this {
    if (texts.length === 0) return this;
    const formula = texts.reduceRight((otherwise, { band, longest }) => {
      const cell = cellAddress({ row, column: this.spanOf(band).left });
      return `IF(LEN(${cell})>${this.roomFor(band, longest)},1,${otherwise})`;
    }, '""');
    this.draft.put({ row, column: this.watchColumn }, { formula, value: "" });
    return this;
  }

  /** Right of the printed page. */
  private get watchColumn(): number {
    return this.grid.widths.length + 2;
  }

  /** A text in rows of its own, as many as its height needs; gives the first. */
  addText(band: Band, text: Text, gap: number): number {
    const height = this.heightOf(band, text) + gap;
    const count = Math.ceil(height / TALLEST_ROW);
    const rows = Array.from({ length: count }, () => this.addRow(height / count));
    const top = rows[0] ?? this.next;
    this.put({ top, bottom: rows.at(-1) ?? top }, band, text);
    if (text.content !== null && typeof text.content === "object")
      this.watch(top, [{ band, longest: text }]);
    return top;
  }

  style(rows: { top: number; bottom: number }, band: Band, style: CellStyle): this {
    this.draft.style(this.areaOf(rows, band), style);
    return this;
  }

  areaOf(rows: { top: number; bottom: number }, band: Band): Rectangle {
    return { ...this.spanOf(band), ...rows };
  }

  /** A thin line at the bottom of a row. */
  underline(row: number, band: Band): this {
    return this.style({ top: row, bottom: row }, band, { border: "bottom" });
  }

  /** Rows that stay on one page. */
  keep(from: number, to: number): this {
    this.kept.push({ from: from - 2, to: to - 2 });
    return this;
  }

  /** The row that is repeated on every page. */
  repeat(row: number): this {
    this.header ??= row;
    return this;
  }

  /** Points that the text takes in height. */
  heightOf(band: Band, text: Text): number {
    return this.linesOf(band, text) * (text.style.size ?? 12) * LINE;
  }

  /** The finished sheet. */
  finish(): SheetPlan {
    const last = this.next - 1;
    this.draft.put({ row: last + 2, column: 1 }, this.form.remark, { ...SMALL, italic: true });
    this.put(1, this.bands.right, { content: this.status(last), style: STATUS });
    const columns = this.grid.widths.length;
    const column = this.watchColumn;
    this.draft.style({ top: 2, left: column, bottom: last, right: column }, SMALL);
    return this.draft.finish({
      freezeAt: { row: 2, column: 1 },
      tabColor: "7F6000",
      print: {
        orientation: this.orientation,
        fitToWidth: 1,
        titleRows: this.header === null ? null : { from: this.header, to: this.header },
        titleColumns: null,
        area: { top: 2, left: 1, bottom: last, right: columns },
        margins: MARGINS,
        breaksBefore: this.breaks(),
        header: '&C&"Times New Roman,Regular"&13&P',
        footer: "",
        plainFirstPage: true,
      },
    });
  }

  private spanOf(band: Band) {
    return this.grid.spanOf(band);
  }

  private breaks(): readonly number[] {
    const repeated = this.header === null ? 0 : (this.heights[this.header - 2] ?? 0);
    const page = textHeightOf(this.orientation) * POINTS_PER_MM;
    const pages = { heights: this.heights, page, kept: this.kept, repeated };
    return listBreaks(pages).map((row) => row + 2);
  }

  private status(last: number) {
    const column = this.watchColumn;
    const from = cellAddress({ row: 2, column }, true);
    const to = cellAddress({ row: last, column }, true);
    const grown: Outdated = {
      test: { formula: `SUM(${from}:${to})>0`, value: false },
      message: OUTGROWN,
    };
    return [...this.form.outdated, grown].reduceRight(
      (otherwise, { test, message }) => when(test, message, otherwise),
      { formula: '""', value: "" } as ReturnType<typeof when>
    );
  }

  /** How many characters of average width fit into the height that the text takes; in steps, so that a text that is a little different needs no other sheet. */
  private roomFor(band: Band, { content, style }: Text): number {
    const lines = this.linesOf(band, { content, style });
    const average = textWidth(AVERAGE, style) / AVERAGE.length;
    const fitting = Math.floor((lines * this.widthOf(band) * FILLED) / average);
    const present = Math.ceil((printed(content).length + SLACK) / STEP) * STEP;
    return Math.max(fitting, present);
  }

  private linesOf(band: Band, { content, style }: Text): number {
    const width = this.widthOf(band) - (style.indent ?? 0) * INDENT_STEP;
    return countLines(printed(content), width, style);
  }

  private widthOf(band: Band): number {
    const { left, right } = this.spanOf(band);
    const widths = this.grid.widths.slice(left - 1, right);
    const width = widths.reduce((total, one) => total + one, 0);
    return width * POINTS_PER_MM - CELL_PADDING - (widths.length - 1) * SEAM;
  }
}
