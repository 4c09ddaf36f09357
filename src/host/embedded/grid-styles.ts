import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Align, CellStyle, ConditionalFormat, VerticalAlign } from "../../plan/sheet-plan";

/** Font of every cell that names no other. */
export const DEFAULT_STYLE = { ff: "Times New Roman", fs: 12, vt: 3 } as const;

/** Left and right room of a cell, and what one step of indent adds, in pixels. */
const PADDING = 2;
const INDENT = 10;
const ON = 1;
const LINE = { s: 1, cl: { rgb: "#000000" } } as const;
const BOX: IBorderData = { t: LINE, r: LINE, b: LINE, l: LINE };
const WRAP = 3;
const HORIZONTAL: Readonly<Record<Align, number>> = { left: 1, center: 2, right: 3, justify: 4 };
const VERTICAL: Readonly<Record<VerticalAlign, number>> = { top: 1, middle: 2, bottom: 3 };

/** Looks of one workbook by id: cells of equal look share one. */
export interface StyleTable {
  /** Id of a look. */
  idOf(style: CellStyle): string;
  /** All looks asked for so far. */
  all(): Record<string, IStyleData>;
}

/** An empty table; ids differ from those that the grid makes itself. */
export function createStyleTable(): StyleTable {
  const ids = new Map<string, string>();
  const looks = new Map<string, IStyleData>();
  const known = new WeakMap<CellStyle, string>();
  return {
    idOf(style) {
      const found = known.get(style);
      if (found !== undefined) return found;
      const content = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
      const id = ids.get(content) ?? `plan-${ids.size + 1}`;
      ids.set(content, id);
      if (!looks.has(id)) looks.set(id, cellLook(style));
      known.set(style, id);
      return id;
    },
    all: () => Object.fromEntries(looks),
  };
}

/** A conditional look as the grid wants it. */
export function conditionalLook(style: ConditionalFormat["style"]): IStyleData {
  const { border, ...rest } = style;
  return { ...marks(rest), ...(border === "all" && { bd: BOX }) };
}

/** "RRGGBB" as a web colour. */
export function webColor(color: string): string {
  return `#${color.toUpperCase()}`;
}

function cellLook(style: CellStyle): IStyleData {
  const { size, underline, align, verticalAlign, wrap, numberFormat, border } = style;
  // The font is said again: the grid draws list cells without a look at the sheet's own.
  return {
    ff: DEFAULT_STYLE.ff,
    fs: size ?? DEFAULT_STYLE.fs,
    ...marks(style),
    ...(underline === true && { ul: { s: ON } }),
    ...(align && { ht: HORIZONTAL[align] }),
    ...(verticalAlign && { vt: VERTICAL[verticalAlign] }),
    ...(wrap === true && { tb: WRAP }),
    ...indentOf(style),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(border !== undefined && { bd: border === "all" ? BOX : { b: LINE } }),
  };
}

function marks({ bold, italic, color, fill }: CellStyle): IStyleData {
  return {
    ...(bold === true && { bl: ON }),
    ...(italic === true && { it: ON }),
    ...(color !== undefined && { cl: { rgb: webColor(color) } }),
    ...(fill !== undefined && { bg: { rgb: webColor(fill) } }),
  };
}

function indentOf({ indent, align }: CellStyle): IStyleData {
  if (indent === undefined || indent === 0) return {};
  const room = PADDING + indent * INDENT;
  return { pd: align === "right" ? { r: room } : { l: room } };
}
