import { isFormula, type CellContent, type Position, type Rectangle } from "../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";

export interface PlannedCell {
  readonly at: Position;
  readonly content: CellContent;
}

/** Every cell that a sheet's blocks write. */
export function cellsOf({ blocks }: SheetPlan): readonly PlannedCell[] {
  return blocks.flatMap(({ at, cells }) =>
    cells.flatMap((row, down) =>
      row.map((content, right) => ({
        at: { row: at.row + down, column: at.column + right },
        content,
      }))
    )
  );
}

/** Every formula a book holds: of cells, names, validations and conditional formats. */
export function formulasOf({ sheets, names }: BookPlan): readonly string[] {
  return [
    ...names.map(({ refersTo }) => refersTo),
    ...sheets.flatMap((sheet) => [
      ...cellsOf(sheet).flatMap(({ content }) => (isFormula(content) ? [content.formula] : [])),
      ...sheet.conditionalFormats.map(({ formula }) => formula),
      ...sheet.validations.flatMap(({ rule }) =>
        rule.kind === "list" ? [rule.source] : rule.kind === "custom" ? [rule.formula] : []
      ),
    ]),
  ];
}

export function isInside({ row, column }: Position, area: Rectangle): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function sheetOf({ sheets }: BookPlan, key: string): SheetPlan {
  const sheet = sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}
