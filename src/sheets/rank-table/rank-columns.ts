import type { RankedRow } from "../../domain/rank-table/rank-rows";
import type { CellContent, CellValue } from "../../plan/cells";
import { denseColumns, denseFormula } from "./dense-columns";
import { placeColumns } from "./place-columns";
import { createAddresses, type Addresses, type RankColumn } from "./rank-layout";
import { isLong, type RankSheet } from "./rank-sheet";
import { NOTE_WORDS } from "./rank-words";
import { keyColumns, lastPlaceId, tieColumns } from "./tie-columns";
import { rowAt, totalColumns } from "./total-columns";

/** Every column of the ranking table, printed ones first, and where everything stands. */
export function listColumns(sheet: RankSheet): {
  readonly columns: readonly RankColumn[];
  readonly at: Addresses;
} {
  const columns: RankColumn[] = [];
  const at = createAddresses(sheet, columns);
  const { total, working } = totalColumns(sheet, at);
  columns.push(
    rankColumn(sheet, at),
    nameColumn(sheet, at),
    total,
    ...keyColumns(sheet, at),
    sharedColumn(sheet, at),
    noteColumn(sheet, at),
    ...working
  );
  columns.push(...placeColumns(sheet, at));
  columns.push(...tieColumns(sheet, at), ...denseColumns(sheet, at));
  return { columns, at };
}

/** The rank as its method says. */
function rankColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const placed = lastPlaceId(sheet);
  const dense = denseFormula(sheet, at);
  return {
    id: "rank",
    header: "Hạng",
    width: 8,
    isWorking: false,
    cell: (index) => {
      const place = at.cell(placed, index);
      const rank = {
        min: () => place,
        average: () => `${place}+(${at.cell("shared", index)}-1)/2`,
        dense: () => dense(index),
      }[sheet.rule.ties]();
      const { ranked } = rowAt(sheet, index);
      return { formula: `IF(ISNUMBER(${place}),${rank},"")`, value: ranked.rank ?? "" };
    },
  };
}

function nameColumn(sheet: RankSheet, at: Addresses): RankColumn {
  return {
    id: "name",
    header: "Đơn vị",
    width: 34,
    isText: true,
    isWorking: false,
    cell: (index): CellContent => {
      const { row, name } = rowAt(sheet, index);
      if (name === "") return NOTE_WORDS.noName;
      return { formula: at.source(row, sheet.data.nameColumn), value: name };
    },
  };
}

/** How many rows have the rank. */
function sharedColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const placed = lastPlaceId(sheet);
  const isSearched = isLong(sheet) && sheet.keys.length === 0;
  return {
    id: "shared",
    header: "Số đơn vị cùng hạng",
    width: 10,
    isWorking: false,
    cell: (index) => {
      const place = at.cell(placed, index);
      const count = isSearched
        ? `${at.cell("upTo", index)}-${at.cell("below", index)}`
        : `COUNTIF(${at.range(placed)},${place})`;
      const { rank, sharedBy } = rowAt(sheet, index).ranked;
      const value: CellValue = rank === null ? "" : sharedBy;
      return { formula: `IF(ISNUMBER(${place}),${count},"")`, value };
    },
  };
}

/** Why a row has no rank, or shares it. */
function noteColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const placed = lastPlaceId(sheet);
  const last = sheet.keys.length - 1;
  return {
    id: "note",
    header: "Ghi chú",
    width: 30,
    isText: true,
    isWorking: false,
    cell: (index) => {
      const { ranked } = rowAt(sheet, index);
      const stopped =
        last < 0 ? "" : `IF(${at.cell(`stopped${last}`, index)}=1,"${NOTE_WORDS.stopped}",`;
      const tied = `${stopped}"${NOTE_WORDS.tied}"${stopped === "" ? "" : ")"}`;
      const shared = `IF(${at.cell("shared", index)}>1,${tied},"")`;
      const formula = `IF(ISNUMBER(${at.cell(placed, index)}),${shared},"${NOTE_WORDS.missing}")`;
      return { formula, value: noteOf(ranked) };
    },
  };
}

function noteOf({ rank, sharedBy, stoppedAt }: RankedRow): string {
  if (rank === null) return NOTE_WORDS.missing;
  if (sharedBy < 2) return "";
  return stoppedAt === null ? NOTE_WORDS.tied : NOTE_WORDS.stopped;
}
