import type { rankTableTexts as rankTableTextsVi } from "../vi/rank-table";

/** What the command rank-table says. */
export const rankTableTexts: Record<keyof typeof rankTableTextsVi, string> = {
  "rank-table.kind.mean": "Mean",
  "rank-table.kind.percent": "Percent",
  "rank-table.kind.sum": "Total",
  "rank-table.missing": "not ranked",
  "rank-table.shared": "shared by {units} units",
  "rank-table.summary": "Ranked {ranked} of {rows} rows, score columns: {columns}.",
  "rank-table.unnamed": "(row {row})",
  "rank-table.written": "Ranking written: {file}",
  "usage.rank-table": "ranks any table; --by names the score columns",
};
