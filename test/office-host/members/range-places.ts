import type { HostObject, HostValue } from "../host-object";
import type { Rectangle } from "../../../src/plan/cells";
import { ALL_CELLS, boundsOf, covers, LAST_COLUMN, LAST_ROW, overlapOf } from "../store/areas";
import type { RangeRef } from "../store/book-store";
import { refuse } from "../store/refuse";
import { findUsed } from "../store/used-range";
import { optionalFlag, rangeArgument, wholeArgument } from "./arguments";
import type { Desk } from "./define-object";

/** Methods that lead from a range to another one. */
export function placeMembers(desk: Desk, range: RangeRef) {
  const { sheet, area } = range;
  const open = (found: Rectangle): HostObject =>
    covers(ALL_CELLS, found) && found.top <= found.bottom && found.left <= found.right
      ? desk.range({ sheet, area: found })
      : refuse("InvalidArgument");
  const whole = (value: HostValue) => wholeArgument(value ?? 0, -LAST_ROW, LAST_ROW);
  const used = (valuesOnly: HostValue) =>
    findUsed(sheet, { area, valuesOnly: optionalFlag(valuesOnly) });
  const single = (row: number, column: number) =>
    open({ top: row, left: column, bottom: row, right: column });
  return {
    // D: the cell may lie outside the range.
    GetCell: (row: HostValue, column: HostValue) =>
      single(area.top + whole(row), area.left + whole(column)),
    GetRow: (row: HostValue) => {
      const top = area.top + whole(row);
      return top < area.top || top > area.bottom
        ? refuse("InvalidArgument")
        : open({ ...area, top, bottom: top });
    },
    GetColumn: (column: HostValue) => {
      const left = area.left + whole(column);
      return left < area.left || left > area.right
        ? refuse("InvalidArgument")
        : open({ ...area, left, right: left });
    },
    GetLastCell: () => single(area.bottom, area.right),
    GetLastRow: () => open({ ...area, top: area.bottom }),
    GetLastColumn: () => open({ ...area, left: area.right }),
    GetBoundingRect: (other: HostValue) => open(boundsOf(area, rangeArgument(sheet, other).area)),
    GetResizedRange: (rows: HostValue, columns: HostValue) =>
      open({ ...area, bottom: area.bottom + whole(rows), right: area.right + whole(columns) }),
    GetOffsetRange: (rows: HostValue, columns: HostValue) =>
      open(moveArea(area, whole(rows), whole(columns))),
    GetEntireRow: () => open({ ...area, left: 1, right: LAST_COLUMN }),
    GetEntireColumn: () => open({ ...area, top: 1, bottom: LAST_ROW }),
    GetIntersectionOrNullObject: (other: HostValue) => {
      const found = overlapOf(area, rangeArgument(sheet, other).area);
      return found && open(found);
    },
    GetUsedRangeOrNullObject: (valuesOnly: HostValue) => {
      const found = used(valuesOnly);
      return found && open(found);
    },
    GetUsedRange: (valuesOnly: HostValue) => open(used(valuesOnly) ?? refuse("ItemNotFound")),
  };
}

function moveArea(area: Rectangle, down: number, right: number): Rectangle {
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}
