import type { Alignment, Borders, FillPattern, Font, Style } from "@cj-tech-master/excelts";
import type { CellStyle, ConditionalFormat } from "../../../plan/sheet-plan";

/** Font of every cell that names no other. */
export const DEFAULT_FONT = { name: "Times New Roman", size: 12, family: 1 } as const;

const LINE = { style: "thin" } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

/** A cell's whole look; with `isInput`, one that people may edit. */
export interface FileStyle extends CellStyle {
  readonly isInput?: boolean;
}

/** Joins styles: the same two give the same object. */
export type StyleMixer = (base: FileStyle, more: FileStyle) => FileStyle;

/** Equal looks become one object, which the library then looks up once instead of once per cell. */
export function createStyleMixer(): StyleMixer {
  const equal = new Map<string, FileStyle>();
  const known = new Map<FileStyle, Map<FileStyle, FileStyle>>();
  return (base, more) => {
    const ofBase = known.get(base) ?? new Map<FileStyle, FileStyle>();
    known.set(base, ofBase);
    const mixed = ofBase.get(more) ?? takeEqual(equal, { ...base, ...more });
    ofBase.set(more, mixed);
    return mixed;
  };
}

/** The first style of the same content. */
function takeEqual(equal: Map<string, FileStyle>, style: FileStyle): FileStyle {
  const content = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  const first = equal.get(content) ?? style;
  equal.set(content, first);
  return first;
}

/** Gives a style as the library wants it, one object per style object. */
export function createStyleBook(): (style: FileStyle) => Partial<Style> {
  const known = new Map<FileStyle, Partial<Style>>();
  return (style) => {
    const found = known.get(style) ?? cellLook(style);
    known.set(style, found);
    return found;
  };
}

/** A conditional look; solid fills of conditional formats are told by their background. */
export function conditionalLook(style: ConditionalFormat["style"]): Partial<Style> {
  const { bold, italic, color, fill, border } = style;
  const look: Partial<Style> = {};
  if (bold !== undefined || italic !== undefined || color !== undefined)
    look.font = fontMarks(style);
  if (fill !== undefined) look.fill = { ...solid(fill), bgColor: { argb: argb(fill) } };
  if (border === "all") look.border = BOX;
  return look;
}

/** "RRGGBB" as the format wants it: opaque. */
export function argb(color: string): string {
  return `FF${color.toUpperCase()}`;
}

function cellLook(style: FileStyle): Partial<Style> {
  const { numberFormat, fill, border, isInput } = style;
  const look: Partial<Style> = {};
  if (numberFormat !== undefined) look.numFmt = numberFormat;
  if (hasOwnFont(style))
    look.font = { ...DEFAULT_FONT, size: style.size ?? DEFAULT_FONT.size, ...fontMarks(style) };
  if (fill !== undefined) look.fill = solid(fill);
  if (border !== undefined) look.border = lines(border);
  if (hasAlignment(style)) look.alignment = alignmentOf(style);
  if (isInput === true) look.protection = { locked: false, hidden: false };
  return look;
}

function alignmentOf({ align, verticalAlign, wrap, indent }: FileStyle): Partial<Alignment> {
  return {
    ...(align && { horizontal: align }),
    ...(verticalAlign && { vertical: verticalAlign }),
    ...(wrap === true && { wrapText: true }),
    ...(indent !== undefined && { indent }),
  };
}

function hasAlignment({ align, verticalAlign, wrap, indent }: FileStyle): boolean {
  return (align ?? verticalAlign ?? indent) !== undefined || wrap === true;
}

function hasOwnFont({ bold, italic, underline, size, color }: FileStyle): boolean {
  return [bold, italic, underline, size, color].some((mark) => mark !== undefined);
}

function fontMarks({ bold, italic, underline, color }: CellStyle): Partial<Font> {
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline === true && { underline }),
    ...(color !== undefined && { color: { argb: argb(color) } }),
  };
}

function solid(color: string): FillPattern {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

function lines(border: NonNullable<CellStyle["border"]>): Partial<Borders> {
  return border === "all" ? BOX : { bottom: LINE };
}
