import type { UnitCode } from "../../domain/bloc";
import { isLessBetter } from "../../domain/order/measure-keys";
import type { TieKey } from "../../domain/ruleset";
import { cellAddress, rangeAddress, sheetCell } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import { unitSheetKey } from "../sheet-keys";
import { scoreColumn } from "../unit/score-formulas";
import { totalRow, unitColumn, unitRow } from "../unit/unit-layout";
import { votesCell } from "../votes/votes-layout";
import { BY_WORDS } from "../words";
import { noteFormulas, OTHER_WORDS, OWN_WORDS } from "./chain-note";
import { numberTextFormula, restFormula } from "./number-text";
import {
  type ChainColumns,
  chainColumns,
  firstColumn,
  placeColumn,
  RANKING_COLUMNS,
  workingAddress,
  workingColumn,
  workingFirst,
} from "./ranking-layout";
import { unitTotal } from "./unit-total";

/** Larger than any points or votes: whatever number stands in a cell is at least its negative. */
const ANY_NUMBER = '">=-1E+15"';

/** Formula of a tie key's value: a number, "" when it is missing. */
export function keyFormula(context: BookContext, unit: UnitCode, key: TieKey): string {
  const { layout, ruleset } = context;
  switch (key.kind) {
    case "group":
    case "criterion": {
      const at = {
        row: unitRow(layout.unit, key.code),
        column: unitColumn(layout.unit, scoreColumn(context)),
      };
      const cell = sheetCell(tabName(context, unitSheetKey(unit)), at);
      return `IF(ISNUMBER(${cell}),${cell},"")`;
    }
    case "baseTotal": {
      const [base, whole] = [
        unitTotal(context, unit, "base"),
        unitTotal(context, unit, "attainable"),
      ];
      const percent = roundFormula(`${base}/${whole}*100`, SETTING_NAMES.places);
      return `IF(${SETTING_NAMES.by}="${BY_WORDS.percent}",IF(${whole}=0,"",${percent}),${base})`;
    }
    case "fewerPenalties":
      return totalRow(layout.unit, "penalty") === null ? "0" : unitTotal(context, unit, "penalty");
    case "votes":
      return ruleset.ranking.tieBreak.length === 0 ? '""' : votesCell(context, unit, "usable");
  }
}

/** Formulas of a row's chain, by column. */
export function chainFormulas(
  context: BookContext,
  unit: UnitCode,
  row: number
): ReadonlyMap<number, string> {
  const columns = chainColumns(context);
  const place = placeColumn(context);
  if (place === null) return new Map();
  const first = firstColumn(context);
  const { tieBreak } = context.ruleset.ranking;
  return new Map([
    ...(columns === null
      ? [[place, byValue(context, row)] as const]
      : [
          ...tieBreak.map(
            (key, i) => [columns.keys[i] ?? 0, keyFormula(context, unit, key)] as const
          ),
          ...stepFormulas(context, columns, row),
          ...reasonFormulas(context, columns, row),
          ...noteFormulas(context, columns, row),
          [place, councilFormula(context, columns, row)] as const,
        ]),
    ...(first === null ? [] : [[first, firstFormula(context, place, row)] as const]),
  ]);
}

function byValue(context: BookContext, row: number): string {
  const value = cellAddress({ row, column: RANKING_COLUMNS.value });
  return `IF(ISNUMBER(${value}),COUNTIF(${workingAddress(context, "value")},">"&${value})+1,"")`;
}

/** Stop and place after each key: units that share a place are told apart by the key, unless one of them lacks it. */
function stepFormulas(
  context: BookContext,
  { keys, stops, steps }: ChainColumns,
  row: number
): readonly (readonly [number, string])[] {
  const at = (column = 0): string => cellAddress({ row, column });
  const all = (column = 0): string => workingAddress(context, column);
  const { ruleset } = context;
  const after = ruleset.ranking.tieBreak.flatMap((tieKey, i): [number, string][] => {
    const [key, stop, before, next] = [keys[i], stops[i], steps[i], steps[i + 1]];
    const earlier = i === 0 ? null : at(stops[i - 1]);
    const equal = `${all(before)},${at(before)}`;
    const lacking = `IF(COUNTIFS(${equal},${all(key)},${ANY_NUMBER})=COUNTIF(${equal}),0,${i + 1})`;
    const stopped = earlier === null ? lacking : `IF(${earlier}>0,${earlier},${lacking})`;
    const sign = isLessBetter(ruleset, tieKey) ? "<" : ">";
    const moved = `${at(before)}+COUNTIFS(${equal},${all(key)},"${sign}"&${at(key)})`;
    return [
      [stop ?? 0, `IF(ISNUMBER(${at(before)}),${stopped},"")`],
      [next ?? 0, `IF(ISNUMBER(${at(before)}),IF(${at(stop)}>0,${at(before)},${moved}),"")`],
    ];
  });
  return [[steps[0] ?? 0, byValue(context, row)], ...after];
}

/** The council separates who is still level, when every one of them has a number. */
function councilFormula(
  context: BookContext,
  { steps, council }: ChainColumns,
  row: number
): string {
  const last = steps.at(-1) ?? 0;
  const own = cellAddress({ row, column: last });
  const equal = `${workingAddress(context, last)},${own}`;
  const orders = workingAddress(context, council);
  const all = `COUNTIFS(${equal},${orders},${ANY_NUMBER})=COUNTIF(${equal})`;
  const before = `COUNTIFS(${equal},${orders},"<"&${cellAddress({ row, column: council })})`;
  return `IF(ISNUMBER(${own}),IF(${all},${own}+${before},${own}),"")`;
}

/** Who stands right behind, which key decided, and both its values. */
function reasonFormulas(
  context: BookContext,
  columns: ChainColumns,
  row: number
): readonly (readonly [number, string])[] {
  const at = (column: number): string => cellAddress({ row, column });
  const all = (column: number): string => workingAddress(context, column);
  const place = placeColumn(context) ?? 0;
  const { keys, council, steps, behind, decides, own, other } = columns;
  const next = `${at(place)}+COUNTIF(${all(place)},${at(place)})`;
  const isThere = `COUNTIF(${all(place)},${next})>0`;
  const differs = steps.reduceRight(
    (otherwise, step, i) => `IF(INDEX(${all(step)},${at(behind)})<>${at(step)},${i},${otherwise})`,
    String(steps.length)
  );
  const values = workingColumn(context, keys[0] ?? council);
  const table = rangeAddress({ ...values, right: council }, true);
  const index = row - workingFirst(context) + 1;
  const valueOf = (line: string): string =>
    `IF(ISNUMBER(${at(decides)}),IF(${at(decides)}>0,INDEX(${table},${line},${at(decides)}),""),"")`;
  const textOf = (number: { cell: number; rest: number }, words: readonly [string, string]) =>
    numberTextFormula({ cell: at(number.cell), rest: at(number.rest) }, words);
  return [
    [behind, `IF(ISNUMBER(${at(place)}),IF(${isThere},MATCH(${next},${all(place)},0),""),"")`],
    [decides, `IF(ISNUMBER(${at(behind)}),${differs},"")`],
    [own, valueOf(String(index))],
    [other, valueOf(at(behind))],
    [columns.ownRest, restFormula(at(own))],
    [columns.otherRest, restFormula(at(other))],
    [columns.ownText, textOf({ cell: own, rest: columns.ownRest }, OWN_WORDS)],
    [columns.otherText, textOf({ cell: other, rest: columns.otherRest }, OTHER_WORDS)],
  ];
}

/** 1 for the first unit of a place, 0 for the others. */
function firstFormula(context: BookContext, place: number, row: number): string {
  const own = cellAddress({ row, column: place });
  const upTo = rangeAddress({ ...workingColumn(context, place), bottom: row });
  return `IF(ISNUMBER(${own}),IF(COUNTIF(${upTo},${own})=1,1,0),"")`;
}

/** The printed rank from the place. */
export function rankFormula(context: BookContext, place: number, row: number): string {
  const own = cellAddress({ row, column: place });
  const all = workingAddress(context, place);
  const first = firstColumn(context);
  if (first !== null)
    return `IF(ISNUMBER(${own}),COUNTIFS(${all},"<"&${own},${workingAddress(context, first)},1)+1,"")`;
  if (context.ruleset.ranking.ties === "min") return own;
  return `IF(ISNUMBER(${own}),${own}+(COUNTIF(${all},${own})-1)/2,"")`;
}
