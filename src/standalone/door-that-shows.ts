import type { Workbook } from "../host/port";

/** The same door; `onSelect` is told when a cell is to be looked at. */
export function doorThatShows(door: Workbook, onSelect: () => void): Workbook {
  return {
    read: (areas) => door.read(areas),
    apply: (changes, options) => door.apply(changes, options),
    findUnfinished: () => door.findUnfinished(),
    restore: () => door.restore(),
    onChange: (listener) => door.onChange(listener),
    select: async (sheet, at) => {
      await door.select(sheet, at);
      onSelect();
    },
  };
}
