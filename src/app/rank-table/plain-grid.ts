import type { CellRef } from "../../domain/issue";
import type { CsvRow } from "../../host/port";
import { cellAddress } from "../../plan/addresses";
import type { CellError, CellValue, Rectangle } from "../../plan/cells";
import type { SheetSnapshot } from "../../plan/snapshot";

export type GridValue = CellValue | CellError | undefined;

/** A rectangle of values as found, before anybody knows what they mean. */
export interface PlainGrid {
  readonly file?: string;
  /** Tab that holds the values, or will hold them. */
  readonly sheet: string;
  /** Sheet row and column of rows[0][0], 1-based. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly GridValue[])[];
  /** "text": numbers are written out, as in a CSV file. "cells": a number is a number, and text is text. */
  readonly source: "text" | "cells";
  /** Lines of the text file by row. */
  readonly lines?: readonly number[];
}

/** The values of a sheet, or of a rectangle of it such as a selection. */
export function gridOfSheet(sheet: SheetSnapshot, area?: Rectangle): PlainGrid {
  const { top, left, bottom, right } = area ?? wholeOf(sheet);
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) =>
    Array.from({ length: Math.max(0, right - left + 1) }, (__, over): GridValue => {
      return sheet.rows[top - 1 + down]?.[left - 1 + over]?.value;
    })
  );
  return { sheet: sheet.name, top, left, rows, source: "cells" };
}

/** The lines of a CSV file, to stand in a sheet of that name from A1 on. */
export function gridOfText(lines: readonly CsvRow[], sheet: string): PlainGrid {
  return {
    sheet,
    top: 1,
    left: 1,
    rows: lines.map(({ cells }) => cells),
    source: "text",
    lines: lines.map(({ line }) => line),
  };
}

/** Where a person finds a cell of the grid: file and line of a text, else sheet and address. */
export function placeIn(grid: PlainGrid, row: number, column: number): CellRef {
  const file = grid.file === undefined ? {} : { file: grid.file };
  const line = grid.lines?.[row];
  if (line !== undefined) return { ...file, line };
  const cell = cellAddress({ row: grid.top + row, column: grid.left + column });
  return { ...file, sheet: grid.sheet, cell };
}

function wholeOf({ rows }: SheetSnapshot): Rectangle {
  const right = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return { top: 1, left: 1, bottom: rows.length, right };
}
