import type { HostObject } from "../host-object";
import type { BookStore } from "../store/book-store";
import { refuse } from "../store/refuse";
import { createApplication } from "./application";
import { flagArgument } from "./arguments";
import { defineObject, type Desk } from "./define-object";
import { createDocumentProperties } from "./document-properties";
import { createNames } from "./names";
import { createRange } from "./range";
import { createSettings } from "./settings";
import { createWorkbookProtection } from "./workbook-protection";
import { createWorksheet } from "./worksheet";
import { createWorksheets } from "./worksheets";

/** The workbook as requests see it: the object that every path begins with. */
export function createWorkbookObject(store: BookStore): HostObject {
  const desk: Desk = {
    store,
    range: (range) => createRange(desk, range),
    worksheet: (sheet) => createWorksheet(desk, sheet),
  };
  const selected = () => {
    const sheet = store.sheets.find(({ id }) => id === store.activeSheetId);
    return sheet ? { sheet, area: store.selection } : refuse("ItemNotFound");
  };
  const activeCell = () => {
    const { sheet, area } = selected();
    return { sheet, area: { ...area, bottom: area.top, right: area.left } };
  };
  return defineObject(store, {
    type: "Workbook",
    get: {
      Name: () => store.fileName,
      ReadOnly: () => store.readOnly,
      AutoSave: () => store.autoSave,
      IsDirty: () => store.isDirty,
      PreviouslySaved: () => store.previouslySaved,
      Application: () => createApplication(store),
      Names: () => createNames(desk, null),
      Properties: () => createDocumentProperties(store),
      Protection: () => createWorkbookProtection(store),
      Settings: () => createSettings(store),
      Worksheets: () => createWorksheets(desk),
    },
    set: {
      IsDirty: (value) => {
        store.isDirty = flagArgument(value);
      },
    },
    reads: {
      GetActiveCell: () => desk.range(activeCell()),
      GetSelectedRange: () => desk.range(selected()),
      GetIsActiveCollabSession: () => false,
    },
  });
}
