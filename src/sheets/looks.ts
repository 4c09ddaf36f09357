import type { CellStyle, PrintSetup } from "../plan/sheet-plan";
import { countLines } from "../plan/text-width";
import type { CellContent, Rectangle } from "../plan/cells";
import { isFormula } from "../plan/cells";

/** The few looks all sheets share. Fill is never the only sign: input columns also carry ✎ in their header. */
export const LOOKS = {
  stamp: { size: 8, color: "808080" },
  title: { size: 14, bold: true, align: "center", verticalAlign: "middle", wrap: true },
  subtitle: { size: 12, bold: true, align: "center", verticalAlign: "middle", wrap: true },
  note: { size: 11, italic: true, wrap: true, verticalAlign: "top" },
  header: {
    size: 11,
    bold: true,
    align: "center",
    verticalAlign: "middle",
    wrap: true,
    border: "all",
    fill: "DDE7F0",
  },
  text: { size: 11, wrap: true, verticalAlign: "middle", border: "all" },
  centered: { align: "center" },
  group: { bold: true, fill: "F2F2F2" },
  section: {
    bold: true,
    fill: "E4E4E4",
    border: "all",
    size: 11,
    verticalAlign: "middle",
    wrap: true,
  },
  total: { bold: true, border: "all", size: 12, verticalAlign: "middle" },
  input: { fill: "FFFBE6" },
  signature: { bold: true, size: 12, align: "center", verticalAlign: "top", wrap: true },
} satisfies Record<string, CellStyle>;

export interface PrintOptions {
  readonly orientation: "portrait" | "landscape";
  readonly area: Rectangle;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly breaksBefore?: readonly number[];
}

/** A4 set-up of a data sheet: fits the width, page n/m below. */
export function printTable(options: PrintOptions): PrintSetup {
  return {
    orientation: options.orientation,
    fitToWidth: 1,
    titleRows: options.titleRows ?? null,
    titleColumns: options.titleColumns ?? null,
    area: options.area,
    margins: { top: 15, bottom: 15, left: 15, right: 12 },
    breaksBefore: options.breaksBefore ?? [],
    header: "",
    footer: "&C&P/&N",
    plainFirstPage: false,
  };
}

/** Points that one character of column width gives to text. */
const POINTS_PER_WIDTH = 5.6;
const TEXT_SIZE = 11;

/** Lines that `text` takes at 11 pt in a column `width` characters wide. */
export function countTextLines(text: string, width: number): number {
  const room = width * POINTS_PER_WIDTH;
  const parts = text.split("\n");
  return parts.reduce((total, part) => total + countLines(part, room, { size: TEXT_SIZE }), 0);
}

const LINE_HEIGHT = 14.5;

/** Row height in points for the tallest of the texts in their columns; Excel's most is 409. */
export function heightFor(
  texts: readonly (readonly [text: string, width: number])[],
  lineHeight = LINE_HEIGHT
): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => countTextLines(text, width)));
  return Math.min(409, lines * lineHeight + 4);
}

/** What a cell shows, as text: for estimating its height. */
export function textOf(content: CellContent | undefined): string {
  if (content === undefined || content === null) return "";
  return String(isFormula(content) ? (content.value ?? "") : content);
}
