import type { HostObject, HostValue } from "../host-object";
import { findSheet } from "../store/book-store";
import { refuse } from "../store/refuse";
import { addSheet } from "../store/sheets";
import type { SheetState } from "../store/sheet";
import { optionalFlag, optionalText } from "./arguments";
import { defineObject, type Desk } from "./define-object";

/** The sheets in tab order, found by id or by name. */
export function createWorksheets(desk: Desk): HostObject {
  const { store } = desk;
  const open = (sheet: SheetState | undefined) =>
    sheet ? desk.worksheet(sheet) : refuse("ItemNotFound");
  const find = (key: string | number) => {
    const sheet =
      store.sheets.find(({ id }) => id === key) ?? findSheet(store, String(key)) ?? undefined;
    return sheet ? desk.worksheet(sheet) : null;
  };
  const seen = (visibleOnly: HostValue) =>
    optionalFlag(visibleOnly)
      ? store.sheets.filter(({ visibility }) => visibility === "Visible")
      : store.sheets;
  return defineObject(store, {
    type: "WorksheetCollection",
    items: () => store.sheets.map(desk.worksheet),
    item: find,
    reads: {
      GetCount: (visibleOnly) => seen(visibleOnly).length,
      GetFirst: (visibleOnly) => open(seen(visibleOnly)[0]),
      GetLast: (visibleOnly) => open(seen(visibleOnly).at(-1)),
      GetActiveWorksheet: () => open(store.sheets.find(({ id }) => id === store.activeSheetId)),
    },
    changes: { Add: (name) => desk.worksheet(addSheet(store, optionalText(name))) },
  });
}
