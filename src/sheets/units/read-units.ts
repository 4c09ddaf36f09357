import type { MemberUnit, UnitCode } from "../../domain/bloc";
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
  facts.forEach(({ code }, i) => {
    const column = UNITS_COLUMNS.firstFact + i;
    const text = reader.word(row, column);
    const value = isWord(text, WORDS.yes) ? true : isWord(text, WORDS.no) ? false : null;
    if (value === null && text !== "") {
      reader.report(
        "fact.invalid",
        { row, column },
        { found: text, needed: `${WORDS.yes}, ${WORDS.no}` }
      );
    }
    if (value !== null) values.set(code, value);
  });
  return values;
}
