import { cellAddress, rangeAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import {
  type ChainColumns,
  placeColumn,
  RANKING_COLUMNS,
  workingAddress,
  workingFirst,
} from "./ranking-layout";

/** Words of the notes on equal units. */
export const NOTE_WORDS = {
  shares: "Đồng hạng với ",
  others: " đơn vị khác",
  still: "; vẫn bằng nhau – hội đồng quyết định",
  lacks: "; thiếu ",
  ends: ": không xét tiếp",
  between: ". ",
  above: "Trên ",
  by: " nhờ ",
  council: "Hội đồng xếp trên ",
  because: ": ",
} as const;

/** What stands around the two values of the key that decided. */
export const OWN_WORDS = [" (", ""] as const;
export const OTHER_WORDS = [" so với ", ")"] as const;

/** Formulas of the two notes of a row: why its place is shared, and what it is above the next place by. */
export function noteFormulas(
  context: BookContext,
  columns: ChainColumns,
  row: number
): readonly (readonly [number, string])[] {
  return [
    [columns.shares, sharesFormula(context, columns, row)],
    [columns.above, aboveFormula(context, columns, row)],
  ];
}

function sharesFormula(context: BookContext, { stops }: ChainColumns, row: number): string {
  const column = placeColumn(context) ?? 0;
  const place = cellAddress({ row, column });
  const same = `COUNTIF(${workingAddress(context, column)},${place})`;
  const { shares, others, still, lacks, ends } = NOTE_WORDS;
  const last = stops.at(-1);
  const stop = last === undefined ? null : cellAddress({ row, column: last });
  const why =
    stop === null
      ? `"${still}"`
      : `IF(${stop}>0,"${lacks}"&${headOf(context, stop)}&"${ends}","${still}")`;
  return `IF(ISNUMBER(${place}),IF(${same}>1,"${shares}"&(${same}-1)&"${others}"&${why},""),"")`;
}

function aboveFormula(context: BookContext, columns: ChainColumns, row: number): string {
  const at = (column: number): string => cellAddress({ row, column });
  const { decides, steps, ownText, otherText, behind, reason } = columns;
  const words = NOTE_WORDS;
  const next = `INDEX(${workingAddress(context, RANKING_COLUMNS.code)},${at(behind)})`;
  const because = `IF(${at(reason)}="","","${words.because}"&${at(reason)})`;
  const council = `"${words.council}"&${next}&${because}`;
  const key = `"${words.above}"&${next}&"${words.by}"&${headOf(context, at(decides))}&${at(ownText)}&${at(otherText)}`;
  const told =
    steps.length === 1 ? council : `IF(${at(decides)}=${steps.length},${council},${key})`;
  return `IF(ISNUMBER(${at(decides)}),IF(${at(decides)}>0,${told},""),"")`;
}

/** The name of the key whose number stands in a cell. Of one key it is no question: Gnumeric takes INDEX in a single cell for an error. */
function headOf(context: BookContext, key: string): string {
  const row = workingFirst(context) - 1;
  const left = RANKING_COLUMNS.firstGate + context.ruleset.gates.length;
  const right = left + context.ruleset.ranking.tieBreak.length - 1;
  if (left === right) return cellAddress({ row, column: left }, true);
  return `INDEX(${rangeAddress({ top: row, left, bottom: row, right }, true)},1,${key})`;
}
