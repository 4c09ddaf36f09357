import type { Gate } from "../../domain/ruleset";
import type { UnitCode } from "../../domain/bloc";
import { rangeAddress, cellAddress, quoteSheet, sheetCell } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { GATE_COLUMNS } from "../criteria/setting-columns";
import { SETTING_NAMES } from "../overview/settings";
import { SHEETS, unitSheetKey } from "../sheet-keys";
import type { TotalId } from "../unit/unit-layout";
import { mustTotalRow, unitColumn } from "../unit/unit-layout";
import { factCell } from "../units/units-layout";
import { BY_WORDS, WORDS } from "../words";
import { bandFormula } from "./band-formula";
import type { RankingColumn } from "./ranking-layout";
import { RANKING_COLUMNS, workingAddress, workingFirst } from "./ranking-layout";

/** Reference to a result line of a unit's sheet. */
export function unitTotal({ layout, ...rest }: BookContext, unit: UnitCode, id: TotalId): string {
  const context = { layout, ...rest };
  const at = { row: mustTotalRow(layout.unit, id), column: unitColumn(layout.unit, "counted") };
  return sheetCell(tabName(context, unitSheetKey(unit)), at);
}

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
    rank: `IF(ISNUMBER(${at("value")}),COUNTIF(${workingAddress(context, "value")},">"&${at("value")})+1,"")`,
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
  const same = `COUNTIF(${workingAddress(context, "value")},${at("value")})`;
  const tie = `IF(ISNUMBER(${at("rank")}),IF(${same}>1,"Đồng hạng với "&(${same}-1)&" đơn vị khác",""),"")`;
  return `IF(${at("eligible")}="${WORDS.incomplete}","${WORDS.incomplete}: "&${at("scored")},IF(${at("eligible")}="${WORDS.no}",${reasons},${tie}))`;
}

function orderFormula(context: BookContext, row: number): string {
  const rank = cellAddress({ row, column: RANKING_COLUMNS.rank });
  const all = workingAddress(context, "rank");
  const upTo = rangeAddress({
    top: workingFirst(context),
    left: RANKING_COLUMNS.rank,
    bottom: row,
    right: RANKING_COLUMNS.rank,
  });
  return `IF(ISNUMBER(${rank}),${rank}+COUNTIF(${upTo},${rank})-1,COUNT(${all})+COUNTIF(${upTo},""))`;
}

/** Whether a unit passes one gate: Đạt, Không đạt, or Chưa xác nhận while the fact or number is missing. */
export function gateFormula(
  context: BookContext,
  gate: Gate,
  at: { unit: UnitCode; row: number; index: number }
): string {
  if (gate.kind === "fact") {
    const fact = factCell(context, at.unit, gate.fact);
    const [yes, no] = gate.mustBe ? [WORDS.done, WORDS.notDone] : [WORDS.notDone, WORDS.done];
    return `IF(${fact}="${WORDS.yes}","${yes}",IF(${fact}="${WORDS.no}","${no}","${WORDS.unconfirmed}"))`;
  }
  if (gate.kind !== "minTotal" && gate.kind !== "minCriterionPercent")
    return `"${WORDS.unconfirmed}"`;
  const column = gate.kind === "minTotal" ? RANKING_COLUMNS.measure : RANKING_COLUMNS.lowest;
  const value = cellAddress({ row: at.row, column });
  const table = context.layout.criteria.tables.gates;
  const sheet = quoteSheet(tabName(context, SHEETS.criteria));
  const least = `${sheet}!${cellAddress({ row: table.first + at.index, column: GATE_COLUMNS.value }, true)}`;
  return `IF(ISNUMBER(${value}),IF(${value}>=${least},"${WORDS.done}","${WORDS.notDone}"),"${WORDS.unconfirmed}")`;
}
