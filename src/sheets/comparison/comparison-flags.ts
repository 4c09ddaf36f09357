import type { Decimal } from "../../domain/decimal";
import { cellAddress, sheetArea, sheetCell } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import { RANKING_COLUMNS, type RankingColumn, workingColumn } from "../ranking/ranking-layout";
import { SHEETS } from "../sheet-keys";
import { UNITS_COLUMNS, unitsColumnAddress } from "../units/units-layout";
import { BY_WORDS, WORDS } from "../words";
import { decimalCell } from "../decimal-cell";
import {
  choiceDigits,
  type ComparedPair,
  type ComparedUnit,
  PERCENT_PLACES,
} from "./compared-pair";
import { COMPARISON_COLUMNS as C, COMPARISON_ROWS as R } from "./comparison-sheet-layout";

/** Cells that the formulas of the sheet share, as fixed addresses. */
export const FLAGS = {
  /** Places of the two units in the bloc; "" where none is chosen. */
  indexA: at(R.a, 8),
  indexB: at(R.b, 8),
  attainableA: at(R.a, 9),
  attainableB: at(R.b, 9),
  /** Ranked values; "" while a unit is incomplete. */
  valueA: at(R.a, 10),
  valueB: at(R.b, 10),
  /** 1 when both values are there. */
  isReady: at(R.flags, 8),
  /** 1 when the bloc ranks by percent. */
  byPercent: at(R.flags, 9),
  /** Decimals of a line in percent. */
  places: at(R.flags, 10),
} as const;

function at(row: number, column: number): string {
  return cellAddress({ row, column }, true);
}

/** A column of the working table of Xếp hạng. */
export function rankingArea(context: BookContext, column: RankingColumn): string {
  const area = workingColumn(context, RANKING_COLUMNS[column]);
  return sheetArea(tabName(context, SHEETS.ranking), area);
}

/** A unit's cell in the working table of Xếp hạng. */
export function rankingCell(context: BookContext, index: number, column: RankingColumn): string {
  const area = workingColumn(context, RANKING_COLUMNS[column]);
  return sheetCell(tabName(context, SHEETS.ranking), {
    row: area.top + index,
    column: area.left,
  });
}

/** What a column of Xếp hạng or Đơn vị says of a chosen unit; "" while none is chosen. */
export function ofChosen(index: string, area: string): string {
  return `IF(ISNUMBER(${index}),INDEX(${area},${index}),"")`;
}

/** Names of all units. */
export function namesArea(context: BookContext, column: "name" | "shortName"): string {
  return unitsColumnAddress(context, UNITS_COLUMNS[column]);
}

/** Which units are chosen, what they can attain, whether they can be compared. */
export function drawFlags(draft: SheetDraft, context: BookContext, pair: ComparedPair): void {
  drawSide(draft, context, {
    row: R.a,
    index: FLAGS.indexA,
    chosen: pair.a,
    value: pair.valueA,
  });
  drawSide(draft, context, {
    row: R.b,
    index: FLAGS.indexB,
    chosen: pair.b,
    value: pair.valueB,
  });
  const put = (column: number, formula: string, value: number): void => {
    draft.put({ row: R.flags, column }, { formula, value });
  };
  const { by, places } = context.ruleset.ranking;
  const both = `IF(ISNUMBER(${FLAGS.valueA}),IF(ISNUMBER(${FLAGS.valueB}),1,0),0)`;
  put(8, both, pair.gap === null ? 0 : 1);
  const byPercent = `IF(${SETTING_NAMES.by}="${BY_WORDS.percent}",1,0)`;
  put(9, byPercent, by === "percent" ? 1 : 0);
  const kept = places > PERCENT_PLACES ? places : PERCENT_PLACES;
  put(10, `MAX(${SETTING_NAMES.places},${PERCENT_PLACES})`, kept);
}

interface Side {
  readonly row: number;
  readonly index: string;
  readonly chosen: ComparedUnit | null;
  readonly value: Decimal | null;
}

function drawSide(
  draft: SheetDraft,
  context: BookContext,
  { row, index, chosen, value }: Side
): void {
  const put = (column: number, formula: string, shown: CellValue): void => {
    draft.put({ row, column }, { formula, value: shown });
  };
  put(8, indexFormula(context, row), chosen?.index ?? "");
  put(
    9,
    ofChosen(index, rankingArea(context, "attainable")),
    decimalCell(chosen?.outcome.attainable)
  );
  const eligible = `INDEX(${rankingArea(context, "eligible")},${index})`;
  const measured = `INDEX(${rankingArea(context, "measure")},${index})`;
  put(
    10,
    `IF(ISNUMBER(${index}),IF(${eligible}="${WORDS.incomplete}","",${measured}),"")`,
    decimalCell(value)
  );
}

/** The number that the choice begins with, when the bloc has so many units. */
function indexFormula({ bloc }: BookContext, row: number): string {
  const choice = cellAddress({ row, column: C.max }, true);
  const number = `VALUE(LEFT(${choice},${choiceDigits(bloc.units.length)}))`;
  return `IFERROR(IF(${number}>=1,IF(${number}<=${bloc.units.length},INT(${number}),""),""),"")`;
}
