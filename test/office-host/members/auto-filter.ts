import type { HostObject } from "../host-object";
import type { SheetState } from "../store/sheet";
import { defineObject, type Desk } from "./define-object";

/** The filter of a sheet, to look at: a person sets it. */
export function createAutoFilter(desk: Desk, sheet: SheetState): HostObject {
  return defineObject(desk.store, {
    type: "AutoFilter",
    sheet,
    get: {
      Enabled: () => sheet.filter !== null,
      IsDataFiltered: () => sheet.filter !== null,
    },
    reads: {
      GetRangeOrNullObject: () => sheet.filter && desk.range({ sheet, area: sheet.filter }),
    },
  });
}
