import type { Issue, IssueCode, Params } from "../../domain/issue";
import { placeIn } from "./plain-grid";
import type { PlainTable } from "./read-table";

/** What an issue is told of: a table, or the grid in which none was found. */
type Place = Pick<PlainTable, "grid">;

/** An error about the table as a whole, told of its file and sheet; a text has no sheet. */
export function tableIssue({ grid }: Place, code: IssueCode, params: Params = {}): Issue {
  const file = grid.file === undefined ? {} : { file: grid.file };
  const at = grid.source === "text" ? file : { ...file, sheet: grid.sheet };
  return { code, severity: "error", at, params };
}

/** An issue at a cell of the table. */
export function issueAt(
  { grid }: Place,
  [row, column]: readonly [row: number, column: number],
  issue: Pick<Issue, "code" | "severity" | "params">
): Issue {
  return { ...issue, at: placeIn(grid, row, column) };
}
