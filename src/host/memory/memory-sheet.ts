import type { CellContent, CellError, Formula, SheetKey } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot } from "../../plan/snapshot";

/** What a cell holds in memory: a file can hold an error as a constant too. */
export type HeldContent = CellContent | CellError;

/** Contents by row, then by column. */
export type Cells = Map<number, Map<number, HeldContent>>;

/** A sheet in memory. */
export interface MemorySheet {
  readonly key: SheetKey | null;
  readonly name: string;
  readonly cells: Cells;
  readonly isProtected: boolean;
}

/** A planned sheet as it stands right after drawing. */
export function fromPlan(plan: SheetPlan): MemorySheet {
  const cells: Cells = new Map();
  for (const block of plan.blocks) {
    block.cells.forEach((row, down) => {
      row.forEach((content, right) =>
        setContent(cells, { row: block.at.row + down, column: block.at.column + right }, content)
      );
    });
  }
  return { key: plan.key, name: plan.name, cells, isProtected: plan.isOpen !== true };
}

/** A sheet as it was read from somewhere. */
export function fromSnapshot(sheet: SheetSnapshot): MemorySheet {
  const cells: Cells = new Map();
  sheet.rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (!cell) return;
      const isError = typeof cell.value === "object" && cell.value !== null;
      const content =
        cell.formula === null
          ? cell.value
          : { formula: cell.formula, value: isError ? null : (cell.value as CellContent) };
      setContent(cells, { row: down + 1, column: right + 1 }, content as HeldContent);
    });
  });
  return { key: sheet.key, name: sheet.name, cells, isProtected: sheet.isProtected };
}

/** Puts content in a cell; an empty text is an empty cell, as in a file. */
export function setContent(
  cells: Cells,
  at: { readonly row: number; readonly column: number },
  content: HeldContent
): void {
  if (content === null || content === "") {
    cells.get(at.row)?.delete(at.column);
    return;
  }
  const row = cells.get(at.row) ?? new Map<number, HeldContent>();
  cells.set(at.row, row.set(at.column, content));
}

/** The same contents, to be changed beside them. */
export function copyCells(cells: Cells): Cells {
  return new Map([...cells].map(([row, contents]) => [row, new Map(contents)]));
}

/** A content with a live formula. */
export function isLive(content: HeldContent): content is Formula {
  return typeof content === "object" && content !== null && "formula" in content;
}
