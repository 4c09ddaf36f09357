import type { HostObject } from "../host-object";
import { isUnbounded, mapCells, overlapOf } from "../store/areas";
import type { BookStore, RangeRef } from "../store/book-store";
import { valueOf } from "../store/calculate";
import { setOver, valueAt, valueOver } from "../store/layers";
import { requireOpen } from "../store/protection";
import { shownText } from "../store/show-value";
import { findUsed } from "../store/used-range";
import { flagArgument, numberArgument, wholeArgument, wordArgument } from "./arguments";
import { defineObject } from "./define-object";
import { createFormatProtection } from "./format-protection";
import { look, lookMembers } from "./look-member";
import { createRangeBorders } from "./range-borders";
import { createRangeFill } from "./range-fill";
import { createRangeFont } from "./range-font";

/** Widest column (255 characters) and highest row in points. Source: Microsoft, "Excel specifications and limits". */
const WIDEST = 1342.5;
const HIGHEST = 409.5;
/** Deepest indent (X: 250). */
const DEEPEST = 250;

/** Looks of a range's cells, columns and rows. */
export function createRangeFormat(store: BookStore, range: RangeRef): HostObject {
  const { sheet } = range;
  const looks = lookMembers(store, range, {
    HorizontalAlignment: look("horizontal", word("HorizontalAlignment"), "allowFormatCells"),
    VerticalAlignment: look("vertical", word("VerticalAlignment"), "allowFormatCells"),
    WrapText: look("wrap", flagArgument, "allowFormatCells"),
    ShrinkToFit: look("shrink", flagArgument, "allowFormatCells"),
    IndentLevel: look("indent", (value) => wholeArgument(value, 0, DEEPEST), "allowFormatCells"),
    TextOrientation: look(
      "orientation",
      (value) => wholeArgument(value, -90, 180),
      "allowFormatCells"
    ),
  });
  const sizes = sizeMembers(store, range);
  return defineObject(store, {
    type: "RangeFormat",
    sheet,
    get: {
      ...looks.get,
      ...sizes.get,
      Font: () => createRangeFont(store, range),
      Fill: () => createRangeFill(store, range),
      Borders: () => createRangeBorders(store, range),
      Protection: () => createFormatProtection(store, range),
    },
    set: { ...looks.set, ...sizes.set },
    changes: autofitMembers(store, range),
  });
}

function word(enumeration: string): (value: unknown) => string {
  return (value) => wordArgument(enumeration, value);
}

const columnsOf = ({ area }: RangeRef) => ({ ...area, top: 1, bottom: 1 });
const rowsOf = ({ area }: RangeRef) => ({ ...area, left: 1, right: 1 });

function sizeMembers(store: BookStore, range: RangeRef) {
  const { sheet } = range;
  return {
    get: {
      ColumnWidth: () => valueOver(sheet.columnWidths, columnsOf(range)),
      RowHeight: () => valueOver(sheet.rowHeights, rowsOf(range)),
    },
    set: {
      ColumnWidth: (value: unknown) => {
        requireOpen(sheet, "allowFormatColumns");
        setOver(sheet.columnWidths, columnsOf(range), numberArgument(value, 0, WIDEST));
        store.isDirty = true;
      },
      RowHeight: (value: unknown) => {
        requireOpen(sheet, "allowFormatRows");
        setOver(sheet.rowHeights, rowsOf(range), numberArgument(value, 0, HIGHEST));
        store.isDirty = true;
      },
    },
  };
}

/** X: a crude measure, 6 points a character and 15 a line; it only shows that fitting happened. */
function autofitMembers(store: BookStore, range: RangeRef) {
  const { sheet } = range;
  const texts = () => textsOf(store, range);
  return {
    AutofitColumns: () => {
      requireOpen(sheet, "allowFormatColumns");
      for (const [column, longest] of texts()) {
        const place = { top: 1, bottom: 1, left: column, right: column };
        setOver(sheet.columnWidths, place, Math.min(WIDEST, longest * 6 + 6));
      }
      return null;
    },
    AutofitRows: () => {
      requireOpen(sheet, "allowFormatRows");
      setOver(sheet.rowHeights, rowsOf(range), sheet.rowHeights.fallback);
      return null;
    },
  };
}

function textsOf(store: BookStore, { sheet, area }: RangeRef): ReadonlyMap<number, number> {
  const used = findUsed(sheet, { area, valuesOnly: true });
  const part = isUnbounded(area) ? used : used && overlapOf(area, used);
  const longest = new Map<number, number>();
  if (!part) return longest;
  mapCells(part, (at) => {
    const format = valueAt(sheet.looks.cells.numberFormat, at);
    const { length } = shownText(valueOf(store, sheet, at), format);
    longest.set(at.column, Math.max(longest.get(at.column) ?? 0, length));
  });
  return longest;
}
