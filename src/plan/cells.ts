/** What a cell can hold. `null` is an empty cell; an error is what a program shows as #N/A and the like. */
export type CellValue = string | number | boolean | null;
export interface CellError {
  readonly error: string;
}

/** A live formula (en-US form, no leading "=") and the value our engine expects it to show. */
export interface Formula {
  readonly formula: string;
  readonly value: CellValue;
}

export type CellContent = CellValue | Formula;

/** Stable key of one of our sheets, stamped in the workbook: "overview", "units", "criteria", "unit:DV01", "summary" … */
export type SheetKey = string;

/** 1-based row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 1-based and inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isFormula(content: CellContent): content is Formula {
  return typeof content === "object" && content !== null;
}

/** A rectangle of one cell, or from one corner to the other. */
export function rectangle(from: Position, to: Position = from): Rectangle {
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
