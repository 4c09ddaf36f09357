import { decimal } from "../../domain/decimal";
import type { Entry, Typed } from "../../domain/entries";
import type { Subject } from "../../domain/issue";
import type { Criterion, CriterionCode, Ruleset } from "../../domain/ruleset";
import { listAllCriteria } from "../../domain/criteria-tree";
import type { SheetReader } from "../sheet-reader";
import { isError, plainHeader, printValue } from "../sheet-reader";
import { isWord, WORDS } from "../words";
import { type LineInput, lineInput, listResultLines } from "./result-lines";
import { isLineValue, neededResult, toLines, toResult } from "./to-result";
import type { UnitColumnId } from "./unit-columns";
import { unitColumns } from "./unit-columns";
import { UNIT_ROWS } from "./unit-layout";

/** A unit sheet's cells, found by code and header. */
export interface UnitPlaces {
  readonly rows: ReadonlyMap<CriterionCode, number>;
  readonly columns: ReadonlyMap<UnitColumnId, number>;
}

/** Where criteria and columns stand on the sheet as it is now; what is missing is an issue. */
export function findPlaces(reader: SheetReader, ruleset: Ruleset): UnitPlaces {
  const header = reader.findRow("TT") ?? UNIT_ROWS.header;
  const columns = new Map<UnitColumnId, number>();
  for (const { id, header: title } of unitColumns(ruleset)) {
    const column = findColumn(reader, header, title);
    if (column === null)
      reader.report("book.row-missing", { row: header, column: 1 }, { name: title });
    else columns.set(id, column);
  }
  return { rows: findRows(reader, header, ruleset), columns };
}

function findColumn(reader: SheetReader, row: number, title: string): number | null {
  const width = reader.sheet.rows[row - 1]?.length ?? 0;
  for (let column = 1; column <= width; column++) {
    if (plainHeader(reader.text(row, column)) === title) return column;
  }
  return null;
}

function findRows(
  reader: SheetReader,
  header: number,
  ruleset: Ruleset
): ReadonlyMap<CriterionCode, number> {
  const rows = new Map<CriterionCode, number>();
  for (let row = header + 1; row <= reader.rowCount; row++) {
    const code = reader.text(row, 1);
    if (code !== "" && !rows.has(code)) rows.set(code, row);
  }
  for (const { code, name } of listAllCriteria(ruleset)) {
    if (!rows.has(code))
      reader.report(
        "book.row-missing",
        { row: header, column: 1 },
        { name: `${code} ${name}`, code }
      );
  }
  return rows;
}

/** Entries of one unit, by criterion. Cells that hold no usable value are issues and read as invalid. */
export function readUnitSheet(
  reader: SheetReader,
  ruleset: Ruleset,
  unit: string
): ReadonlyMap<CriterionCode, Entry> {
  const places = findPlaces(reader, ruleset);
  const entries = new Map<CriterionCode, Entry>();
  for (const criterion of listAllCriteria(ruleset)) {
    const row = places.rows.get(criterion.code);
    if (row !== undefined)
      entries.set(criterion.code, readEntry({ reader, places, unit, row }, criterion));
  }
  return entries;
}

interface RowRead {
  readonly reader: SheetReader;
  readonly places: UnitPlaces;
  readonly unit: string;
  readonly row: number;
}

function readEntry(at: RowRead, criterion: Criterion): Entry {
  return {
    ...readTarget(at, criterion),
    result: readResult(at, criterion),
    self: readTyped(at, criterion, "self"),
    explanation: textAt(at, "explanation"),
    checked: readTyped(at, criterion, "checked"),
    reason: textAt(at, "reason"),
    official: readTyped(at, criterion, "official"),
  };
}

/** A target is a number, nothing, or the word that takes the criterion away; anything else is an issue and takes nothing away. */
function readTarget(
  { reader, places, row, unit }: RowRead,
  { code, target }: Criterion
): Pick<Entry, "assigned" | "target"> {
  const column = places.columns.get("target");
  if (column === undefined) return { assigned: true, target: null };
  const value = reader.value(row, column);
  if (value === null) return { assigned: true, target: target === null ? null : { kind: "none" } };
  if (typeof value === "number") {
    const own = decimal(value);
    return { assigned: true, target: target?.eq(own) ? null : { kind: "number", value: own } };
  }
  if (isWord(reader.word(row, column), WORDS.notAssigned)) return { assigned: false, target: null };
  const about: Subject = { unit, criterion: code, field: "assigned" };
  const found = printValue(value);
  const params = { found, needed: `số, hoặc "${WORDS.notAssigned}"` };
  reader.report("book.cell-unreadable", { row, column, about }, params);
  return { assigned: true, target: { kind: "invalid", found } };
}

function textAt({ reader, places, row }: RowRead, id: UnitColumnId): string {
  const column = places.columns.get(id);
  return column === undefined ? "" : reader.text(row, column);
}

function readTyped(
  { reader, places, row, unit }: RowRead,
  { code: criterion, maxPoints }: Criterion,
  field: "self" | "checked" | "official"
): Typed {
  const column = places.columns.get(field);
  if (column === undefined) return null;
  const about: Subject = { unit, criterion, field };
  const value = reader.value(row, column);
  const formula = reader.cell(row, column)?.formula ?? null;
  if (formula !== null) {
    const warning = { severity: "warning", about } as const;
    reader.report("score.formula-in-input", { row, column, ...warning }, { found: `=${formula}` });
  }
  if (value === null) return null;
  if (typeof value === "number") return { kind: "points", points: decimal(value) };
  const params = { found: printValue(value), max: maxPoints.toString() };
  const code = isError(value) ? "score.error-value" : "score.not-a-number";
  reader.report(code, { row, column, about }, params);
  return { kind: "invalid", found: params.found };
}

function readResult(at: RowRead, criterion: Criterion): Entry["result"] {
  const column = at.places.columns.get("result");
  if (column === undefined) return null;
  const { rule } = criterion;
  const input = lineInput(rule);
  if (input !== null) return readLines(at, { column, criterion, input });
  const value = at.reader.value(at.row, column);
  if (value === null) return null;
  const result = isError(value) || typeof value === "boolean" ? null : toResult(rule, value);
  if (result) return result;
  reportResult(at, { row: at.row, column }, criterion);
  return { kind: "invalid", found: printValue(value) };
}

function readLines(
  at: RowRead,
  line: { column: number; criterion: Criterion; input: LineInput }
): Entry["result"] {
  const count = listResultLines(line.criterion.rule).length;
  const rows = Array.from({ length: count }, (_, i) => at.row + 1 + i);
  const values = rows.map((row) => at.reader.value(row, line.column));
  values.forEach((value, i) => {
    if (value === null || isLineValue(line.input, value)) return;
    reportResult(at, { row: rows[i] ?? at.row, column: line.column }, line.criterion);
  });
  return toLines(line.input, values);
}

function reportResult(
  { reader, unit }: RowRead,
  at: { row: number; column: number },
  { code, rule }: Criterion
): void {
  const params = { found: printValue(reader.value(at.row, at.column)), needed: neededResult(rule) };
  const about: Subject = { unit, criterion: code, field: "result" };
  reader.report("score.result-invalid", { ...at, about }, params);
}
