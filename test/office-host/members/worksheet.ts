import type { HostObject, HostValue } from "../host-object";
import { ALL_CELLS, cellsOf, covers, LAST_COLUMN, LAST_ROW, parseArea } from "../store/areas";
import type { BookStore, RangeRef } from "../store/book-store";
import { sheetOfToken, splitFormula } from "../store/formula-tokens";
import { findName, rangeOfFormula } from "../store/names";
import { refuse } from "../store/refuse";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../store/sheets";
import type { SheetState, Visibility } from "../store/sheet";
import { findUsed } from "../store/used-range";
import {
  colorArgument,
  flagArgument,
  isMissing,
  optionalFlag,
  rememberSheet,
  sheetOf,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./arguments";
import { createAutoFilter } from "./auto-filter";
import { createCharts } from "./charts";
import { defineObject, type Desk } from "./define-object";
import { createFreezePanes } from "./freeze-panes";
import { createNames } from "./names";
import { createPageBreaks } from "./page-breaks";
import { createPageLayout } from "./page-layout";
import { createWorksheetProtection } from "./worksheet-protection";

/** A sheet of the workbook, known by its id. */
export function createWorksheet(desk: Desk, sheet: SheetState): HostObject {
  const { store } = desk;
  const object = defineObject(store, {
    type: "Worksheet",
    id: sheet.id,
    sheet,
    get: { ...plainReaders(store, sheet), ...partReaders(desk, sheet) },
    set: plainWriters(store, sheet),
    reads: {
      ...rangeMembers(desk, sheet),
      Activate: () => activate(store, sheet),
      Calculate: () => null,
    },
    changes: {
      Delete: () => {
        deleteSheet(store, sheet);
        return null;
      },
      Copy: (type, relativeTo) => desk.worksheet(copyTo(store, sheet, [type, relativeTo])),
    },
  });
  return rememberSheet(object, sheet);
}

function plainReaders(store: BookStore, sheet: SheetState) {
  return {
    Id: () => sheet.id,
    Name: () => sheet.name,
    Position: () => store.sheets.indexOf(sheet),
    Visibility: () => sheet.visibility,
    // D: null while the sheet is out of sight.
    TabColor: () => (sheet.visibility === "Visible" ? sheet.tabColor : null),
    ShowGridlines: () => sheet.showGridlines,
  };
}

function plainWriters(store: BookStore, sheet: SheetState) {
  return {
    Name: (value: HostValue) => renameSheet(store, sheet, textArgument(value)),
    Position: (value: HostValue) =>
      moveSheet(store, sheet, wholeArgument(value, 0, store.sheets.length - 1)),
    Visibility: (value: HostValue) =>
      setVisibility(store, sheet, wordArgument("SheetVisibility", value) as Visibility),
    TabColor: (value: HostValue) => {
      sheet.tabColor = value === "" ? "" : colorArgument(value);
    },
    ShowGridlines: (value: HostValue) => {
      sheet.showGridlines = flagArgument(value);
    },
  };
}

function partReaders(desk: Desk, sheet: SheetState) {
  return {
    Charts: () => createCharts(desk, sheet),
    AutoFilter: () => createAutoFilter(desk, sheet),
    FreezePanes: () => createFreezePanes(desk, sheet),
    HorizontalPageBreaks: () => createPageBreaks(desk, sheet, "rowBreaks"),
    VerticalPageBreaks: () => createPageBreaks(desk, sheet, "columnBreaks"),
    Names: () => createNames(desk, sheet),
    PageLayout: () => createPageLayout(desk, sheet),
    Protection: () => createWorksheetProtection(desk.store, sheet),
  };
}

function rangeMembers(desk: Desk, sheet: SheetState) {
  const open = (area: RangeRef["area"]) =>
    covers(ALL_CELLS, area) ? desk.range({ sheet, area }) : refuse("InvalidArgument");
  const used = (valuesOnly: HostValue) => findUsed(sheet, { valuesOnly: optionalFlag(valuesOnly) });
  return {
    GetRange: (address: HostValue) => desk.range(findRange(desk.store, sheet, address)),
    GetRangeByIndexes: (...given: readonly HostValue[]) => {
      const [row, column] = [
        wholeArgument(given[0], 0, LAST_ROW),
        wholeArgument(given[1], 0, LAST_COLUMN),
      ];
      const [rows, columns] = [
        wholeArgument(given[2], 1, LAST_ROW),
        wholeArgument(given[3], 1, LAST_COLUMN),
      ];
      return open({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
    },
    GetCell: (row: HostValue, column: HostValue) =>
      open(
        cellsOf({
          row: wholeArgument(row, 0, LAST_ROW - 1) + 1,
          column: wholeArgument(column, 0, LAST_COLUMN - 1) + 1,
        })
      ),
    // D: of a blank sheet the top left cell.
    GetUsedRange: (valuesOnly: HostValue) =>
      open(used(valuesOnly) ?? cellsOf({ row: 1, column: 1 })),
    GetUsedRangeOrNullObject: (valuesOnly: HostValue) => {
      const area = used(valuesOnly);
      return area && open(area);
    },
  };
}

/** D: an address on this sheet, a name that stands for cells of it, or nothing: all cells. */
function findRange(store: BookStore, sheet: SheetState, address: HostValue): RangeRef {
  if (isMissing(address)) return { sheet, area: ALL_CELLS };
  const text = textArgument(address);
  const [first] = splitFormula(text);
  const isOwn = first?.kind === "sheet" && sheetOfToken(first.text) === sheet.name;
  const area = parseArea(isOwn ? text.slice(first.text.length) : text);
  if (area) return { sheet, area };
  const name = findName(sheet.names, text) ?? findName(store.names, text);
  const range = name && rangeOfFormula(store, name.refersTo);
  return range?.sheet === sheet ? range : refuse("InvalidArgument");
}

/** X: a sheet out of sight cannot come to the front. */
function activate(store: BookStore, sheet: SheetState): null {
  if (sheet.visibility !== "Visible") refuse("InvalidOperation");
  store.activeSheetId = sheet.id;
  store.notify({ event: "Activated", sheetId: sheet.id, source: "Local" });
  return null;
}

/** D: without a place the copy comes first. */
function copyTo(
  store: BookStore,
  sheet: SheetState,
  [type, relativeTo]: readonly [HostValue, HostValue]
): SheetState {
  const place = isMissing(type) ? "None" : wordArgument("WorksheetPositionType", type);
  if (place === "None" || place === "Beginning") return copySheet(store, sheet, 0);
  if (place === "End") return copySheet(store, sheet, store.sheets.length);
  const other = sheetOf(relativeTo) ?? refuse("InvalidArgument");
  const position = store.sheets.indexOf(other);
  return copySheet(store, sheet, place === "Before" ? position : position + 1);
}
