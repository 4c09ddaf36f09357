import { areaAddress, columnLetters } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import type { CellStyle, SheetPlan } from "../../plan/sheet-plan";
import type { Capabilities } from "./capabilities";
import { setIndent } from "./features/indent";
import { joinCells, listCells } from "../../plan/join-cells";
import { joinMerges, type MergedCells } from "./join-merges";
import { planLook } from "./plan-look";
import { CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from "./step";

/** Font of every cell that names no other, as in the files we write. */
const FONT = { name: "Times New Roman", size: 12 } as const;
/** Pixels of a digit and beside the characters of a column in that font; points per pixel. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const ALIGN = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Steps that give a sheet its look, rectangle by rectangle. */
export function planDrawing(sheet: SheetPlan, capabilities: Capabilities): Step[] {
  const { columnWidths, rowHeights, merges, inputs, tabColor } = sheet;
  return [
    setFont(),
    ...planLook(sheet).map(({ area, style }) => drawStyle(area, style, capabilities)),
    ...joinEqual(columnWidths).map(setWidth),
    ...joinEqual(rowHeights).map(setHeight),
    ...joinMerges(merges).map(mergeCells),
    ...joinCells(inputs.flatMap(listCells)).map(unlock),
    ...(tabColor === null ? [] : [setTabColor(tabColor)]),
  ];
}

function setFont(): Step {
  return {
    bytes: RANGE_BYTES + 2 * OBJECT_BYTES + 2 * CALL_BYTES,
    write(sheet) {
      const range = sheet.getRange();
      range.format.font.name = FONT.name;
      range.format.font.size = FONT.size;
      range.untrack();
    },
  };
}

function drawStyle(area: Rectangle, style: CellStyle, capabilities: Capabilities): Step {
  const marks = Object.keys(style).length;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const formats = style.numberFormat === undefined ? 0 : cells * (style.numberFormat.length + 4);
  const lines = style.border === undefined ? 0 : 6 * (OBJECT_BYTES + CALL_BYTES);
  return {
    bytes: RANGE_BYTES + countObjects(style) * OBJECT_BYTES + marks * CALL_BYTES + formats + lines,
    write(sheet) {
      const range = sheet.getRange(areaAddress(area));
      drawFont(range, style);
      drawAlignment(range, style);
      if (style.fill !== undefined) range.format.fill.color = `#${style.fill}`;
      if (style.numberFormat !== undefined)
        range.numberFormat = fillMatrix(area, style.numberFormat);
      if (style.indent !== undefined && capabilities.can("indent")) setIndent(range, style.indent);
      drawBorders(range, area, style.border);
      range.untrack();
    },
  };
}

const FONT_MARKS = ["bold", "italic", "underline", "size", "color"] as const;

/** Objects of Excel that a style is set on: the format, its font, its fill. */
function countObjects(style: CellStyle): number {
  const hasFont = FONT_MARKS.some((mark) => style[mark] !== undefined);
  return 1 + (hasFont ? 1 : 0) + (style.fill === undefined ? 0 : 1);
}

function drawFont(range: Excel.Range, { bold, italic, underline, size, color }: CellStyle): void {
  if (bold === true) range.format.font.bold = true;
  if (italic === true) range.format.font.italic = true;
  if (underline === true) range.format.font.underline = "Single";
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = `#${color}`;
}

function drawAlignment(range: Excel.Range, { align, verticalAlign, wrap }: CellStyle): void {
  if (align !== undefined) range.format.horizontalAlignment = ALIGN[align];
  if (verticalAlign !== undefined) range.format.verticalAlignment = VERTICAL[verticalAlign];
  if (wrap === true) range.format.wrapText = true;
}

function drawBorders(range: Excel.Range, area: Rectangle, border: CellStyle["border"]): void {
  if (border === undefined) return;
  const isTall = area.bottom > area.top;
  const isWide = area.right > area.left;
  const edges: Excel.RangeBorder["sideIndex"][] =
    border === "all"
      ? [
          ...OUTER,
          ...(isTall ? ["InsideHorizontal" as const] : []),
          ...(isWide ? ["InsideVertical" as const] : []),
        ]
      : ["EdgeBottom", ...(isTall ? ["InsideHorizontal" as const] : [])];
  for (const edge of edges) range.format.borders.getItem(edge).style = "Continuous";
}

function fillMatrix(area: Rectangle, text: string): string[][] {
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, () => Array<string>(width).fill(text));
}

/** Neighbouring columns or rows of one size. */
interface SizedLines {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

function joinEqual(sizes: ReadonlyMap<number, number>): SizedLines[] {
  const joined: SizedLines[] = [];
  for (const [line, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last?.to === line - 1 && last.size === size)
      joined[joined.length - 1] = { ...last, to: line };
    else joined.push({ from: line, to: line, size });
  }
  return joined;
}

function setWidth({ from, to, size }: SizedLines): Step {
  return {
    bytes: RANGE_BYTES + OBJECT_BYTES + CALL_BYTES,
    write(sheet) {
      const range = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
      range.format.columnWidth = (size * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
      range.untrack();
    },
  };
}

function setHeight({ from, to, size }: SizedLines): Step {
  return {
    bytes: RANGE_BYTES + OBJECT_BYTES + CALL_BYTES,
    write(sheet) {
      const range = sheet.getRange(`${from}:${to}`);
      range.format.rowHeight = size;
      range.untrack();
    },
  };
}

function mergeCells({ area, across }: MergedCells): Step {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    write(sheet) {
      const range = sheet.getRange(areaAddress(area));
      range.merge(across);
      range.untrack();
    },
  };
}

function unlock(area: Rectangle): Step {
  return {
    bytes: RANGE_BYTES + 2 * OBJECT_BYTES + CALL_BYTES,
    write(sheet) {
      const range = sheet.getRange(areaAddress(area));
      range.format.protection.locked = false;
      range.untrack();
    },
  };
}

function setTabColor(color: string): Step {
  return {
    bytes: CALL_BYTES,
    write(sheet) {
      sheet.tabColor = `#${color}`;
    },
  };
}
