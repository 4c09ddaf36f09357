import { COUNT_WORDS, FACT_KINDS } from "../criteria/count-words";
import type { SettingTableId } from "../criteria/criteria-layout";
import { findTitle, readSettings, type SettingsRead } from "../criteria/read-settings";
import {
  BAND_COLUMNS,
  FACT_COLUMNS,
  GATE_COLUMNS,
  MINIMUM_COLUMNS,
  SLOT_COLUMNS,
} from "../criteria/setting-columns";
import { TABLE_TITLES } from "../criteria/table-titles";
import type { SheetReader } from "../sheet-reader";
import { GATE_WORDS, isWord, keyOfWord, WORDS } from "../words";
import { CRITERIA_HEADERS } from "../criteria/plan-criteria";
import { isFilled, listTitles } from "./read-draft-rows";

const YES_NO: readonly string[] = [WORDS.yes, WORDS.no];
const ORIGIN: readonly string[] = ["", WORDS.sample];

/** Cells that take one of a few words; any other would be taken for the last of them in silence. */
const CHOICES: Partial<Record<SettingTableId, readonly (readonly [number, readonly string[]])[]>> =
  {
    bands: [[BAND_COLUMNS.toExclusive, YES_NO]],
    facts: [
      [FACT_COLUMNS.origin, ORIGIN],
      [FACT_COLUMNS.kind, ["", ...FACT_KINDS]],
    ],
    gates: [[GATE_COLUMNS.origin, ORIGIN]],
    slots: [
      [SLOT_COLUMNS.origin, ORIGIN],
      [SLOT_COLUMNS.counting, ["", ...COUNT_WORDS]],
    ],
  };

/** The setting tables, blank lines aside; a line without code, or with words that say nothing, is an issue. `hasPanel`: the book has several checkers. */
export function readDraftSettings(reader: SheetReader, hasPanel: boolean): SettingsRead {
  if (hasPanel && findTitle(reader, TABLE_TITLES.checkers) === null)
    reportMissing(reader, "checkers");
  const listed = new Map<SettingTableId, readonly number[]>();
  return readSettings(reader, (_reader, id) => {
    const rows = listed.get(id) ?? listRows(reader, id);
    listed.set(id, rows);
    return rows;
  });
}

function reportMissing(reader: SheetReader, id: SettingTableId): void {
  reader.report("book.row-missing", { row: 1, column: 1 }, { name: TABLE_TITLES[id] });
}

function listRows(reader: SheetReader, id: SettingTableId): readonly number[] {
  const title = findTitle(reader, TABLE_TITLES[id]);
  if (title === null) {
    reportMissing(reader, id);
    return [];
  }
  const end = listTitles(reader).find((row) => row > title) ?? reader.rowCount + 1;
  const rows = Array.from({ length: end - title - 1 }, (_, i) => title + 1 + i);
  const [header, ...lines] = rows.filter((row) => isFilled(reader, row));
  if (header === undefined || reader.text(header, 1) !== CRITERIA_HEADERS[0]) {
    reader.unreadable({ row: header ?? title + 1, column: 1 }, CRITERIA_HEADERS[0]);
    return [];
  }
  return lines.filter((row) => isLine(reader, id, row));
}

function isLine(reader: SheetReader, id: SettingTableId, row: number): boolean {
  if (!isFilled(reader, row)) return false;
  if (reader.text(row, 1) === "") {
    const isNoAward = id === "slots" && reader.text(row, SLOT_COLUMNS.award) === WORDS.noAward;
    if (!isNoAward) reader.unreadable({ row, column: 1 }, "mã của dòng này");
    return false;
  }
  for (const [column, words] of CHOICES[id] ?? []) needWord(reader, { row, column }, words);
  needOwn(reader, id, row);
  return true;
}

function needWord(
  reader: SheetReader,
  at: { row: number; column: number },
  words: readonly string[]
): void {
  const text = reader.text(at.row, at.column);
  if (words.some((word) => isWord(text, word))) return;
  reader.unreadable(at, words.map((word) => (word === "" ? "để trống" : word)).join(", "));
}

/** Cells that may not be empty, because of what stands beside them. */
function needOwn(reader: SheetReader, id: SettingTableId, row: number): void {
  if (id === "bands") needNumber(reader, row, BAND_COLUMNS.from);
  if (id === "minimums") needNumber(reader, row, MINIMUM_COLUMNS.value);
  if (id !== "gates") return;
  const kind = reader.text(row, GATE_COLUMNS.kind);
  if (isWord(kind, GATE_WORDS.fact)) needWord(reader, { row, column: GATE_COLUMNS.mustBe }, YES_NO);
  else if (keyOfWord(GATE_WORDS, kind) !== null) needNumber(reader, row, GATE_COLUMNS.value);
}

function needNumber(reader: SheetReader, row: number, column: number): void {
  if (reader.value(row, column) === null) reader.unreadable({ row, column }, "số");
}
