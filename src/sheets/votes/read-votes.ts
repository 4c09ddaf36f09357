import type { UnitCode } from "../../domain/bloc";
import { decimal } from "../../domain/decimal";
import type { Ballot, Count } from "../../domain/entries";
import { printValue, type SheetReader } from "../sheet-reader";
import { BALLOT_FIELDS, BALLOT_LABELS, VOTES_COLUMNS as C } from "./votes-layout";

/** The record of the vote as typed; null when nothing of it is entered. What is no number is an issue, and kept as it stands. */
export function readVotes(reader: SheetReader, units: readonly UnitCode[]): Ballot | null {
  const fields = BALLOT_FIELDS.map((field) => {
    const row = reader.findRow(BALLOT_LABELS[field]);
    if (row === null)
      reader.report("book.row-missing", { row: 1, column: 1 }, { name: BALLOT_LABELS[field] });
    return [field, row === null ? null : readTyped(reader, row, { field })] as const;
  });
  const votes = readUnits(reader, units);
  const isBlank = votes.size === 0 && fields.every(([, count]) => count === null);
  const counts = Object.fromEntries(fields) as Omit<Ballot, "votes">;
  return isBlank ? null : { ...counts, votes };
}

function readUnits(reader: SheetReader, units: readonly UnitCode[]): ReadonlyMap<UnitCode, Count> {
  const votes = new Map<UnitCode, Count>();
  const header = reader.findRow("TT");
  if (header === null) {
    reader.report("book.row-missing", { row: 1, column: 1 }, { name: "TT" });
    return votes;
  }
  for (let row = header + 1; reader.text(row, C.code) !== ""; row++) {
    const unit = reader.text(row, C.code);
    const count = readTyped(reader, row, { field: "votes", unit });
    if (count !== null && units.includes(unit)) votes.set(unit, count);
  }
  return votes;
}

function readTyped(
  reader: SheetReader,
  row: number,
  { field, unit }: { readonly field: string; readonly unit?: UnitCode }
): Count {
  const value = reader.value(row, C.votes);
  if (value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) return decimal(value);
  const found = printValue(value);
  const about = unit === undefined ? {} : { unit };
  reader.report("vote.not-whole", { row, column: C.votes, about }, { field, value: found });
  return { kind: "invalid", found };
}
