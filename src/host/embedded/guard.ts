import {
  CommandType,
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Position } from "../../plan/cells";
import { isLocked, type HeldBook } from "./held-book";
import type { Grid } from "./start-grid";

/** Adds, removes or moves cells, rows or columns, which no protected sheet takes, or a sheet. */
const STRUCTURE =
  /^sheet\.command\.((insert|delete|remove|move)-(multi-)?(rows?|cols?|range|sheet)|(add|remove)-worksheet-merge|reorder-range|append-row|split-text)(?!-protection|.*confirm)/;
const NEW_SHEET = "sheet.command.insert-sheet";
/** Formulas all over the book are rewritten by these; what they do themselves was allowed. */
const REWRITES =
  /^(univer\.command\.(undo|redo)|sheet\.command\.(set-worksheet-name|copy-sheet|(insert|delete|remove|move)-.*))$/;
/** What a person may do to a protected sheet: sizes, names, order, view. */
const HARMLESS =
  /^sheet\.mutation\.(set-worksheet-(name|order|hidden|col-width|row-.*height)|set-(row|col)-(hidden|visible)|set-frozen|set-tab-color|toggle-gridlines|set-gridlines-color|copy-worksheet-end|insert-sheet|empty)$/;
const NAMES = /^sheet\.command\.(set|remove)-defined-name$/;
const FIRST: Position = { row: 1, column: 1 };

/** Cells of a mutation, by row and column from 0. */
type Matrix = Record<number, Record<number, ICellData | null>>;

interface Place {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly visible?: boolean;
  readonly cellValue?: Matrix;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
  readonly name?: string;
}

/** Keeps people out of locked cells, as Excel does on a protected sheet. */
export interface Guard {
  /** Does what the product itself does, unhindered. */
  pass<T>(work: () => T): T;
}

/** What the guard watches. */
export interface Guarded {
  readonly grid: Grid;
  /** The book that is open right now. */
  readonly book: () => HeldBook;
  /** Told where something was refused. */
  readonly refuse: (sheet: string, at: Position) => void;
}

/**
 * Stands before every command of the grid. What edits cells is stopped at the change itself, whatever key or menu led
 * there; what moves rows, columns or sheets is stopped before it begins, because it rewrites formulas first.
 */
export function guardCells({ grid, book, refuse }: Guarded): Guard {
  let isOurs = false;
  let runs: string | null = null;
  const stop = (sheet: string, at: Position): never => {
    refuse(sheet, at);
    throw new CustomCommandExecutionError("locked");
  };
  grid.commands.beforeCommandExecuted((command, options) => {
    if (isOurs || isResult(options)) return;
    const held = book();
    const place = (command.params ?? {}) as Place;
    if (place.unitId !== undefined && place.unitId !== held.grid.getUnitId()) return;
    const found = findLocked({ grid, book: held, runs }, command, place);
    if (found) stop(found.sheet, found.at);
    if (command.type === CommandType.COMMAND) runs = command.id;
  });
  grid.commands.onCommandExecuted(({ id }) => {
    if (id === runs) runs = null;
  });
  return {
    pass(work) {
      isOurs = true;
      try {
        return work();
      } finally {
        isOurs = false;
      }
    },
  };
}

interface Scene {
  readonly grid: Grid;
  readonly book: HeldBook;
  /** The command that is being carried out. */
  readonly runs: string | null;
}

interface Locked {
  readonly sheet: string;
  readonly at: Position;
}

function findLocked(scene: Scene, command: ICommandInfo, place: Place): Locked | null {
  if (command.id === SetCellEditVisibleOperation.id)
    return place.visible === true ? findEdited(scene) : null;
  if (command.type === CommandType.COMMAND) return findCommanded(scene, command, place);
  if (command.type !== CommandType.MUTATION) return null;
  if (command.id === SetRangeValuesMutation.id) return findWritten(scene, place);
  return HARMLESS.test(command.id) ? null : findMoved(scene, place);
}

/** A protected sheet that a change of another kind than writing cells would touch. */
function findMoved({ book, runs }: Scene, { subUnitId, from, to }: Place): Locked | null {
  if (REWRITES.test(runs ?? "")) return null;
  const touched = [subUnitId, from?.subUnitId, to?.subUnitId];
  const sheet = touched.find((id) => id !== undefined && isProtected(book, id));
  return sheet === undefined ? null : { sheet, at: FIRST };
}

/** The cell that a person is about to type in. */
function findEdited({ grid, book }: Scene): Locked | null {
  const cell = grid.injector.get(IEditorBridgeService).getEditLocation();
  if (!cell || cell.unitId !== book.grid.getUnitId()) return null;
  const at = { row: cell.row + 1, column: cell.column + 1 };
  return isLocked(book, cell.sheetId, at) ? { sheet: cell.sheetId, at } : null;
}

function findCommanded({ book }: Scene, { id }: ICommandInfo, place: Place): Locked | null {
  const sheet = place.subUnitId ?? book.grid.getActiveSheet()?.getSheetId() ?? "";
  if (NAMES.test(id) && (place.name ?? "").startsWith("KTD_")) return { sheet, at: FIRST };
  const isStructure = STRUCTURE.test(id) && id !== NEW_SHEET;
  return isStructure && isProtected(book, sheet) ? { sheet, at: FIRST } : null;
}

/** The first locked cell that would be written. Looks of a protected sheet stay as they are drawn. */
function findWritten({ book, runs }: Scene, { subUnitId, cellValue = {} }: Place): Locked | null {
  if (subUnitId === undefined || !isProtected(book, subUnitId)) return null;
  if (REWRITES.test(runs ?? "")) return null;
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      const at = { row: Number(row) + 1, column: Number(column) + 1 };
      if (isLocked(book, subUnitId, at)) return { sheet: subUnitId, at };
      if (cell) delete cell.s;
      else cells[Number(column)] = { v: null, t: null, f: null, si: null, p: null };
    }
  }
  return null;
}

function isProtected({ sheets }: HeldBook, id: string): boolean {
  return sheets.get(id)?.isProtected === true;
}

function isResult(options?: IExecutionOptions): boolean {
  return options?.fromFormula === true || options?.applyFormulaCalculationResult === true;
}
