import type { Decimal } from "../../domain/decimal";
import { ZERO } from "../../domain/decimal";
import type { AwardSlot, ClassBand, Fact, Gate, Ruleset } from "../../domain/ruleset";
import { readMinimums } from "./read-minimums";
import { readCount } from "./read-count";
import { NUMBER_FACT } from "./count-words";
import type { SheetReader } from "../sheet-reader";
import { COMBINE_WORDS, GATE_WORDS, isWord, keyOfWord, WORDS } from "../words";
import type { SettingTableId } from "./criteria-layout";
import { TABLE_TITLES } from "./table-titles";
import {
  BAND_COLUMNS,
  CHECKER_COLUMNS,
  FACT_COLUMNS,
  GATE_COLUMNS,
  SLOT_COLUMNS,
} from "./setting-columns";

export type SettingsRead = Pick<Ruleset, "bands" | "facts" | "gates" | "slots" | "checkers">;

/** Which rows hold the lines of a setting table. */
export type ListTableRows = (reader: SheetReader, id: SettingTableId) => readonly number[];

/** Class bands, facts, gates and award slots from the tables under the criteria. */
export function readSettings(
  reader: SheetReader,
  tableRows: ListTableRows = listTableRows
): SettingsRead {
  return {
    bands: tableRows(reader, "bands").map((row) => readBand(reader, row)),
    facts: tableRows(reader, "facts").map((row) => readFact(reader, row)),
    gates: tableRows(reader, "gates").flatMap((row) => readGate(reader, row) ?? []),
    slots: readSlots(reader, tableRows),
    ...readPanel(reader, tableRows),
  };
}

/** Award slots, each with the least values that stand in a table of their own; books without number facts have none. */
function readSlots(reader: SheetReader, tableRows: ListTableRows): readonly AwardSlot[] {
  const slots = tableRows(reader, "slots").map((row) => readSlot(reader, row));
  if (findTitle(reader, TABLE_TITLES.minimums) === null) return slots;
  return readMinimums(reader, tableRows(reader, "minimums"), slots);
}

/** The panel of checkers; books with one checking body have no such table. */
function readPanel(reader: SheetReader, tableRows: ListTableRows): Pick<Ruleset, "checkers"> {
  if (findTitle(reader, TABLE_TITLES.checkers) === null) return {};
  const C = CHECKER_COLUMNS;
  const rows = tableRows(reader, "checkers");
  const [first] = rows;
  if (first === undefined) return {};
  const combine = keyOfWord(COMBINE_WORDS, reader.text(first, C.combine));
  if (combine === null)
    reader.unreadable({ row: first, column: C.combine }, Object.values(COMBINE_WORDS).join(", "));
  const members = rows.map((row) => ({
    code: reader.text(row, C.code),
    name: reader.text(row, C.name),
    criteria: splitCodes(reader.text(row, C.criteria)),
  }));
  return { checkers: { combine: combine ?? "mean", members } };
}

/** Rows of a table: from two below its title down to the first without a code. */
function listTableRows(reader: SheetReader, id: SettingTableId): readonly number[] {
  const title = findTitle(reader, TABLE_TITLES[id]);
  if (title === null) {
    reader.report("book.row-missing", { row: 1, column: 1 }, { name: TABLE_TITLES[id] });
    return [];
  }
  const rows: number[] = [];
  for (let row = title + 2; reader.text(row, 1) !== "" && row <= reader.rowCount; row++)
    rows.push(row);
  return rows;
}

/** The row that begins a table; null when it is gone. */
export function findTitle(reader: SheetReader, title: string): number | null {
  for (let row = 1; row <= reader.rowCount; row++) {
    if (reader.text(row, 1).startsWith(title)) return row;
  }
  return null;
}

function readBand(reader: SheetReader, row: number): ClassBand {
  const C = BAND_COLUMNS;
  return {
    code: reader.text(row, C.code),
    name: reader.text(row, C.name),
    from: reader.number(row, C.from) ?? ZERO,
    to: reader.number(row, C.to),
    toExclusive: isWord(reader.text(row, C.toExclusive), WORDS.yes),
    minCriterionPercent: reader.number(row, C.minimum),
  };
}

function readFact(reader: SheetReader, row: number): Fact {
  const C = FACT_COLUMNS;
  const unit = reader.text(row, C.unit);
  return {
    code: reader.text(row, C.code),
    name: reader.text(row, C.name),
    sample: isSample(reader, row, C.origin),
    ...(isWord(reader.text(row, C.kind), NUMBER_FACT) ? { kind: "number" as const } : {}),
    ...(unit === "" ? {} : { unit }),
  };
}

function readGate(reader: SheetReader, row: number): Gate | null {
  const C = GATE_COLUMNS;
  const kind = keyOfWord(GATE_WORDS, reader.text(row, C.kind));
  const common = {
    code: reader.text(row, C.code),
    name: reader.text(row, C.name),
    sample: isSample(reader, row, C.origin),
  };
  const value = (): Decimal => reader.number(row, C.value) ?? ZERO;
  switch (kind) {
    case "fact":
      return {
        kind,
        ...common,
        fact: reader.text(row, C.fact),
        mustBe: isWord(reader.text(row, C.mustBe), WORDS.yes),
      };
    case "minCriterionPercent":
      return { kind, ...common, percent: value() };
    case "minTotal":
      return { kind, ...common, value: value() };
    case "minVotePercent":
      return { kind, ...common, percent: value() };
    case "minGroupPercent":
      return { kind, ...common, group: reader.text(row, C.node), percent: value() };
    case "minCriterionPoints":
      return { kind, ...common, criterion: reader.text(row, C.node), value: value() };
    case null:
      reader.unreadable({ row, column: C.kind }, Object.values(GATE_WORDS).join(", "));
      return null;
  }
}

function readSlot(reader: SheetReader, row: number): AwardSlot {
  const C = SLOT_COLUMNS;
  const fallback = reader.text(row, C.fallback);
  return {
    code: reader.text(row, C.code),
    award: reader.text(row, C.award),
    decidedBy: reader.text(row, C.decidedBy),
    count: readCount(reader, row),
    minTotal: reader.number(row, C.minTotal),
    minVotePercent: reader.number(row, C.minVotePercent),
    facts: splitCodes(reader.text(row, C.facts)),
    exclusiveWith: splitCodes(reader.text(row, C.exclusiveWith)),
    ...(fallback === "" ? {} : { fallback }),
    sample: isSample(reader, row, C.origin),
  };
}

function splitCodes(text: string): readonly string[] {
  return text
    .split(";")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

function isSample(reader: SheetReader, row: number, column: number): boolean {
  return reader.text(row, column) === WORDS.sample;
}
