import type { HostObject, HostValue } from "../host-object";
import { drawLine, readLine, type EdgeWord } from "../store/border-lines";
import type { BookStore, RangeRef } from "../store/book-store";
import { NO_LINE, type Line } from "../store/looks";
import { requireOpen } from "../store/protection";
import { colorArgument, wordArgument } from "./arguments";
import { defineObject } from "./define-object";
import { wordsOf } from "./words";

const DIAGONALS = ["DiagonalDown", "DiagonalUp"];

/** The eight edges of a range, by Excel's words. */
export function createRangeBorders(store: BookStore, range: RangeRef): HostObject {
  const edges = [...wordsOf("BorderIndex")];
  const borders = edges.map((edge) => createRangeBorder(store, range, edge));
  const find = (key: string | number) => borders[edges.indexOf(String(key))] ?? null;
  return defineObject(store, {
    type: "RangeBorderCollection",
    sheet: range.sheet,
    get: { Count: () => borders.length },
    items: () => borders,
    item: find,
  });
}

function createRangeBorder(store: BookStore, range: RangeRef, edge: string): HostObject {
  // Diagonal lines are not held: they read "None" and drawing them changes nothing.
  const word = DIAGONALS.includes(edge) ? null : (edge as EdgeWord);
  const read = (part: keyof Line) => {
    const found = word && readLine(range.sheet.looks, range.area, [word, part]);
    return found === undefined || word === null ? NO_LINE[part] : found;
  };
  const draw = (line: Partial<Line>) => {
    requireOpen(range.sheet, "allowFormatCells");
    if (word) drawLine(range.sheet.looks, range.area, [word, line]);
    store.isDirty = true;
  };
  /** X: a colour or weight on an edge without line draws a plain one. */
  const visible = (): Partial<Line> => (read("style") === "None" ? { style: "Continuous" } : {});
  return defineObject(store, {
    type: "RangeBorder",
    id: edge,
    sheet: range.sheet,
    get: {
      SideIndex: () => edge,
      Style: () => read("style"),
      Weight: () => read("weight"),
      Color: () => read("color"),
    },
    set: {
      Style: (value: HostValue) => {
        const style = wordArgument("BorderLineStyle", value);
        draw(style === "None" ? NO_LINE : { style });
      },
      Weight: (value) => draw({ ...visible(), weight: wordArgument("BorderWeight", value) }),
      Color: (value) => draw({ ...visible(), color: colorArgument(value) }),
    },
  });
}
