import type { UnitCode } from "../../domain/bloc";
import type { Decision } from "../../domain/entries";
import type { Ruleset } from "../../domain/ruleset";
import { plainHeader } from "../sheet-reader";
import type { SheetReader } from "../sheet-reader";
import { isWord, WORDS } from "../words";
import { AWARD_COLUMNS } from "./awards-layout";

/** Header of what the bloc decides, and of why; they are found again by them. */
export const DECISION_HEADER = "Quyết định của khối";
export const REASON_HEADER = "Lý do";

/** The bloc's decisions, by unit. A word that is no award is an issue. */
export function readDecisions(
  reader: SheetReader,
  ruleset: Ruleset
): ReadonlyMap<UnitCode, Decision> {
  const decisions = new Map<UnitCode, Decision>();
  const header = reader.findRow("TT");
  if (header === null || ruleset.slots.length === 0) return decisions;
  const decision = findColumn(reader, header, DECISION_HEADER);
  const reason = findColumn(reader, header, REASON_HEADER);
  if (decision === null || reason === null) {
    reader.report("book.row-missing", { row: header, column: 1 }, { name: DECISION_HEADER });
    return decisions;
  }
  for (let row = header + 1; reader.text(row, AWARD_COLUMNS.code) !== ""; row++) {
    const slot = readSlot(reader, { row, column: decision }, ruleset);
    if (slot === null) continue;
    decisions.set(reader.text(row, AWARD_COLUMNS.code), { slot, reason: reader.text(row, reason) });
  }
  return decisions;
}

/** Code of the chosen slot, "" for "Không đề nghị", null when nothing is decided. */
function readSlot(
  reader: SheetReader,
  at: { row: number; column: number },
  { slots }: Ruleset
): string | null {
  const text = reader.word(at.row, at.column);
  if (text === "") return null;
  if (isWord(text, WORDS.noAward)) return "";
  const slot = slots.find(({ award }) => isWord(text, award));
  if (slot) return slot.code;
  const needed = [...slots.map(({ award }) => award), WORDS.noAward].join("; ");
  reader.report("award.unknown-slot", at, { found: text, needed, name: text });
  return null;
}

function findColumn(reader: SheetReader, row: number, header: string): number | null {
  const width = reader.sheet.rows[row - 1]?.length ?? 0;
  for (let column = 1; column <= width; column++) {
    if (plainHeader(reader.text(row, column)) === header) return column;
  }
  return null;
}
