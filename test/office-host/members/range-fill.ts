import type { HostObject } from "../host-object";
import type { BookStore, RangeRef } from "../store/book-store";
import { setOver, valueOver } from "../store/layers";
import { requireOpen } from "../store/protection";
import { colorArgument } from "./arguments";
import { defineObject } from "./define-object";

/** Fill of a range's cells; cells without fill read white (X). */
export function createRangeFill(store: BookStore, { sheet, area }: RangeRef): HostObject {
  const fill = sheet.looks.cells.fill;
  const paint = (color: string) => {
    requireOpen(sheet, "allowFormatCells");
    setOver(fill, area, color);
    store.isDirty = true;
  };
  return defineObject(store, {
    type: "RangeFill",
    sheet,
    get: {
      Color: () => {
        const color = valueOver(fill, area);
        return color === "" ? "#FFFFFF" : color;
      },
    },
    set: { Color: (value) => paint(value === "" ? "" : colorArgument(value)) },
    changes: {
      Clear: () => {
        paint("");
        return null;
      },
    },
  });
}
