import type { HostObject, HostValue } from "../host-object";
import { heightOf, isWholeColumns, isWholeRows, showArea, widthOf } from "../store/areas";
import { markChanged, type BookStore, type RangeRef } from "../store/book-store";
import { showSheetName } from "../store/formula-tokens";
import { setOver, valueOver, valuesOver, type Layers } from "../store/layers";
import { clearLooks } from "../store/looks";
import { mergeCells, unmergeCells } from "../store/merges";
import { requireOpen, requireUnfiltered, requireUnlocked } from "../store/protection";
import { refuse } from "../store/refuse";
import { NO_VALIDATION } from "../store/sheet";
import { clearContents } from "../store/write-cells";
import { flagArgument, isMissing, optionalFlag, rememberRange, wordArgument } from "./arguments";
import { createConditionalFormats, dropConditionals } from "./conditional-formats";
import { createDataValidation } from "./data-validation";
import { defineObject, type Desk } from "./define-object";
import { cellMembers } from "./range-cells";
import { copyFrom } from "./range-copy";
import { createRangeFormat } from "./range-format";
import { placeMembers } from "./range-places";

/** Cells of a sheet; it has no identity of its own. */
export function createRange(desk: Desk, range: RangeRef): HostObject {
  const { store } = desk;
  const { sheet } = range;
  const cells = cellMembers(store, range);
  const hidden = hiddenMembers(store, range);
  const object = defineObject(store, {
    type: "Range",
    sheet,
    get: {
      ...cells.get,
      ...hidden.get,
      ...shapeMembers(range),
      Format: () => createRangeFormat(store, range),
      DataValidation: () => createDataValidation(store, range),
      ConditionalFormats: () => createConditionalFormats(desk, range),
      Worksheet: () => desk.worksheet(sheet),
    },
    set: { ...cells.set, ...hidden.set },
    reads: {
      ...cells.reads,
      ...placeMembers(desk, range),
      Select: () => selectRange(store, range),
    },
    changes: changeMembers(store, range),
  });
  return rememberRange(object, range);
}

function shapeMembers({ sheet, area }: RangeRef) {
  const cellCount = heightOf(area) * widthOf(area);
  return {
    Address: () => `${showSheetName(sheet.name)}!${showArea(area)}`,
    RowIndex: () => area.top - 1,
    ColumnIndex: () => area.left - 1,
    RowCount: () => heightOf(area),
    ColumnCount: () => widthOf(area),
    // D: more than 2^31-1 cells read -1.
    CellCount: () => (cellCount > 2 ** 31 - 1 ? -1 : cellCount),
    IsEntireRow: () => isWholeRows(area),
    IsEntireColumn: () => isWholeColumns(area),
  };
}

function hiddenMembers(store: BookStore, { sheet, area }: RangeRef) {
  const columns = { ...area, top: 1, bottom: 1 };
  const rows = { ...area, left: 1, right: 1 };
  const hide = (held: Layers<boolean>, place: typeof area) => (value: HostValue) => {
    const isColumns = held === sheet.hiddenColumns;
    requireOpen(sheet, isColumns ? "allowFormatColumns" : "allowFormatRows");
    setOver(held, place, flagArgument(value));
    store.isDirty = true;
  };
  return {
    get: {
      // D: true when all cells are hidden, null when some are.
      Hidden: () => {
        const isAllHidden = (held: Layers<boolean>, place: typeof area) =>
          valueOver(held, place) === true;
        if (isAllHidden(sheet.hiddenRows, rows) || isAllHidden(sheet.hiddenColumns, columns)) {
          return true;
        }
        const anyHidden =
          valuesOver(sheet.hiddenRows, rows).has(true) ||
          valuesOver(sheet.hiddenColumns, columns).has(true);
        return anyHidden ? null : false;
      },
      RowHidden: () => valueOver(sheet.hiddenRows, rows),
      ColumnHidden: () => valueOver(sheet.hiddenColumns, columns),
    },
    set: {
      RowHidden: hide(sheet.hiddenRows, rows),
      ColumnHidden: hide(sheet.hiddenColumns, columns),
    },
  };
}

/** X: selecting on a sheet out of sight is refused. */
function selectRange(store: BookStore, { sheet, area }: RangeRef): null {
  if (sheet.visibility !== "Visible") refuse("InvalidOperation");
  store.activeSheetId = sheet.id;
  store.selection = area;
  return null;
}

function changeMembers(store: BookStore, range: RangeRef) {
  const { sheet } = range;
  return {
    Merge: (across: HostValue) => {
      requireOpen(sheet);
      mergeCells(store, range, optionalFlag(across));
      return null;
    },
    Unmerge: () => {
      requireOpen(sheet);
      unmergeCells(store, range);
      return null;
    },
    Clear: (applyTo: HostValue) =>
      clearRange(store, range, isMissing(applyTo) ? "All" : wordArgument("ClearApplyTo", applyTo)),
    CopyFrom: (...args: readonly HostValue[]) => copyFrom(store, range, args),
  };
}

/** D: All empties, unformats and drops the rules on the cells. */
function clearRange(store: BookStore, range: RangeRef, applyTo: string): null {
  const { sheet, area } = range;
  const dropsContents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const dropsLooks = applyTo === "All" || applyTo === "Formats";
  if (dropsContents) {
    requireUnfiltered(range);
    requireUnlocked(range);
  }
  if (dropsLooks) requireOpen(sheet, "allowFormatCells");
  if (dropsContents) clearContents(store, range);
  if (dropsLooks) {
    clearLooks(sheet.looks, area);
    dropConditionals(range);
  }
  if (applyTo === "All") {
    unmergeCells(store, range);
    setOver(sheet.validations, area, NO_VALIDATION);
  }
  markChanged(store, range);
  return null;
}
