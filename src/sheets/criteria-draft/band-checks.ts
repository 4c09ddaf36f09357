import { compareDecimals, decimal, type Decimal } from "../../domain/decimal";
import type { ClassBand, Ruleset } from "../../domain/ruleset";
import { rangeAddress } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import type { SettingTable } from "../criteria/criteria-layout";
import { BAND_COLUMNS } from "../criteria/setting-columns";
import { WORDS } from "../words";
import { lastTableRow } from "./draft-layout";
import { CHECKS } from "./draft-words";

/** Whether a class band meets the next higher one: "Đủ", "Hở từ 79.99 đến 90", "Chồng từ 85 đến 90". An empty row shows nothing. */
export function checkBand(ruleset: Ruleset, table: SettingTable, index: number): Formula {
  const band = ruleset.bands[index];
  return {
    formula: bandFormula(table, table.first + index, ruleset.ranking.places),
    value: band === undefined ? "" : bandWord(band, ruleset),
  };
}

function bandFormula(table: SettingTable, row: number, places: number): string {
  const column = BAND_COLUMNS.from;
  const area = { top: table.header, left: column, bottom: lastTableRow(table) + 1, right: column };
  const starts = rangeAddress(area, true);
  const [from, to] = [`$D${row}`, `$E${row}`];
  const above = `COUNTIF(${starts},">"&${from})`;
  const next = `LARGE(${starts},${above})`;
  const isOpen = `$F${row}="${WORDS.yes}"`;
  const step = 1 / 10 ** places;
  const gap = `IF(ROUND(${next}-${to}-IF(${isOpen},0,${step}),6)>0,"Hở từ "&${to}&" đến "&${next},"${CHECKS.fits}")`;
  const meets = `IF(ROUND(${to}-${next},6)=0,IF(${isOpen},"${CHECKS.fits}","Chồng tại "&${next}),${gap})`;
  const over = `IF(ROUND(${to}-${next},6)>0,"Chồng từ "&${next}&" đến "&${to},${meets})`;
  const ends = `IF(ISNUMBER(${to}),${over},"Chưa ghi Đến")`;
  const ranked = `IF(COUNTIF(${starts},${from})>1,"${CHECKS.sameEdge}",IF(${above}=0,"${CHECKS.fits}",${ends}))`;
  return `IF(ISNUMBER(${from}),${ranked},"")`;
}

function bandWord({ from, to, toExclusive }: ClassBand, { bands, ranking }: Ruleset): string {
  if (bands.filter((one) => one.from.eq(from)).length > 1) return CHECKS.sameEdge;
  const [next] = bands
    .map((one) => one.from)
    .filter((start) => start.gt(from))
    .sort(compareDecimals);
  if (next === undefined) return CHECKS.fits;
  return to === null
    ? "Chưa ghi Đến"
    : meetWord([to, next], toExclusive ? decimal(0) : decimal(`1e-${ranking.places}`));
}

function meetWord([to, next]: readonly [Decimal, Decimal], step: Decimal): string {
  const isOpen = step.eq(0);
  if (to.gt(next)) return `Chồng từ ${next.toString()} đến ${to.toString()}`;
  if (to.eq(next)) return isOpen ? CHECKS.fits : `Chồng tại ${next.toString()}`;
  const isGap = next.minus(to).minus(step).round(6).gt(0);
  return isGap ? `Hở từ ${to.toString()} đến ${next.toString()}` : CHECKS.fits;
}
