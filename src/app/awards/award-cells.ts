import type { UnitCode } from "../../domain/bloc";
import type { Position } from "../../plan/cells";
import { AWARD_COLUMNS } from "../../sheets/awards/awards-layout";
import { DECISION_HEADER, REASON_HEADER } from "../../sheets/awards/read-decisions";
import { RESULT_HEADERS } from "../../sheets/awards/result-words";
import { plainHeader, SheetReader } from "../../sheets/sheet-reader";
import { SHEETS } from "../../sheets/sheet-keys";
import type { Book } from "../action";

const HEADERS = {
  decision: { decision: DECISION_HEADER, reason: REASON_HEADER },
  result: RESULT_HEADERS,
} as const;

/** What is filled in about one unit: the bloc's decision, or the result. */
export type AwardPart = keyof typeof HEADERS;

/** The cells of a part by what they hold. */
export type AwardCells<Part extends AwardPart> = Readonly<
  Record<keyof (typeof HEADERS)[Part], Position>
>;

/** Where a part is filled in for a unit on Đề nghị khen thưởng, found by the headers as the sheet stands; null where the sheet, its columns or the unit's line are not there. */
export function findAwardCells<Part extends AwardPart>(
  { snapshot }: Book,
  unit: UnitCode,
  part: Part
): AwardCells<Part> | null {
  const sheet = snapshot.sheets.find(({ key }) => key === SHEETS.awards);
  const reader = sheet && new SheetReader(sheet, undefined);
  const header = reader?.findRow("TT") ?? null;
  if (!reader || header === null) return null;
  const row = findUnitRow(reader, header, unit);
  const columns = Object.entries(HEADERS[part]).map(
    ([name, words]) => [name, findColumn(reader, header, words)] as const
  );
  if (row === null || columns.some(([, column]) => column === 0)) return null;
  return Object.fromEntries(
    columns.map(([name, column]) => [name, { row, column }])
  ) as AwardCells<Part>;
}

function findUnitRow(reader: SheetReader, header: number, unit: UnitCode): number | null {
  for (let row = header + 1; reader.text(row, AWARD_COLUMNS.code) !== ""; row++)
    if (reader.text(row, AWARD_COLUMNS.code) === unit) return row;
  return null;
}

/** 1-based; 0 for none. */
function findColumn(reader: SheetReader, row: number, words: string): number {
  const width = reader.sheet.rows[row - 1]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, i) => plainHeader(reader.text(row, i + 1)));
  return headers.indexOf(words) + 1;
}
