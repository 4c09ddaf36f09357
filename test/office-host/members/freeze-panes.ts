import type { HostObject, HostValue } from "../host-object";
import { ALL_CELLS, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../store/areas";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { isMissing, rangeArgument, wholeArgument } from "./arguments";
import { defineObject, type Desk } from "./define-object";

/** Frozen rows and columns of a sheet. */
export function createFreezePanes(desk: Desk, sheet: SheetState): HostObject {
  const freeze = (area: SheetState["frozen"]) => {
    sheet.frozen = area;
    desk.store.isDirty = true;
    return null;
  };
  const location = () => sheet.frozen && desk.range({ sheet, area: sheet.frozen });
  return defineObject(desk.store, {
    type: "WorksheetFreezePanes",
    sheet,
    reads: {
      GetLocation: () => location() ?? refuse("ItemNotFound"),
      GetLocationOrNullObject: location,
    },
    changes: {
      FreezeAt: (range) => freeze(isMissing(range) ? null : frozenArea(sheet, range)),
      FreezeRows: (count) => {
        const rows = wholeArgument(count ?? 1, 0, LAST_ROW - 1);
        return freeze(rows === 0 ? null : { ...ALL_CELLS, bottom: rows });
      },
      FreezeColumns: (count) => {
        const columns = wholeArgument(count ?? 1, 0, LAST_COLUMN - 1);
        return freeze(columns === 0 ? null : { ...ALL_CELLS, right: columns });
      },
      Unfreeze: () => freeze(null),
    },
  });
}

/** D: the range is what stands still, from the top and the left on; the whole sheet cannot. */
function frozenArea(sheet: SheetState, range: HostValue): SheetState["frozen"] {
  const { area } = rangeArgument(sheet, range);
  if (isWholeRows(area) && isWholeColumns(area)) refuse("InvalidArgument");
  return { ...area, top: 1, left: 1 };
}
