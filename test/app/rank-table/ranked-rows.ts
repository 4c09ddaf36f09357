import { computeTable } from "../../../src/app/rank-table/compute-table";
import type { GridValue } from "../../../src/app/rank-table/plain-grid";
import { gridOfText } from "../../../src/app/rank-table/plain-grid";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../../../src/app/rank-table/settings";
import type { Issue } from "../../../src/domain/issue";
import { readCsv } from "../../../src/host/files/read-csv";
import { gridOf } from "../../sheets/rank-table/small-table";

type Rows = readonly (readonly GridValue[])[];

/** "name rank" in the table's order, and "code place" of every issue. */
export function rank(rows: Rows, settings: Partial<RankTableSettings> = {}) {
  return show(computeTable(gridOf(rows), { ...DEFAULT_SETTINGS, ...settings }));
}

export function rankText(text: string, settings: Partial<RankTableSettings> = {}) {
  const csv = readCsv(new TextEncoder().encode(text));
  if (!csv.ok) throw new Error(`line ${csv.line}`);
  const grid = gridOfText(csv.rows, "Bảng số liệu");
  return show(computeTable(grid, { ...DEFAULT_SETTINGS, ...settings }));
}

function show({ ranking, issues }: ReturnType<typeof computeTable>) {
  return {
    ranks: ranking?.units.map(({ name, ranked }) => `${name} ${ranked.rank ?? "-"}`) ?? null,
    totals: ranking?.units.map(({ ranked }) => ranked.total?.toString() ?? "-") ?? null,
    issues: issues.map(showIssue),
  };
}

function showIssue({ code, at, params = {} }: Issue): string {
  const place = at?.cell ?? (at?.line === undefined ? "" : `line ${at.line}`);
  return [code, place, ...Object.values(params)].filter((part) => part !== "").join(" ");
}

export const A = ["Đơn vị", "A", "B"];
