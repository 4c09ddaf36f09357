import { decimal } from "../../domain/decimal";
import type { AwardSlot } from "../../domain/ruleset";
import type { SheetReader } from "../sheet-reader";
import { isWord, WORDS } from "../words";
import { COUNT_WORDS, type CountRule, parseCountWord } from "./count-words";
import { SLOT_COLUMNS } from "./setting-columns";

/** Largest value that is a share of the whole (1 = 100 %); above it the cell holds percents. */
const WHOLE = 1;

/** How many units a slot takes: a number, "Còn lại", or a share where the cell beside says of what. 20% and 20 are the same share. */
export function readCount(reader: SheetReader, row: number): AwardSlot["count"] {
  const at = { row, column: SLOT_COLUMNS.count };
  if (isWord(reader.text(row, at.column), WORDS.rest)) return "rest";
  const value = reader.value(row, at.column);
  const rule = readRule(reader, row);
  if (rule !== null) return readShare(reader, row, rule);
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  reader.unreadable(at, `số nguyên từ 0, hoặc "${WORDS.rest}"; tỷ lệ % thì chọn cách tính`);
  return 0;
}

function readRule(reader: SheetReader, row: number): CountRule | null {
  const word = reader.text(row, SLOT_COLUMNS.counting);
  const rule = parseCountWord(word);
  if (rule === null && word !== "")
    reader.unreadable({ row, column: SLOT_COLUMNS.counting }, COUNT_WORDS.join("; "));
  return rule;
}

function readShare(reader: SheetReader, row: number, rule: CountRule): AwardSlot["count"] {
  const value = reader.value(row, SLOT_COLUMNS.count);
  if (typeof value === "number" && value > 0 && value <= 100) {
    const share = decimal(value);
    return { percent: value <= WHOLE ? share.times(100) : share, ...rule };
  }
  reader.unreadable({ row, column: SLOT_COLUMNS.count }, "tỷ lệ trên 0%, không quá 100%");
  return 0;
}
