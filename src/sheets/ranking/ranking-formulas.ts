import type { UnitCode } from "../../domain/bloc";
import { rangeAddress, cellAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { SETTING_NAMES } from "../overview/settings";
import type { TotalId } from "../unit/unit-layout";
import { BY_WORDS, WORDS } from "../words";
import { bandFormula } from "./band-formula";
import { rankFormula } from "./chain-formulas";
import { NOTE_WORDS } from "./chain-note";
import type { RankingColumn } from "./ranking-layout";
import {
  chainColumns,
  placeColumn,
  RANKING_COLUMNS,
  workingAddress,
  workingFirst,
} from "./ranking-layout";
import { unitTotal } from "./unit-total";

/** Formulas of one row of the working table, by column. */
export function workingFormulas(
  context: BookContext,
  unit: UnitCode,
  row: number
): Readonly<
  Record<"scored" | "eligible" | "measure" | "value" | "rank" | "band" | "note" | "order", string>
> {
  const at = (column: RankingColumn): string =>
    cellAddress({ row, column: RANKING_COLUMNS[column] });
  const total = (id: TotalId): string => unitTotal(context, unit, id);
  const gates = context.ruleset.gates.map((_, i) =>
    cellAddress({ row, column: RANKING_COLUMNS.firstGate + i })
  );
  const incomplete = `"${WORDS.incomplete}"`;
  const place = placeColumn(context);
  const done = `IF(${total("expected")}>0,IF(${total("scored")}=${total("expected")},IF(${total("invalid")}=0,1,0),0),0)`;
  const passes =
    gates.length === 0
      ? `"${WORDS.yes}"`
      : `IF(AND(${gates.map((cell) => `${cell}="${WORDS.done}"`).join(",")}),"${WORDS.yes}","${WORDS.no}")`;
  return {
    scored: `${total("scored")}&"/"&${total("expected")}`,
    eligible: `IF(${done}=1,${passes},${incomplete})`,
    measure: `IF(${SETTING_NAMES.by}="${BY_WORDS.percent}",${at("percent")},${at("total")})`,
    value: `IF(${at("eligible")}="${WORDS.yes}",${at("measure")},"")`,
    rank:
      place === null
        ? `IF(ISNUMBER(${at("value")}),COUNTIF(${workingAddress(context, "value")},">"&${at("value")})+1,"")`
        : rankFormula(context, place, row),
    band:
      context.ruleset.bands.length === 0
        ? `""`
        : `IF(${at("eligible")}=${incomplete},"",${bandFormula(context, at("measure"), at("lowest"))})`,
    note: noteFormula(context, row),
    order: orderFormula(context, row),
  };
}

function noteFormula(context: BookContext, row: number): string {
  const at = (column: RankingColumn): string =>
    cellAddress({ row, column: RANKING_COLUMNS[column] });
  const failed = context.ruleset.gates.map((_, i) => {
    const column = RANKING_COLUMNS.firstGate + i;
    const name = cellAddress({ row: workingFirst(context) - 1, column }, true);
    return `IF(${cellAddress({ row, column })}="${WORDS.done}","",` + `" "&${name}&";")`;
  });
  const reasons = ['"Không xét:"', ...failed].join("&");
  const tie = chainNote(context, row) ?? sharedFormula(context, row);
  return `IF(${at("eligible")}="${WORDS.incomplete}","${WORDS.incomplete}: "&${at("scored")},IF(${at("eligible")}="${WORDS.no}",${reasons},${tie}))`;
}

/** What was written beside the chain; null where there is none. */
function chainNote(context: BookContext, row: number): string | null {
  const columns = chainColumns(context);
  if (columns === null) return null;
  const [shares, above] = [columns.shares, columns.above].map((column) =>
    cellAddress({ row, column })
  );
  return `${shares}&IF(${shares}="","",IF(${above}="","","${NOTE_WORDS.between}"))&${above}`;
}

function sharedFormula(context: BookContext, row: number): string {
  const column = placeColumn(context) ?? RANKING_COLUMNS.value;
  const same = `COUNTIF(${workingAddress(context, column)},${cellAddress({ row, column })})`;
  const rank = cellAddress({ row, column: RANKING_COLUMNS.rank });
  return `IF(ISNUMBER(${rank}),IF(${same}>1,"${NOTE_WORDS.shares}"&(${same}-1)&"${NOTE_WORDS.others}",""),"")`;
}

/** By place; the unranked follow in the bloc's order. */
function orderFormula(context: BookContext, row: number): string {
  const column = placeColumn(context) ?? RANKING_COLUMNS.rank;
  const rank = cellAddress({ row, column });
  const all = workingAddress(context, column);
  const upTo = rangeAddress({
    top: workingFirst(context),
    left: column,
    bottom: row,
    right: column,
  });
  return `IF(ISNUMBER(${rank}),${rank}+COUNTIF(${upTo},${rank})-1,COUNT(${all})+COUNTIF(${upTo},""))`;
}
