import type { Issue } from "../../domain/issue";
import { foldWords } from "../fold-text";
import type { TableColumn, TableHeader } from "./find-header";
import { placeOf, valueAt, type CriteriaGrid } from "./grid";
import type { Role } from "./column-roles";

/** Columns (from 0) by meaning; null where the table has none. */
export interface ColumnMap {
  readonly number: number | null;
  /** One column, or two: groups in the first, what is scored in the second. */
  readonly text: readonly [number] | readonly [number, number];
  /** With two text columns: the numbers stand beside the items, not beside the groups. */
  readonly numbersItems: boolean;
  readonly points: number | null;
  readonly weight: number | null;
  readonly target: number | null;
  readonly measure: number | null;
  /** Joined when there are several. */
  readonly rule: readonly number[];
  readonly evidence: readonly number[];
}

/** Which column is which. Two columns of one meaning are an error, a column of no known meaning is a warning; both are then left out. */
export function chooseColumns(
  grid: CriteriaGrid,
  header: TableHeader
): { readonly columns: ColumnMap; readonly issues: Issue[] } {
  const columns = demoteBarePoints(header.columns);
  const issues: Issue[] = [];
  const list = (role: Role): TableColumn[] => columns.filter((column) => column.role === role);
  const takeFirst = (found: readonly TableColumn[], most = 1): number[] => {
    for (const { index, header: words } of found.slice(most)) {
      const at = placeOf(grid, header.from, index);
      const params = { found: words, other: found[0]?.header ?? "" };
      issues.push({ code: "criteria.column-twice", severity: "error", at, params });
    }
    return found.slice(0, most).map(({ index }) => index);
  };
  const one = (role: Role): number | null => takeFirst(list(role))[0] ?? null;
  const [group = 0, item] = takeFirst(list("text"), 2);
  const number = one("number");
  const map: ColumnMap = {
    number,
    text: item === undefined ? [group] : [group, item],
    numbersItems: number !== null && hasNumberedItems(grid, header, { number, group }),
    points: one("points"),
    weight: one("weight"),
    target: one("target"),
    measure: one("measure"),
    rule: list("rule").map(({ index }) => index),
    evidence: list("evidence").map(({ index }) => index),
  };
  for (const { index, header: words, role } of columns) {
    if (role !== null) continue;
    const at = placeOf(grid, header.from, index);
    issues.push({
      code: "criteria.column-unknown",
      severity: "warning",
      at,
      params: { found: words },
    });
  }
  return { columns: map, issues };
}

/** "Điểm" or "Tổng điểm" beside "Điểm tối đa" is what a unit gets. */
function demoteBarePoints(columns: readonly TableColumn[]): TableColumn[] {
  const isBare = ({ header }: TableColumn): boolean =>
    /^(tong |so )?diem( so)?$/.test(foldWords(header));
  const points = columns.filter(({ role }) => role === "points");
  const hasExplicit = points.some((column) => !isBare(column));
  return columns.map((column) =>
    column.role === "points" && hasExplicit && isBare(column)
      ? { ...column, role: "entry" }
      : column
  );
}

function hasNumberedItems(
  grid: CriteriaGrid,
  { to }: TableHeader,
  { number, group }: { readonly number: number; readonly group: number }
): boolean {
  return grid.rows.some(
    (_, row) =>
      row > to && valueAt(grid, row, number) !== null && valueAt(grid, row, group) === null
  );
}
