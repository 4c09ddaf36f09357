import { isFormula } from "./cells";
import type { CellContent, CellError, CellValue, Position, Rectangle, SheetKey } from "./cells";
import type { TabRef } from "./tab-ref";
import { isSameFormula } from "./same-formula";

/** A cell as a host reports it. */
export interface SnapshotCell {
  readonly value: CellValue | CellError;
  /** en-US formula without "="; null for a constant. */
  readonly formula: string | null;
}

/** One sheet as found. `key` comes from our stamp, null for a sheet that is not ours. */
export interface SheetSnapshot {
  readonly key: SheetKey | null;
  readonly name: string;
  /** rows[r - 1][c - 1]; ragged, empty cells may be missing. */
  readonly rows: readonly (readonly (SnapshotCell | undefined)[])[];
  readonly isProtected: boolean;
}

/** What was read of a workbook, in tab order. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names → what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** A part of a workbook to read: a whole sheet, or a rectangle of it. */
export interface Area {
  readonly sheet: TabRef;
  readonly rectangle?: Rectangle;
}

/** Content of a cell as a change set writes it; a typed error (#N/A) is a formula of that text. */
export function contentAt(
  sheet: SheetSnapshot | undefined,
  { row, column }: Position
): CellContent {
  const cell = sheet?.rows[row - 1]?.[column - 1];
  if (!cell) return null;
  const { formula, value } = cell;
  const isError = typeof value === "object" && value !== null;
  if (isError) return { formula: formula ?? value.error, value: null };
  return formula === null ? value : { formula, value };
}

/** Whether two contents are the same to a person: formulas by their text, constants by value. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && isSameFormula(one.formula, other.formula);
  return (one === "" ? null : one) === (other === "" ? null : other);
}
