import { quoteSheet, cellAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { BAND_COLUMNS } from "../criteria/setting-columns";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";

/**
 * Formula that names the class of a unit from its measured value and its lowest criterion percent.
 * Bands are tried from the highest `from`; a unit that fails a band's minimum falls through, and for it
 * the upper limits of lower bands no longer matter (the same rule as the engine's `classify`).
 */
export function bandFormula(context: BookContext, value: string, lowest: string): string {
  const ordered = context.ruleset.bands
    .map((band, index) => ({ band, cells: bandCells(context, index) }))
    .sort((a, b) => b.band.from.cmp(a.band.from));
  let formula = `"${WORDS.noBand}"`;
  for (let i = ordered.length - 1; i >= 0; i--) {
    const current = ordered[i];
    if (!current) continue;
    const fallenFrom = ordered.slice(0, i).filter(({ band }) => band.minCriterionPercent !== null);
    const upper = [
      ...(current.band.to === null
        ? []
        : [belowTop(current.band.toExclusive, value, current.cells.to)]),
    ];
    const fallen = fallenFrom.map(({ band, cells }) => inside(band, value, cells));
    const within =
      upper.length === 0
        ? []
        : [fallen.length === 0 ? upper.join("") : `OR(${[...upper, ...fallen].join(",")})`];
    const enough =
      current.band.minCriterionPercent === null ? [] : [`${lowest}>=${current.cells.minimum}`];
    const test = [`${value}>=${current.cells.from}`, ...within, ...enough];
    formula = `IF(${test.length === 1 ? test.join("") : `AND(${test.join(",")})`},${current.cells.name},${formula})`;
  }
  return formula;
}

interface BandCells {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly minimum: string;
}

function bandCells(context: BookContext, index: number): BandCells {
  const sheet = quoteSheet(tabName(context, SHEETS.criteria));
  const row = context.layout.criteria.tables.bands.first + index;
  const at = (column: number): string => `${sheet}!${cellAddress({ row, column }, true)}`;
  return {
    name: at(BAND_COLUMNS.name),
    from: at(BAND_COLUMNS.from),
    to: at(BAND_COLUMNS.to),
    minimum: at(BAND_COLUMNS.minimum),
  };
}

function belowTop(exclusive: boolean, value: string, to: string): string {
  return `${value}${exclusive ? "<" : "<="}${to}`;
}

function inside(
  band: { readonly to: unknown; readonly toExclusive: boolean },
  value: string,
  cells: BandCells
): string {
  const low = `${value}>=${cells.from}`;
  return band.to === null ? low : `AND(${low},${belowTop(band.toExclusive, value, cells.to)})`;
}
