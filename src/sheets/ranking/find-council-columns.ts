import { plainHeader, type SheetReader } from "../sheet-reader";
import { COUNCIL_HEADER, COUNCIL_REASON_HEADER } from "./draw-chain";

/** Row of the header on Xếp hạng, and the columns of the council's order and reason, all counted from 1. */
export interface CouncilColumns {
  readonly row: number;
  readonly order: number;
  readonly reason: number;
}

/** Where the council's word stands; null in books that share ranks, which have no such columns. */
export function findCouncilColumns(reader: SheetReader): CouncilColumns | null {
  for (let row = 1; row <= reader.rowCount; row++) {
    const texts = Array.from(reader.sheet.rows[row - 1] ?? [], (_, i) =>
      plainHeader(reader.text(row, i + 1))
    );
    const order = texts.indexOf(COUNCIL_HEADER) + 1;
    const reason = texts.indexOf(COUNCIL_REASON_HEADER) + 1;
    if (order > 0 && reason > 0) return { row, order, reason };
  }
  return null;
}
