import { computeTable } from "../../../src/app/rank-table/compute-table";
import type { GridValue, PlainGrid } from "../../../src/app/rank-table/plain-grid";
import type { RankedTable } from "../../../src/app/rank-table/ranked-table";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../../../src/app/rank-table/settings";

/** A grid of cells from A1 of the sheet "Số liệu". */
export function gridOf(rows: readonly (readonly GridValue[])[]): PlainGrid {
  return { sheet: "Số liệu", top: 1, left: 1, rows, source: "cells" };
}

/** The ranking of a small table; throws with its issues when there is none. */
export function rankGrid(
  rows: readonly (readonly GridValue[])[],
  settings: Partial<RankTableSettings> = {}
): RankedTable {
  const { ranking, issues } = computeTable(gridOf(rows), { ...DEFAULT_SETTINGS, ...settings });
  if (!ranking) throw new Error(JSON.stringify(issues));
  return ranking;
}

/** A table with one column of totals; null is a missing score. */
export function totalsTable(totals: readonly (number | null)[]): (readonly GridValue[])[] {
  return [["Đơn vị", "Điểm"], ...totals.map((total, i) => [`Đơn vị ${i + 1}`, total])];
}

/** Ranks in the table's order. */
export function ranksOf({ units }: RankedTable): readonly (number | null)[] {
  return units.map(({ ranked }) => ranked.rank);
}
