import type { Position, Rectangle } from "../../plan/cells";
import type { CellStyle, SheetPlan } from "../../plan/sheet-plan";
import { joinCells, listCells } from "../../plan/join-cells";

/** A rectangle and what is set on all of it. */
export interface LookArea {
  readonly area: Rectangle;
  readonly style: CellStyle;
}

/** One mark of a style alone; null when the style says nothing about it. */
type Layer = (style: CellStyle) => CellStyle | null;

const LAYERS: readonly Layer[] = [
  ({ bold }) => (bold === undefined ? null : { bold }),
  ({ italic }) => (italic === undefined ? null : { italic }),
  ({ underline }) => (underline === undefined ? null : { underline }),
  ({ size }) => (size === undefined ? null : { size }),
  ({ color }) => (color === undefined ? null : { color }),
  ({ fill }) => (fill === undefined ? null : { fill }),
  ({ align }) => (align === undefined ? null : { align }),
  ({ verticalAlign }) => (verticalAlign === undefined ? null : { verticalAlign }),
  ({ wrap }) => (wrap === undefined ? null : { wrap }),
  ({ indent }) => (indent === undefined ? null : { indent }),
  ({ numberFormat }) => (numberFormat === undefined ? null : { numberFormat }),
  ({ border }) => (border === undefined ? null : { border }),
];

/** The look of a sheet in few rectangles: mark by mark, since one mark alone fills larger areas than a whole style; later styles win. */
export function planLook(sheet: SheetPlan): LookArea[] {
  const looks = new Map<string, LookArea>();
  for (const layer of LAYERS) {
    for (const [mark, cells] of groupCells(sheet, layer)) {
      for (const area of joinCells(cells)) {
        const place = Object.values(area).join();
        looks.set(place, { area, style: { ...looks.get(place)?.style, ...mark } });
      }
    }
  }
  return [...looks.values()];
}

/** Cells by the mark they end up with; a mark that is switched off is no mark. */
function groupCells({ styles }: SheetPlan, layer: Layer): Map<CellStyle, Position[]> {
  const known = new Map<string, CellStyle>();
  const marks = new Map<string, { readonly at: Position; readonly mark: CellStyle }>();
  for (const { area, style } of styles) {
    const own = layer(style);
    if (!own) continue;
    const mark = known.get(JSON.stringify(own)) ?? own;
    known.set(JSON.stringify(own), mark);
    for (const at of listCells(area)) marks.set(`${at.row}:${at.column}`, { at, mark });
  }
  const groups = new Map<CellStyle, Position[]>();
  for (const { at, mark } of marks.values()) {
    if (Object.values(mark).includes(false)) continue;
    const group = groups.get(mark) ?? [];
    group.push(at);
    groups.set(mark, group);
  }
  return groups;
}
