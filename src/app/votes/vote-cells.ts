import type { UnitCode } from "../../domain/bloc";
import type { Position } from "../../plan/cells";
import { SheetReader } from "../../sheets/sheet-reader";
import { SHEETS } from "../../sheets/sheet-keys";
import {
  BALLOT_FIELDS,
  BALLOT_LABELS,
  type BallotField,
  VOTES_COLUMNS as C,
} from "../../sheets/votes/votes-layout";
import type { Book } from "../action";

/** Where the numbers of a vote are typed on Kiểm phiếu, as the sheet stands. */
export interface VoteCells {
  readonly fields: ReadonlyMap<BallotField, Position>;
  readonly votes: ReadonlyMap<UnitCode, Position>;
}

/** Finds the cells by their labels; null when the book has no such sheet or one of its lines is gone. */
export function findVoteCells({ bloc, snapshot }: Book): VoteCells | null {
  const sheet = snapshot.sheets.find(({ key }) => key === SHEETS.votes);
  if (!sheet) return null;
  const reader = new SheetReader(sheet, undefined);
  const fields = BALLOT_FIELDS.flatMap((field): [BallotField, Position][] => {
    const row = reader.findRow(BALLOT_LABELS[field]);
    return row === null ? [] : [[field, { row, column: C.votes }]];
  });
  const votes = listUnitRows(reader).map(([unit, row]): [UnitCode, Position] => [
    unit,
    { row, column: C.votes },
  ]);
  const found = new Map(votes);
  const isWhole =
    fields.length === BALLOT_FIELDS.length && bloc.units.every(({ code }) => found.has(code));
  return isWhole ? { fields: new Map(fields), votes: found } : null;
}

function listUnitRows(reader: SheetReader): readonly (readonly [UnitCode, number])[] {
  const header = reader.findRow("TT");
  if (header === null) return [];
  const rows: (readonly [UnitCode, number])[] = [];
  for (let row = header + 1; reader.text(row, C.code) !== ""; row++)
    rows.push([reader.text(row, C.code), row]);
  return rows;
}
