import type { HostValue } from "../host-object";
import { isLive } from "../../../src/host/memory/memory-sheet";
import { heightOf, isUnbounded, mapCells, widthOf } from "../store/areas";
import type { BookStore, RangeRef } from "../store/book-store";
import { valueOf } from "../store/calculate";
import { setMatrix, valueAt } from "../store/layers";
import { requireOpen, requireUnfiltered } from "../store/protection";
import { refuse } from "../store/refuse";
import { contentAt } from "../store/sheet";
import { plainValue, shownText, valueType } from "../store/show-value";
import { toMatrix, writeCells } from "../store/write-cells";
import { textArgument } from "./arguments";

/** The matrices of a range. Of entire rows and columns they read null and cannot be set (D). */
export function cellMembers(store: BookStore, range: RangeRef) {
  const { sheet, area } = range;
  const matrix = (make: Parameters<typeof mapCells<HostValue>>[1]) => () =>
    isUnbounded(area) ? null : mapCells(area, make);
  const formatAt = (at: { row: number; column: number }) =>
    valueAt(sheet.looks.cells.numberFormat, at);
  // I #6687: a text given with an apostrophe comes back without it.
  const formulas = matrix((at) => {
    const content = contentAt(sheet, at);
    return isLive(content) ? `=${content.formula}` : plainValue(content);
  });
  const write = (value: HostValue) => {
    requireUnfiltered(range);
    writeCells(store, range, value);
  };
  return {
    get: {
      Values: matrix((at) => plainValue(valueOf(store, sheet, at))),
      Formulas: formulas,
      NumberFormat: matrix(formatAt),
      ValueTypes: matrix((at) => valueType(valueOf(store, sheet, at))),
      Text: matrix((at) => shownText(valueOf(store, sheet, at), formatAt(at))),
    },
    set: {
      Values: write,
      Formulas: write,
      NumberFormat: (value: HostValue) => setNumberFormat(store, range, value),
    },
    reads: {
      _ValidateArraySize: (rows: HostValue, columns: HostValue) => {
        const fits = rows === heightOf(area) && columns === widthOf(area);
        return fits ? null : refuse("InvalidArgument");
      },
    },
  };
}

function setNumberFormat(store: BookStore, { sheet, area }: RangeRef, given: HostValue): void {
  requireOpen(sheet, "allowFormatCells");
  if (isUnbounded(area)) refuse("InvalidArgument");
  const formats = toMatrix(area, given).map((row) =>
    row.map((format) => (format === null ? undefined : textArgument(format)))
  );
  setMatrix(sheet.looks.cells.numberFormat, { row: area.top, column: area.left }, formats);
  store.isDirty = true;
}
