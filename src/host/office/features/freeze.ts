import { areaAddress } from "../../../plan/addresses";
import type { SheetPlan } from "../../../plan/sheet-plan";
import { CALL_BYTES, OBJECT_BYTES, type Step } from "../step";

/** Keeps the rows above and the columns left of a cell in sight. ExcelApi 1.7. */
export function planFreeze({ freezeAt }: SheetPlan): Step[] {
  if (freezeAt === null) return [];
  const rows = freezeAt.row - 1;
  const columns = freezeAt.column - 1;
  if (rows === 0 && columns === 0) return [];
  return [
    {
      bytes: OBJECT_BYTES + CALL_BYTES,
      write({ freezePanes }) {
        if (columns === 0) freezePanes.freezeRows(rows);
        else if (rows === 0) freezePanes.freezeColumns(columns);
        else freezePanes.freezeAt(areaAddress({ top: 1, left: 1, bottom: rows, right: columns }));
      },
    },
  ];
}
