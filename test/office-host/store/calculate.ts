import { Calculator, type Results } from "../../../src/host/memory/calculator";
import {
  isLive,
  type Cells,
  type HeldContent,
  type MemorySheet,
} from "../../../src/host/memory/memory-sheet";
import { listCellNames, replaceNames } from "../../../src/host/memory/replace-names";
import type { CellError, CellValue, Position } from "../../../src/plan/cells";
import type { BookStore } from "./book-store";
import { formulaForEngine } from "./formula-text";
import { contentAt, type NameState, type SheetState } from "./sheet";

/** What a cell shows: of a formula its result, calculated first when it is behind (not in manual calculation). */
export function valueOf(store: BookStore, sheet: SheetState, at: Position): CellValue | CellError {
  const content = contentAt(sheet, at);
  if (!isLive(content)) return content;
  const { calculation } = store;
  if (calculation.isStale && calculation.mode !== "Manual") calculate(store);
  const known = readResult(store, sheet, at);
  if (known !== undefined) return known;
  addMissing(store);
  return readResult(store, sheet, at) ?? null;
}

/** Calculates the whole workbook. */
export function calculate(store: BookStore): void {
  const { calculation } = store;
  calculation.results.clear();
  for (const [id, results] of runEngine(store)) calculation.results.set(id, results);
  calculation.isStale = false;
}

/** D: manual calculation still calculates a formula when it is entered; all others keep their old result. */
function addMissing(store: BookStore): void {
  for (const [id, fresh] of runEngine(store)) {
    const known = store.calculation.results.get(id) ?? new Map<number, Map<number, never>>();
    for (const [row, columns] of fresh)
      known.set(row, new Map([...columns, ...(known.get(row) ?? [])]));
    store.calculation.results.set(id, known);
  }
}

function readResult(
  store: BookStore,
  sheet: SheetState,
  { row, column }: Position
): CellValue | CellError | undefined {
  return store.calculation.results.get(sheet.id)?.get(row)?.get(column);
}

function runEngine(store: BookStore): readonly (readonly [string, Results])[] {
  store.calculation.runs += 1;
  const calculator = new Calculator(
    store.engine,
    store.sheets.map(toMemorySheet),
    referencesOf(store.names)
  );
  try {
    return calculator
      .calculate()
      .map((results, index) => [store.sheets[index]?.id ?? "", results] as const);
  } finally {
    calculator.close();
  }
}

function toMemorySheet(sheet: SheetState): MemorySheet {
  const ownNames = listCellNames(referencesOf(sheet.names));
  const cells: Cells = new Map();
  for (const [row, columns] of sheet.cells) {
    const contents = [...columns].map(([column, content]): [number, HeldContent] => {
      if (!isLive(content)) return [column, content];
      const formula = formulaForEngine(replaceNames(content.formula, ownNames));
      return [column, { formula, value: null }];
    });
    cells.set(row, new Map(contents));
  }
  return { key: null, name: sheet.name, cells, isProtected: false };
}

function referencesOf(names: readonly NameState[]): ReadonlyMap<string, string> {
  return new Map(names.map(({ name, refersTo }) => [name, formulaForEngine(refersTo.slice(1))]));
}
