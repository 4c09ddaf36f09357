import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  IDefinedNamesService,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { SheetKey } from "../../plan/cells";
import type { ChangeSet, SheetChange } from "../../plan/changes";
import { orderChanges } from "../../plan/order-changes";
import type { DefinedName, SheetPlan } from "../../plan/sheet-plan";
import { checkCancelled, type ApplyOptions } from "../port";
import { toReplacement } from "./cell-data";
import { toGridCondition, toGridValidations } from "./draw-rules";
import { drawBlank, drawSheet } from "./draw-sheet";
import type { StyleTable } from "./grid-styles";
import { idOfSheet, type HeldBook } from "./held-book";
import type { Grid } from "./start-grid";

const WHOLE_BOOK = "AllDefaultWorkbook";
const BLANK = "Trang tính";
/** The grid turns to every sheet that is inserted, unless somebody elsewhere did it. */
const NOT_SHOWN = { fromCollab: true };

type Matrix = Record<number, Record<number, ICellData>>;

/** The grid and the book that is written into. */
export interface Target {
  readonly grid: Grid;
  readonly book: HeldBook;
}

/** Writes into a grid. */
export type Write = (target: Target) => void;

/**
 * Makes changes ready sheet by sheet, asking before each whether to stop; the grid is not touched. What it gives writes
 * them into the book they fit into, all in one go: nothing is calculated in between, and nobody can type in between.
 */
export async function prepareChanges(
  { styles }: HeldBook,
  changes: ChangeSet,
  options: ApplyOptions
): Promise<Write> {
  const { isCancelled, onProgress } = options;
  const writes: Write[] = [];
  for (const change of orderChanges(changes.sheets)) {
    if (isCancelled) await letClicksIn();
    checkCancelled(options);
    onProgress?.(writes.length, changes.sheets.length);
    writes.push(prepareSheet(change, styles));
  }
  return (target) => {
    for (const write of writes) write(target);
    onProgress?.(changes.sheets.length, changes.sheets.length);
    changeBook(target, changes);
  };
}

function letClicksIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function changeBook(target: Target, changes: ChangeSet): void {
  for (const name of changes.removeNames) removeName(target, name);
  for (const name of changes.addNames) addName(target, name);
  for (const [name, value] of changes.properties) {
    if (value === null) target.book.properties.delete(name);
    else target.book.properties.set(name, value);
  }
}

/** Input rules and conditional looks of a sheet that stands in the grid; the first of each is the strongest. */
export function addRules({ grid, book }: Target, id: string, plan: SheetPlan): void {
  const place = { unitId: book.grid.getUnitId(), subUnitId: id };
  const rule = toGridValidations(plan.validations, id);
  if (rule.length > 0)
    grid.commands.syncExecuteCommand(AddDataValidationMutation.id, { ...place, rule });
  // Each new one goes to the top.
  plan.conditionalFormats
    .map((format, index) => toGridCondition(format, `${id}-${index}`))
    .reverse()
    .forEach((condition) =>
      grid.commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...place, rule: condition })
    );
}

/** Defines a name of the whole book, or gives it another meaning. */
export function addName({ grid, book }: Target, { name, refersTo }: DefinedName): void {
  const unitId = book.grid.getUnitId();
  const id = idOfName({ grid, book }, name) ?? `name-${name}`;
  grid.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId,
    id,
    name,
    formulaOrRefString: refersTo,
    localSheetId: WHOLE_BOOK,
  });
}

function removeName(target: Target, name: string): void {
  const id = idOfName(target, name);
  const unitId = target.book.grid.getUnitId();
  if (id !== null)
    target.grid.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, id, name });
}

function idOfName({ grid, book }: Target, name: string): string | null {
  const known = grid.injector.get(IDefinedNamesService);
  return known.getValueByName(book.grid.getUnitId(), name)?.id ?? null;
}

function prepareSheet(change: SheetChange, styles: StyleTable): Write {
  if (change.kind === "addSheet") {
    const drawn = drawSheet("", change.sheet, styles);
    return (target) => addSheet(target, change, drawn);
  }
  const { sheet } = change;
  if (change.kind === "removeSheet") return (target) => removeSheet(target, sheet);
  const cellValue: Matrix = {};
  for (const { at, after } of change.cells)
    (cellValue[at.row - 1] ??= {})[at.column - 1] = toReplacement(after);
  return (target) => setCells(target, sheet, cellValue);
}

function setCells({ grid, book }: Target, key: SheetKey, cellValue: Matrix): void {
  const id = idOfSheet(book, key);
  if (id === null) return;
  const place = { unitId: book.grid.getUnitId(), subUnitId: id };
  grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue });
}

function addSheet(
  { grid, book }: Target,
  { sheet, position }: Extract<SheetChange, { kind: "addSheet" }>,
  drawn: IWorksheetData
): void {
  const id = `sheet-${book.sheets.size + 1}`;
  book.sheets.set(id, { key: sheet.key, plan: sheet, isProtected: sheet.isOpen !== true });
  const inserted = {
    unitId: book.grid.getUnitId(),
    index: position ?? book.grid.getSheets().length,
    sheet: { ...drawn, id },
    styles: book.styles.all(),
  };
  grid.commands.syncExecuteCommand(InsertSheetMutation.id, inserted, NOT_SHOWN);
  addRules({ grid, book }, id, sheet);
}

function removeSheet({ grid, book }: Target, key: SheetKey): void {
  const id = idOfSheet(book, key);
  if (id === null) return;
  const unitId = book.grid.getUnitId();
  const place = { unitId, subUnitId: id };
  const validations = grid.injector.get(DataValidationModel).getRules(unitId, id);
  const ruleId = validations.map(({ uid }) => uid);
  if (ruleId.length > 0)
    grid.commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...place, ruleId });
  const looks = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, id) ?? [];
  for (const { cfId } of [...looks])
    grid.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...place, cfId });
  if (book.grid.getSheets().length === 1) addBlank({ grid, book });
  leaveSheet({ grid, book }, id);
  const subUnitName = book.grid.getSheetBySheetId(id)?.getName();
  grid.commands.syncExecuteCommand(RemoveSheetMutation.id, { ...place, subUnitName });
}

/** The grid moves on by itself too, but too late for what is written next. */
function leaveSheet({ grid, book }: Target, id: string): void {
  if (book.grid.getActiveSheet()?.getSheetId() !== id) return;
  const next = book.grid.getSheets().find((sheet) => sheet.getSheetId() !== id);
  const place = { unitId: book.grid.getUnitId(), subUnitId: next?.getSheetId() };
  grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
}

/** A workbook without any sheet cannot be shown. */
function addBlank({ grid, book }: Target): void {
  const id = `blank-${book.sheets.size + 1}`;
  const sheet = drawBlank(id, book.grid.uniqueSheetName(BLANK));
  const unitId = book.grid.getUnitId();
  grid.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index: 1, sheet }, NOT_SHOWN);
}
