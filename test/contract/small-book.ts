import { sheetCell } from "../../src/plan/addresses";
import type { CellChange, ChangeSet } from "../../src/plan/changes";
import { NO_CHANGES } from "../../src/plan/changes";
import type { CellContent } from "../../src/plan/cells";
import type { BookPlan, DefinedName, SheetPlan } from "../../src/plan/sheet-plan";
import { stampName } from "../../src/plan/stamps";
import { plainBook, plainSheet } from "../host/files/sample-plan";

/** Three sheets that lean on each other: a (numbers, a formula), b (leans on a and a name), c (a text). */
export const SMALL: BookPlan = (() => {
  const book = plainBook([
    plainSheet("a", "Một", [
      [1, { formula: "A1*2", value: 2 }, null],
      [2, null, "giữ"],
    ]),
    plainSheet("b", "Hai 'B' &", [
      [
        { formula: "'Một'!B1+1", value: 3 },
        { formula: "Hai*10", value: 20 },
      ],
    ]),
    plainSheet("c", "Ba", [["x"], [{ formula: "'Hai ''B'' &'!A1&A1", value: "3x" }]]),
  ]);
  const names = [...book.names, { name: "Hai", refersTo: "'Một'!$A$2" }];
  return { ...book, names };
})();

/** Sets cells of one sheet. */
export function set(sheet: string, ...cells: CellChange[]): ChangeSet {
  return { ...NO_CHANGES, sheets: [{ kind: "setCells", sheet, cells }] };
}

/** Puts `after` where `before` stands: row, column, before, after. */
export function cell(
  row: number,
  column: number,
  ...[before, after]: readonly [before: CellContent, after: CellContent]
): CellChange {
  return { at: { row, column }, before, after };
}

/** A formula whose value is not foreseen. */
export function live(formula: string): CellContent {
  return { formula, value: null };
}

/** The name that makes a sheet ours. */
export function stampOf({ key, name }: SheetPlan): DefinedName {
  return { name: stampName(key), refersTo: sheetCell(name, { row: 1, column: 1 }) };
}

/** A planned sheet by its key. */
export function sheetOf(plan: BookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}
