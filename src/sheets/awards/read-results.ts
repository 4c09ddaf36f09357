import type { UnitCode } from "../../domain/bloc";
import type { AwardResult } from "../../domain/entries";
import type { Ruleset } from "../../domain/ruleset";
import { fromSerial, toSerial } from "../../plan/dates";
import { plainHeader, type SheetReader } from "../sheet-reader";
import { isWord } from "../words";
import { AWARD_COLUMNS } from "./awards-layout";
import { NOT_AWARDED, RESULT_HEADERS, resultWords } from "./result-words";

type Field = keyof typeof RESULT_HEADERS;

/** What was decided on the proposals, by unit; nothing where the book is older than these columns. */
export function readResults(
  reader: SheetReader,
  ruleset: Ruleset
): ReadonlyMap<UnitCode, AwardResult> {
  const results = new Map<UnitCode, AwardResult>();
  const header = reader.findRow("TT");
  const columns = header === null ? null : findColumns(reader, header);
  if (header === null || columns === null) return results;
  for (let row = header + 1; reader.text(row, AWARD_COLUMNS.code) !== ""; row++) {
    const result = {
      slot: readSlot(reader, { row, column: columns.result }, ruleset),
      number: reader.text(row, columns.number),
      date: readDate(reader, { row, column: columns.date }),
    };
    const isEntered = result.slot !== null || result.number !== "" || result.date !== "";
    if (isEntered) results.set(reader.text(row, AWARD_COLUMNS.code), result);
  }
  return results;
}

function findColumns(reader: SheetReader, row: number): Readonly<Record<Field, number>> | null {
  const width = reader.sheet.rows[row - 1]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, i) => plainHeader(reader.text(row, i + 1)));
  const find = (field: Field): number => headers.indexOf(RESULT_HEADERS[field]) + 1;
  const columns = { result: find("result"), number: find("number"), date: find("date") };
  return Object.values(columns).includes(0) ? null : columns;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Code of the awarded slot, "" for none, null while it is not known. */
function readSlot(reader: SheetReader, at: Place, ruleset: Ruleset): string | null {
  const text = reader.text(at.row, at.column);
  if (text === "") return null;
  if (isWord(text, NOT_AWARDED)) return "";
  const slot = ruleset.slots.find(({ award }) => isWord(text, award));
  if (slot) return slot.code;
  const needed = resultWords(ruleset).join("; ");
  reader.report("award.unknown-slot", at, { found: text, needed, name: text });
  return null;
}

/** ISO date of the cell, "" when empty; anything that is no date is an issue. */
function readDate(reader: SheetReader, at: Place): string {
  const value = reader.value(at.row, at.column);
  if (value === null) return "";
  const text = reader.text(at.row, at.column);
  const date = typeof value === "number" ? fromSerial(value) : toSerial(text) && text;
  if (!date) reader.unreadable(at, "ngày/tháng/năm");
  return date || "";
}
