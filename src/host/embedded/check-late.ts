import { DataValidationType, type ICellData } from "@univerjs/core";
import {
  IEditorBridgeService,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  VALIDATE_CELL,
  type ISetRangeValuesCommandParams,
  type ISheetLocation,
} from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import type { HeldBook } from "./held-book";
import { selectCell } from "./select-cell";
import type { Grid } from "./start-grid";

/** Before the grid's own check. */
const FIRST = 10_000;
const EMPTY = { v: null, t: null, f: null, si: null, p: null };

/** A cell of the grid, row and column from 0. */
interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** The last thing that was typed: the grid's name for the step, and what the cell held. */
interface Step {
  readonly id: string;
  readonly before: ICellData | null;
}

/**
 * What is typed stands while the grid still calculates a rule that is a formula, and is taken back if the rule refuses
 * it. By itself the grid stays in the cell until then, and what is typed next lands there instead of in the next cell.
 */
export function checkFormulasLate(grid: Grid, book: () => HeldBook): void {
  const { commands, injector } = grid;
  const cells = injector.get(SheetInterceptorService);
  let last: Step | null = null;
  let isChecking = false;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesCommand.id) last = readStep(book(), params);
  });
  const check = ({ workbook, worksheet, row, col }: ISheetLocation): Promise<boolean> => {
    isChecking = true;
    try {
      return cells.onValidateCell(workbook, worksheet, row, col) ?? Promise.resolve(true);
    } finally {
      isChecking = false;
    }
  };
  cells.writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (soFar, place, next) => {
      const step = last;
      if (isChecking || step === null || !isFormulaRule(grid, place)) return next(soFar);
      const typed = readValue(book(), place);
      void check(place).then((isAllowed) => {
        if (!isAllowed) takeBack(grid, book(), { step, place, typed });
      });
      return Promise.resolve(true);
    },
  });
}

function isFormulaRule({ injector }: Grid, { unitId, subUnitId, row, col }: Place): boolean {
  const rule = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(unitId, subUnitId, row, col);
  return rule?.type === DataValidationType.CUSTOM;
}

function readStep({ grid }: HeldBook, params: object | undefined): Step | null {
  const { subUnitId, range, redoUndoId } = (params ?? {}) as Partial<ISetRangeValuesCommandParams>;
  if (subUnitId === undefined || !range || redoUndoId === undefined) return null;
  const held = grid.getSheetBySheetId(subUnitId)?.getCellRaw(range.startRow, range.startColumn);
  return { id: redoUndoId, before: held ? { ...held } : null };
}

function readValue({ grid }: HeldBook, { subUnitId, row, col }: Place): unknown {
  return grid.getSheetBySheetId(subUnitId)?.getCellRaw(row, col)?.v;
}

interface Refused {
  readonly step: Step;
  readonly place: Place;
  readonly typed: unknown;
}

/** Puts back what the cell held, if nobody has typed there since, and shows it to whoever is not typing elsewhere. */
function takeBack(grid: Grid, book: HeldBook, { step, place, typed }: Refused): void {
  const { unitId, subUnitId, row, col } = place;
  if (unitId !== book.grid.getUnitId() || readValue(book, place) !== typed) return;
  grid.undone.rollback(step.id, unitId);
  const cellValue = { [row]: { [col]: { ...EMPTY, ...step.before } } };
  grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
  if (grid.injector.get(IEditorBridgeService).isVisible().visible) return;
  selectCell(grid, book, { sheet: subUnitId, at: { row: row + 1, column: col + 1 } });
}
