import { decimal } from "../../domain/decimal";
import type { Entry, Result, Typed } from "../../domain/entries";
import type { Subject } from "../../domain/issue";
import type { Criterion, CriterionCode, Rule, Ruleset } from "../../domain/ruleset";
import { listAllCriteria } from "../../domain/criteria-tree";
import type { SheetReader } from "../sheet-reader";
import { isError, plainHeader, printValue } from "../sheet-reader";
import { isWord, WORDS } from "../words";
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
    assigned: readAssigned(at, criterion),
    result: readResult(at, criterion),
    self: readTyped(at, criterion, "self"),
    explanation: textAt(at, "explanation"),
    checked: readTyped(at, criterion, "checked"),
    reason: textAt(at, "reason"),
    official: readTyped(at, criterion, "official"),
  };
}

/** A target is a number or the word that takes the criterion away; anything else is an issue and takes nothing away. */
function readAssigned({ reader, places, row, unit }: RowRead, { code }: Criterion): boolean {
  const column = places.columns.get("target");
  if (column === undefined) return true;
  const value = reader.value(row, column);
  if (value === null || typeof value === "number") return true;
  if (isWord(reader.word(row, column), WORDS.notAssigned)) return false;
  const about: Subject = { unit, criterion: code, field: "assigned" };
  const params = { found: printValue(value), needed: `số, hoặc "${WORDS.notAssigned}"` };
  reader.report("book.cell-unreadable", { row, column, about }, params);
  return true;
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
  if (rule.kind === "sumOfParts")
    return readParts(at, { column, criterion, count: rule.parts.length });
  const value = at.reader.value(at.row, column);
  if (value === null) return null;
  const result = isError(value) || typeof value === "boolean" ? null : toResult(rule, value);
  if (result) return result;
  reportResult(at, { row: at.row, column }, criterion);
  return { kind: "invalid", found: printValue(value) };
}

/** A cell's value as the result that the rule expects; null when it is not one. */
export function toResult(rule: Rule, value: string | number): Result | null {
  switch (rule.kind) {
    case "direct":
      return { kind: "text", text: String(value) };
    case "achieved":
      return toDone(value);
    case "tiersByCondition":
      return toTier(String(value), rule.tiers.length);
    case "tiersByCount":
      return toCount(value);
    case "tiersByPercent":
      return toAmount(value);
    case "sumOfParts":
      return null;
  }
}

function toAmount(value: string | number): Result | null {
  return typeof value === "number" && value >= 0 ? { kind: "number", value: decimal(value) } : null;
}

function toCount(value: string | number): Result | null {
  return Number.isInteger(value) ? toAmount(value) : null;
}

function toDone(value: string | number): Result | null {
  if (isWord(String(value), WORDS.done)) return { kind: "done", done: true };
  return isWord(String(value), WORDS.notDone) ? { kind: "done", done: false } : null;
}

function toTier(text: string, count: number): Result | null {
  if (isWord(text, WORDS.otherTier)) return { kind: "other" };
  for (let tier = 1; tier <= count; tier++) {
    if (isWord(text, `${WORDS.tier} ${tier}`)) return { kind: "tier", tier };
  }
  return null;
}

function readParts(
  at: RowRead,
  part: { column: number; criterion: Criterion; count: number }
): Entry["result"] {
  const rows = Array.from({ length: part.count }, (_, i) => at.row + 1 + i);
  const values = rows.map((row) => at.reader.value(row, part.column));
  if (values.every((value) => value === null)) return null;
  const done = values.map((value, i) => {
    if (value === null) return null;
    const read = isError(value) ? null : toDone(String(value));
    if (read?.kind === "done") return read.done;
    reportResult(at, { row: rows[i] ?? at.row, column: part.column }, part.criterion);
    return undefined;
  });
  const valid = done.filter((value) => value !== undefined);
  return valid.length === done.length
    ? { kind: "parts", done: valid }
    : { kind: "invalid", found: values.map(printValue).join(" ").trim() };
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

/** What a result cell takes, in words. */
export function neededResult(rule: Rule): string {
  switch (rule.kind) {
    case "achieved":
    case "sumOfParts":
      return `"${WORDS.done}" hoặc "${WORDS.notDone}"`;
    case "tiersByCondition":
      return `"${WORDS.tier} 1" … "${WORDS.tier} ${rule.tiers.length}" hoặc "${WORDS.otherTier}"`;
    case "tiersByCount":
      return "số nguyên từ 0";
    case "tiersByPercent":
      return "tỷ lệ % từ 0";
    case "direct":
      return "";
  }
}
