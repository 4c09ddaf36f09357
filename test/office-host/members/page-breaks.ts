import type { HostObject } from "../host-object";
import { cellsOf } from "../store/areas";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { rangeArgument } from "./arguments";
import { defineObject, type Desk } from "./define-object";

type Direction = "rowBreaks" | "columnBreaks";

/** Most page breaks of a sheet in one direction. Source: Microsoft, "Excel specifications and limits". */
const MOST = 1_026;

/** Page breaks of a sheet: horizontal ones above rows, vertical ones left of columns. */
export function createPageBreaks(desk: Desk, sheet: SheetState, direction: Direction): HostObject {
  const { store } = desk;
  const { print } = sheet;
  const open = (place: number) => createPageBreak(desk, sheet, { direction, place });
  const items = () => print[direction].map(open);
  return defineObject(store, {
    type: "PageBreakCollection",
    sheet,
    items,
    item: (key) => items().find(({ id }) => id === String(key)) ?? null,
    changes: {
      // D: the break comes before the range's top left cell; none fits before the first (X).
      Add: (range) => {
        const { area } = rangeArgument(sheet, range);
        const place = direction === "rowBreaks" ? area.top : area.left;
        if (place === 1 || print[direction].length >= MOST) refuse("InvalidArgument");
        const places = new Set([...print[direction], place]);
        print[direction] = [...places].sort((one, other) => one - other);
        store.isDirty = true;
        return open(place);
      },
      RemovePageBreaks: () => {
        print[direction] = [];
        return null;
      },
    },
  });
}

interface BreakRef {
  readonly direction: Direction;
  readonly place: number;
}

function createPageBreak(
  desk: Desk,
  sheet: SheetState,
  { direction, place }: BreakRef
): HostObject {
  const { print } = sheet;
  const at = direction === "rowBreaks" ? { row: place, column: 1 } : { row: 1, column: place };
  return defineObject(desk.store, {
    type: "PageBreak",
    id: String(place),
    sheet,
    get: {
      _Id: () => String(place),
      RowIndex: () => at.row - 1,
      ColumnIndex: () => at.column - 1,
    },
    reads: { GetCellAfterBreak: () => desk.range({ sheet, area: cellsOf(at) }) },
    changes: {
      Delete: () => {
        print[direction] = print[direction].filter((held) => held !== place);
        return null;
      },
    },
  });
}
