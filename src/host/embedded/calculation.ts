import type { ICommandInfo, IExecutionOptions, Workbook as GridBook } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { HostFault } from "../port";
import type { Grid } from "./start-grid";

const PATIENCE = 10_000;
/** Commands that change looks only; the grid calculates nothing after them. */
const LOOKS: ReadonlySet<string> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Knows whether the grid's formulas show what they should. */
export interface Calculation {
  /** Waits until no result is due any more. A `HostFault` after 10 seconds. */
  settled(): Promise<void>;
  /** Has every formula of a book calculated again; `names` got another meaning. */
  restart(book: GridBook, names: readonly string[]): void;
}

/**
 * Follows the grid's calculation from its start. The grid begins a moment after a change, on a timer of its own:
 * a change is due from when it was made until a calculation begins, and that one until its results stand in cells.
 */
export function followCalculation({ commands, injector }: Grid): Calculation {
  const session = injector.get(FormulaCalculationSessionService);
  const causes = injector.get(IActiveDirtyManagerService);
  const waiting = new Set<() => void>();
  let isDue = false;
  const isSettled = (): boolean => {
    const { started, resultApplied } = session.state;
    return !isDue && (!started || resultApplied);
  };
  // The grid writes the results of several sheets one after the other, in one go.
  const tell = (): void =>
    queueMicrotask(() => {
      if (isSettled()) for (const go of [...waiting]) go();
    });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) isDue = false;
    else if (causes.get(command.id) && isCause(command, options)) isDue = true;
  });
  session.state$.subscribe(tell);
  return {
    settled: () => (isSettled() ? Promise.resolve() : waitFor(waiting)),
    restart: (book, names) => {
      isDue = true;
      // What the grid read in formulas it keeps, names put in.
      if (names.length > 0) injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
      const trees = Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), "1"]));
      const clearDependencyTreeCache = { [book.getUnitId()]: trees };
      const params = { ...EVERYTHING, clearDependencyTreeCache };
      commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params);
    },
  };
}

const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** The grid's own results are written as changes too. */
function isCause({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return true;
  const { trigger } = params as { readonly trigger?: string };
  return options?.onlyLocal !== true && !(trigger !== undefined && LOOKS.has(trigger));
}

function waitFor(waiting: Set<() => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void): void => {
      waiting.delete(go);
      clearTimeout(timer);
      finish();
    };
    const go = (): void => end(resolve);
    const timer = setTimeout(
      () => end(() => reject(new HostFault("no-answer", null, "calculation"))),
      PATIENCE
    );
    waiting.add(go);
  });
}
