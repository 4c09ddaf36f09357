import type { UnitCode } from "../../domain/bloc";
import type { TieDecision } from "../../domain/entries";
import type { SheetReader } from "../sheet-reader";
import { findCouncilColumns } from "./find-council-columns";
import { RANKING_COLUMNS } from "./ranking-layout";

/** The council's order among units that stay equal, by unit. An order that is no number is an issue and counts as none. */
export function readCouncil(
  reader: SheetReader,
  units: readonly UnitCode[]
): ReadonlyMap<UnitCode, TieDecision> {
  const decisions = new Map<UnitCode, TieDecision>();
  const header = findCouncilColumns(reader);
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
