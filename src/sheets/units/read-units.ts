import type { MemberUnit, UnitCode } from "../../domain/bloc";
import { decimal } from "../../domain/decimal";
import type { FactValue } from "../../domain/entries";
import type { Fact } from "../../domain/ruleset";
import type { SheetReader } from "../sheet-reader";
import { isWord, keyOfWord, UNIT_KIND_WORDS, WORDS } from "../words";
import { UNITS_COLUMNS, UNITS_ROWS } from "./units-layout";

export interface UnitsRead {
  readonly units: readonly MemberUnit[];
  readonly facts: ReadonlyMap<UnitCode, ReadonlyMap<string, FactValue>>;
}

/** Members and their facts, down to the first row without a code. */
export function readUnits(reader: SheetReader, facts: readonly Fact[]): UnitsRead {
  const units: MemberUnit[] = [];
  const values = new Map<UnitCode, ReadonlyMap<string, FactValue>>();
  for (let row = UNITS_ROWS.first; reader.text(row, UNITS_COLUMNS.code) !== ""; row++) {
    const unit = readUnit(reader, row);
    units.push(unit);
    values.set(unit.code, readFacts(reader, row, facts));
  }
  return { units, facts: values };
}

function readUnit(reader: SheetReader, row: number): MemberUnit {
  const kind = keyOfWord(UNIT_KIND_WORDS, reader.text(row, UNITS_COLUMNS.kind));
  if (kind === null)
    reader.unreadable(
      { row, column: UNITS_COLUMNS.kind },
      Object.values(UNIT_KIND_WORDS).join(", ")
    );
  for (const column of [UNITS_COLUMNS.name, UNITS_COLUMNS.shortName])
    if (reader.text(row, column) === "") reader.unreadable({ row, column }, "tên đơn vị");
  return {
    code: reader.text(row, UNITS_COLUMNS.code),
    name: reader.text(row, UNITS_COLUMNS.name),
    shortName: reader.text(row, UNITS_COLUMNS.shortName),
    kind: kind ?? "association",
    sample: reader.text(row, UNITS_COLUMNS.origin) === WORDS.sample,
  };
}

function readFacts(
  reader: SheetReader,
  row: number,
  facts: readonly Fact[]
): ReadonlyMap<string, FactValue> {
  const values = new Map<string, FactValue>();
  facts.forEach((fact, i) => {
    const at = { row, column: UNITS_COLUMNS.firstFact + i };
    const value = fact.kind === "number" ? readNumber(reader, at) : readYesNo(reader, at);
    if (value !== null) values.set(fact.code, value);
  });
  return values;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function readYesNo(reader: SheetReader, at: Place): FactValue {
  const text = reader.word(at.row, at.column);
  if (text === "") return null;
  if (isWord(text, WORDS.yes)) return true;
  if (isWord(text, WORDS.no)) return false;
  reader.report("fact.invalid", at, { found: text, needed: `${WORDS.yes}, ${WORDS.no}` });
  return null;
}

/** A number as the cell holds it: what is no number is an issue and counts as not entered. */
function readNumber(reader: SheetReader, at: Place): FactValue {
  const value = reader.value(at.row, at.column);
  if (typeof value === "number" && Number.isFinite(value)) return decimal(value);
  if (value !== null) reader.unreadable(at, "số, hoặc để trống");
  return null;
}
