import type { UnitCode } from "../../domain/bloc";
import type { TieDecision } from "../../domain/entries";
import { plainHeader, type SheetReader } from "../sheet-reader";
import { COUNCIL_HEADER, COUNCIL_REASON_HEADER } from "./draw-chain";
import { RANKING_COLUMNS } from "./ranking-layout";

/** The council's order among units that stay equal, by unit. An order that is no number is an issue and counts as none. */
export function readCouncil(
  reader: SheetReader,
  units: readonly UnitCode[]
): ReadonlyMap<UnitCode, TieDecision> {
  const decisions = new Map<UnitCode, TieDecision>();
  const header = findHeader(reader);
  if (header === null) return decisions;
  const { code } = RANKING_COLUMNS;
  for (let row = header.row + 1; reader.text(row, code) !== ""; row++) {
    const unit = reader.text(row, code);
    const order = readOrder(reader, row, header.order);
    if (order === null || !units.includes(unit)) continue;
    decisions.set(unit, { order, reason: reader.text(row, header.reason) });
  }
  return decisions;
}

function readOrder(reader: SheetReader, row: number, column: number): number | null {
  const value = reader.value(row, column);
  if (value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  reader.unreadable({ row, column }, "số thứ tự từ 1");
  return null;
}

interface Header {
  readonly row: number;
  readonly order: number;
  readonly reason: number;
}

/** Books that share ranks have no such columns. */
function findHeader(reader: SheetReader): Header | null {
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
