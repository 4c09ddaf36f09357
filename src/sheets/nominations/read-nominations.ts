import {
  BLANK_NOMINATION,
  isBlankNomination,
  type Nomination,
} from "../../domain/nominations/nomination";
import { fromSerial, toSerial } from "../../plan/dates";
import type { SheetSnapshot } from "../../plan/snapshot";
import type { SheetReader } from "../sheet-reader";
import { codeOf, KIND_WORDS, RECIPIENT_WORDS } from "./nomination-words";
import { NOMINATION_COLUMNS as C, NOMINATION_ROWS as R, TYPED_COLUMNS } from "./nominations-layout";

/** The proposals as typed, blank rows between them too; what is no date is an issue and stands as it was typed. */
export function readNominations(reader: SheetReader): readonly Nomination[] {
  const count = Math.max(0, reader.rowCount - R.header);
  const rows = Array.from({ length: count }, (_, i) => readRow(reader, R.first + i));
  const blank = [...rows].reverse().findIndex((one) => !isBlankNomination(one));
  return blank < 0 ? [] : rows.slice(0, rows.length - blank);
}

/** How many rows are numbered for proposals. */
export function countNominationRows({ rows }: SheetSnapshot): number {
  const numbered = rows.slice(R.header).flatMap((row, i) => {
    const isNumbered = typeof row[C.order - 1]?.value === "number";
    return isNumbered ? [i + 1] : [];
  });
  return numbered.at(-1) ?? 0;
}

function readRow(reader: SheetReader, row: number): Nomination {
  const typed = Object.fromEntries(
    TYPED_COLUMNS.map((column) => [column, readText(reader, row, C[column])])
  );
  const { kind = "", recipient = "" } = typed;
  return {
    ...BLANK_NOMINATION,
    ...typed,
    kind: codeOf(KIND_WORDS, kind),
    recipient: codeOf(RECIPIENT_WORDS, recipient),
    decisionDate: readDate(reader, row),
  };
}

/** A cell's text as formulas see it. */
function readText(reader: SheetReader, row: number, column: number): string {
  const value = reader.value(row, column);
  return typeof value === "boolean" ? String(value).toUpperCase() : reader.word(row, column);
}

function readDate(reader: SheetReader, row: number): string {
  const at = { row, column: C.decisionDate };
  const value = reader.value(at.row, at.column);
  const text = readText(reader, row, C.decisionDate);
  if (text === "") return "";
  const date = typeof value === "number" ? fromSerial(value) : toSerial(text) && text;
  if (!date) reader.unreadable(at, "ngày/tháng/năm");
  return date || text;
}
