import {
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IRange,
  type IWorksheetData,
} from "@univerjs/core";
import type { Rectangle } from "../../plan/cells";
import type { CellStyle, SheetPlan } from "../../plan/sheet-plan";
import { toCellData } from "./cell-data";
import { DEFAULT_STYLE, webColor, type StyleTable } from "./grid-styles";

/** Widest digit of Times New Roman 12 and the room beside the characters of a column, in pixels. */
const DIGIT = 8;
const COLUMN_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const COLUMN_WIDTH = 80;
const ROW_HEIGHT = 21;
/** Empty rows and columns that stand after the last one used. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 20;

const NO_STYLE: CellStyle = {};

type Matrix = Record<number, Record<number, ICellData>>;

/** Lays a planned sheet out for the grid: contents, looks, sizes, merges, what stays in sight. Rules come after. */
export function drawSheet(id: string, plan: SheetPlan, styles: StyleTable): IWorksheetData {
  const cellData = drawCells(plan);
  drawStyles(cellData, plan, styles);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: plan.name,
    cellData,
    ...sizeOf(cellData),
    mergeData: plan.merges.map(toRange),
    columnData: Object.fromEntries(
      [...plan.columnWidths].map(([column, width]) => [
        column - 1,
        { w: Math.trunc(width * DIGIT + COLUMN_PADDING) },
      ])
    ),
    rowData: Object.fromEntries(
      [...plan.rowHeights].map(([row, height]) => [
        row - 1,
        { h: Math.ceil(height * PIXELS_PER_POINT), ia: 0 },
      ])
    ),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    freeze: freezeOf(plan),
    ...(plan.tabColor !== null && { tabColor: webColor(plan.tabColor) }),
  });
}

/** An empty sheet. */
export function drawBlank(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id, name, cellData: {}, defaultStyle: DEFAULT_STYLE });
}

/** A rectangle in the grid's counting, from 0. */
export function toRange({ top, left, bottom, right }: Rectangle): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

function drawCells({ blocks }: SheetPlan): Matrix {
  const matrix: Matrix = {};
  for (const { at, cells } of blocks) {
    cells.forEach((contents, down) => {
      contents.forEach((content, right) => {
        const data = toCellData(content);
        if (data) (matrix[at.row + down - 1] ??= {})[at.column + right - 1] = data;
      });
    });
  }
  return matrix;
}

function drawStyles(matrix: Matrix, { styles }: SheetPlan, table: StyleTable): void {
  for (const [row, cells] of layOutStyles(styles)) {
    const target = (matrix[row - 1] ??= {});
    for (const [column, style] of cells) (target[column - 1] ??= {}).s = table.idOf(style);
  }
}

/** Looks of a plan laid over each other, by row and column. */
function layOutStyles(styles: SheetPlan["styles"]): Map<number, Map<number, CellStyle>> {
  const rows = new Map<number, Map<number, CellStyle>>();
  for (const { area, style } of styles) {
    const layOver = memoLayOver(style);
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = rows.get(row) ?? new Map<number, CellStyle>();
      rows.set(row, cells);
      for (let column = area.left; column <= area.right; column++)
        cells.set(column, layOver(cells.get(column) ?? NO_STYLE));
    }
  }
  return rows;
}

/** Lays one look over others; over the same one with the same result, so that cells of an area share it. */
function memoLayOver(style: CellStyle): (below: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (below) => {
    const result = known.get(below) ?? { ...below, ...style };
    known.set(below, result);
    return result;
  };
}

function sizeOf(matrix: Matrix): { rowCount: number; columnCount: number } {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((cells) => Object.keys(cells).map(Number));
  const last = (indexes: readonly number[]): number =>
    indexes.reduce((most, index) => Math.max(most, index + 1), 0);
  return {
    rowCount: Math.max(LEAST_ROWS, last(rows) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, last(columns) + SPARE_COLUMNS),
  };
}

function freezeOf({ freezeAt }: SheetPlan): IWorksheetData["freeze"] {
  const row = (freezeAt?.row ?? 1) - 1;
  const column = (freezeAt?.column ?? 1) - 1;
  return {
    xSplit: column,
    ySplit: row,
    startRow: row === 0 ? -1 : row,
    startColumn: column === 0 ? -1 : column,
  };
}
