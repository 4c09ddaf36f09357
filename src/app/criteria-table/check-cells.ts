import type { Issue } from "../../domain/issue";
import type { ColumnMap } from "./choose-columns";
import { placeOf, textAt, valueAt, type CriteriaGrid } from "./grid";
import { readLabel } from "./read-label";
import { readNumber } from "./read-number";

/** What in a row's columns of words and numbering cannot be read; columns of points and the like tell it themselves. */
export function checkCells(grid: CriteriaGrid, columns: ColumnMap, row: number): Issue[] {
  return [...findErrorValues(grid, columns, row), ...checkNumberCell(grid, columns, row)];
}

/** #N/A and the like. */
function findErrorValues(grid: CriteriaGrid, columns: ColumnMap, row: number): Issue[] {
  const indexes = [columns.number, columns.measure, ...columns.text, ...columns.rule];
  return [...indexes, ...columns.evidence].flatMap((column): Issue[] => {
    const value = column === null ? null : valueAt(grid, row, column);
    if (column === null || value === null || typeof value === "string") return [];
    if (typeof value === "number") return [];
    const found = typeof value === "boolean" ? String(value) : value.error;
    const at = placeOf(grid, row, column);
    return [{ code: "criteria.error-value", severity: "error", at, params: { found } }];
  });
}

/** A number that is none: a date, or words beside a text. The row is read without it. */
function checkNumberCell(grid: CriteriaGrid, columns: ColumnMap, row: number): Issue[] {
  const { number } = columns;
  if (number === null) return [];
  const found = textAt(grid, row, number);
  const hasText = columns.text.some((column) => textAt(grid, row, column) !== "");
  if (found === "" || !hasText || readLabel(found) !== null) return [];
  const asNumber = readNumber(valueAt(grid, row, number));
  const isDate = asNumber.kind === "fault" && asNumber.code === "criteria.date-value";
  const at = placeOf(grid, row, number);
  const params = { found: found.slice(0, 60) };
  return isDate
    ? [{ code: "criteria.date-value", severity: "error", at, params }]
    : [{ code: "criteria.label-unclear", severity: "warning", at, params }];
}
