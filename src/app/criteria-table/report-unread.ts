import type { Issue } from "../../domain/issue";
import type { DraftSections } from "./draft-node";
import { placeOf, type CriteriaGrid } from "./grid";
import type { RowRecord } from "./sort-rows";

/** A row that was not read is an error when it names points that would be missing. */
export function reportUnread(
  rows: readonly RowRecord[],
  draft: DraftSections,
  grid: CriteriaGrid
): Issue[] {
  const unread = rows.filter(({ fate }) => fate === "unread");
  const isEmpty = draft.base.length === 0;
  const none: Issue = { code: "criteria.no-rows", severity: "error", at: placeOf(grid, 0, 0) };
  return [
    ...(isEmpty ? [none] : []),
    ...unread.map(({ row, text, at }): Issue => {
      const severity = hasNumbers(grid, row) ? "error" : "warning";
      return { code: "criteria.row-unread", severity, at, params: { found: text } };
    }),
  ];
}

function hasNumbers({ rows }: CriteriaGrid, row: number): boolean {
  return (rows[row] ?? []).some((cell) => typeof cell?.value === "number");
}
