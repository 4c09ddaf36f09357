import {
  AFTER_CELL_EDIT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./start-grid";

const DECIMAL_COMMA = /^\s*([+-]?\d+),(\d+)\s*$/;
/** Before the grid itself reads numbers, in which a comma only groups digits: 7,5 would become 75. */
const FIRST = 10_000;

/** Lets people type 7,5 for seven and a half, as is written in Vietnam. */
export function readDecimalCommas({ injector }: Grid): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => {
      const match = DECIMAL_COMMA.exec(typeof cell?.v === "string" ? cell.v : "");
      return next(match && cell ? { ...cell, v: Number(`${match[1]}.${match[2]}`) } : cell);
    },
  });
}

/** Shows numbers of cells with a number format as is written in Vietnam: 5,00. */
export function showDecimalCommas({ injector }: Grid): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
}
