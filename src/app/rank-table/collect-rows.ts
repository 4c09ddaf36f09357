import type { Decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import type { RankRow, RankRule } from "../../domain/rank-table/rank-rule";
import { areaAddress } from "../../plan/addresses";
import { printCells } from "../print-cells";
import type { ChosenColumns } from "./choose-columns";
import { joinNames } from "./choose-columns";
import { foldName } from "./fold-name";
import type { BadCell, ReadCell } from "./read-cell";
import type { PlainTable, TableColumn, TableRow } from "./read-table";
import { nameOfRow } from "./read-table";
import { issueAt } from "./table-issues";

/** A row that is to be ranked, and its numbers. */
export interface UnitRow extends RankRow {
  readonly row: TableRow;
  readonly name: string;
}

/** The rows to rank, with an issue for everything that keeps a row or a cell out. Totals, most points and weights are no units. */
export function collectRows(
  table: PlainTable,
  chosen: ChosenColumns,
  rule: RankRule
): { readonly units: readonly UnitRow[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const units: UnitRow[] = [];
  for (const row of table.rows) {
    if (row.mark !== null) issues.push(leftOut(table, row));
    else units.push(collectRow({ table, chosen, rule }, row, issues));
  }
  return { units, issues: [...issues, ...findTwins(table, units)] };
}

interface Collecting {
  readonly table: PlainTable;
  readonly chosen: ChosenColumns;
  readonly rule: RankRule;
}

function collectRow({ table, chosen, rule }: Collecting, row: TableRow, issues: Issue[]): UnitRow {
  const name = nameOfRow(table, row);
  const missing: TableColumn[] = [];
  const scores = chosen.scores.map((column, index) => {
    const cell = row.cells[column.index] ?? null;
    if (cell === null) missing.push(column);
    const max = rule.total === "percent" ? (rule.scores[index]?.max ?? null) : null;
    const fault = findFault(cell, max);
    if (fault) issues.push(issueAt(table, [row.index, column.index], fault));
    return typeof cell === "number" && !fault ? cell : null;
  });
  if (missing.length > 0) issues.push(describeMissing(table, { row, name, missing }));
  if (name === "" && table.name)
    issues.push(issueAt(table, [row.index, table.name.index], NO_NAME));
  const keys = chosen.keys.map((column) => {
    const cell = row.cells[column.index] ?? null;
    const fault = findFault(cell, null);
    if (fault && !chosen.scores.includes(column))
      issues.push(issueAt(table, [row.index, column.index], fault));
    return typeof cell === "number" ? cell : null;
  });
  return { row, name, scores, keys };
}

type Fault = Pick<Issue, "code" | "severity" | "params">;

const NO_NAME: Fault = { code: "table.no-name", severity: "warning", params: {} };

function findFault(cell: ReadCell, max: Decimal | null): Fault | null {
  if (cell === null) return null;
  if (typeof cell !== "number") return describeBad(cell);
  if (max === null) return null;
  const params = { value: cell, max: max.toString() };
  if (cell < 0) return { code: "score.negative", severity: "error", params };
  return max.lt(cell) ? { code: "score.above-max", severity: "error", params } : null;
}

function describeBad(cell: BadCell): Fault {
  if (cell.kind === "error")
    return { code: "score.error-value", severity: "error", params: { found: cell.text } };
  if (cell.kind === "text")
    return { code: "score.not-a-number", severity: "error", params: { found: cell.text } };
  const needed = cell.readings.join(" / ");
  return {
    code: "score.ambiguous-number",
    severity: "error",
    params: { found: cell.text, needed },
  };
}

function describeMissing(
  table: PlainTable,
  { row, name, missing }: { row: TableRow; name: string; missing: readonly TableColumn[] }
): Issue {
  const { grid } = table;
  const cells = missing.map(({ index }) => ({
    row: grid.top + row.index,
    column: grid.left + index,
  }));
  const params = { name, columns: joinNames(missing), count: missing.length };
  const issue = issueAt(table, [row.index, missing[0]?.index ?? 0], {
    code: "table.missing",
    severity: "warning",
    params,
  });
  const isText = grid.source === "text";
  return isText ? issue : { ...issue, at: { ...issue.at, cell: printCells(cells) } };
}

function leftOut(table: PlainTable, row: TableRow): Issue {
  const name = nameOfRow(table, row);
  const { grid } = table;
  const cell = areaAddress({
    top: grid.top + row.index,
    bottom: grid.top + row.index,
    left: grid.left,
    right: grid.left + table.columns.length - 1,
  });
  const issue = issueAt(table, [row.index, 0], {
    code: "table.row-left-out",
    severity: "tip",
    params: { name: name || firstText(table, row) },
  });
  return grid.source === "text" ? issue : { ...issue, at: { ...issue.at, cell } };
}

function firstText({ grid }: PlainTable, row: TableRow): string {
  return String(grid.rows[row.index]?.find((value) => typeof value === "string") ?? "").trim();
}

/** Names that differ in nothing but case, spaces or Unicode form. */
function findTwins(table: PlainTable, units: readonly UnitRow[]): Issue[] {
  const first = new Map<string, UnitRow>();
  return units.flatMap((unit) => {
    const key = foldName(unit.name);
    const twin = first.get(key);
    if (key === "") return [];
    if (!twin) {
      first.set(key, unit);
      return [];
    }
    const { grid, name } = table;
    const params = {
      name: unit.name,
      first: grid.lines?.[twin.row.index] ?? grid.top + twin.row.index,
    };
    return [
      issueAt(table, [unit.row.index, name?.index ?? 0], {
        code: "table.duplicate-name",
        severity: "warning",
        params,
      }),
    ];
  });
}
