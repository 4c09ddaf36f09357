import type { Decimal } from "../../domain/decimal";
import type { RankedUnit } from "../../domain/outcome";
import { cellAddress, rangeAddress } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { decimalCell } from "../decimal-cell";
import { choiceNumber, choiceText, type ComparedPair, type ComparedUnit } from "./compared-pair";
import { FLAGS, namesArea, ofChosen, rankingArea, rankingCell } from "./comparison-flags";
import {
  COMPARISON_COLUMNS as C,
  type ComparisonLayout,
  COMPARISON_ROWS as R,
} from "./comparison-sheet-layout";

interface Summary {
  readonly draft: SheetDraft;
  readonly context: BookContext;
  readonly layout: ComparisonLayout;
  readonly pair: ComparedPair;
}

/** The list that the two drop-downs take their choices from: "01 Tên". */
export function choicesAddress(context: BookContext, layout: ComparisonLayout): string {
  const top = R.firstLine;
  const bottom = top + context.bloc.units.length - 1;
  return rangeAddress({ top, left: layout.lists, bottom, right: layout.lists }, true);
}

/** Name, ranked value, rank and neighbours of both units, and the lists these are found by. */
export function drawUnits(summary: Summary): void {
  const { draft, context, layout, pair } = summary;
  context.bloc.units.forEach((_, i) => {
    const names = namesArea(context, "shortName");
    draft.put(
      { row: R.firstLine + i, column: layout.lists },
      {
        formula: `"${choiceNumber(context.bloc.units.length, i)} "&INDEX(${names},${i + 1})`,
        value: choiceText(context, i),
      }
    );
  });
  drawUnit(summary, { column: C.a, index: FLAGS.indexA, chosen: pair.a, list: layout.lists + 1 });
  drawUnit(summary, { column: C.b, index: FLAGS.indexB, chosen: pair.b, list: layout.lists + 3 });
  draft.put(
    { row: R.value, column: C.difference },
    {
      formula: `IF(${FLAGS.isReady}=1,ROUND(${FLAGS.valueA}-${FLAGS.valueB},6),"")`,
      value: pair.gap?.toNumber() ?? "",
    }
  );
}

interface Side {
  readonly column: number;
  readonly index: string;
  readonly chosen: ComparedUnit | null;
  /** Column of the ranks before the unit's; those behind stand right of it. */
  readonly list: number;
}

function drawUnit(summary: Summary, side: Side): void {
  const { draft, context, pair } = summary;
  const { column, index, chosen } = side;
  const put = (row: number, formula: string, value: CellValue): void => {
    draft.put({ row, column }, { formula, value });
  };
  const isA = column === C.a;
  const shortName = ofChosen(index, namesArea(context, "shortName"));
  put(R.head, shortName, chosen?.unit.shortName ?? "");
  put(
    R.value,
    isA ? FLAGS.valueA : FLAGS.valueB,
    (isA ? pair.valueA : pair.valueB)?.toNumber() ?? ""
  );
  put(R.rank, ofChosen(index, rankingArea(context, "rank")), chosen?.ranked.rank ?? "");
  drawNeighbour(summary, side, "above");
  drawNeighbour(summary, side, "below");
}

type Where = "above" | "below";

/** The nearest rank on one side: its units, and how far its value is away. */
function drawNeighbour(summary: Summary, side: Side, where: Where): void {
  const { draft, context } = summary;
  const { column, chosen } = side;
  const list = side.list + (where === "above" ? 0 : 1);
  const found = drawRanks(summary, side, { where, list });
  const nearest = where === "above" ? Math.max(...found) : Math.min(...found);
  const neighbours = context.outcome.ranking.filter(({ rank }) => rank === nearest);
  const top = R.firstLine;
  const bottom = top + context.bloc.units.length - 1;
  const area = rangeAddress({ top, left: list, bottom, right: list }, true);
  const rank = `${where === "above" ? "MAX" : "MIN"}(${area})`;
  const place = `MATCH(${rank},${rankingArea(context, "rank")},0)`;
  const shared = `COUNTIF(${area},${rank})`;
  const open = `IF(COUNT(${area})=0,"",`;
  const name = `INDEX(${namesArea(context, "shortName")},${place})`;
  draft.put(
    { row: R[where], column },
    {
      formula: `${open}${name}&IF(${shared}>1," và "&(${shared}-1)&" đơn vị khác",""))`,
      value: nameUnits(context, neighbours),
    }
  );
  const value = cellAddress({ row: R.value, column });
  const theirs = `INDEX(${rankingArea(context, "value")},${place})`;
  const [from, to] = where === "above" ? [theirs, value] : [value, theirs];
  const gap = measureGap(chosen, neighbours);
  draft.put(
    { row: where === "above" ? R.gapAbove : R.gapBelow, column },
    { formula: `${open}ROUND(${from}-${to},6))`, value: decimalCell(gap) }
  );
}

/** The ranks on one side of the unit's, unit by unit; answers them. */
function drawRanks(
  { draft, context }: Summary,
  { column, chosen }: Side,
  { where, list }: { readonly where: Where; readonly list: number }
): readonly number[] {
  const own = cellAddress({ row: R.rank, column }, true);
  const sign = where === "above" ? "<" : ">";
  const mine = chosen?.ranked.rank ?? null;
  const isThere = (rank: number | null): rank is number =>
    rank !== null && mine !== null && (where === "above" ? rank < mine : rank > mine);
  const ranks = context.outcome.ranking.map(({ rank }) => rank);
  ranks.forEach((rank, i) => {
    const other = rankingCell(context, i, "rank");
    const formula = `IF(ISNUMBER(${own}),IF(ISNUMBER(${other}),IF(${other}${sign}${own},${other},""),""),"")`;
    draft.put(
      { row: R.firstLine + i, column: list },
      { formula, value: isThere(rank) ? rank : "" }
    );
  });
  return ranks.filter(isThere);
}

function nameUnits({ bloc }: BookContext, [first, ...others]: readonly RankedUnit[]): string {
  if (first === undefined) return "";
  const name = bloc.units.find(({ code }) => code === first.unit)?.shortName ?? "";
  return others.length === 0 ? name : `${name} và ${others.length} đơn vị khác`;
}

function measureGap(chosen: ComparedUnit | null, [first]: readonly RankedUnit[]): Decimal | null {
  const [own, theirs] = [chosen?.ranked.value ?? null, first?.value ?? null];
  return own && theirs && own.minus(theirs).abs();
}
