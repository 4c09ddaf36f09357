import type { Book } from "../../src/app/action";
import { contextOfBook } from "../../src/app/context-of-book";
import { planFormSheets } from "../../src/app/forms/form-sheets";
import { openBook, type Opened } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { parseAddress } from "../../src/plan/addresses";
import type { CellContent, CellError, CellValue } from "../../src/plan/cells";
import { NO_CHANGES, type SheetChange } from "../../src/plan/changes";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/plan/snapshot";
import { testEngine } from "../host/memory/engine";
import { compareValues, type Mismatch } from "../judges/compare-values";

/** When rankings of tests are asked for. */
export const RANKED_AT = { when: new Date(2026, 0, 2, 3, 4) };

/** A workbook in memory made from a plan or a snapshot; close it when done. */
export function openLive(content: BookPlan | Snapshot): MemoryWorkbook {
  return createMemoryWorkbook({ engine: testEngine(), content });
}

/** What a program shows of a bloc's new book, every formula calculated. */
export function snapshotOf(content: BookPlan | Snapshot): Snapshot {
  const live = openLive(content);
  const snapshot = live.snapshot();
  live.close();
  return snapshot;
}

/** A bloc's new book, opened. A book that cannot be read fails the test. */
export function bookOf(input: BlocInput): Book {
  return mustBook(openBook(snapshotOf(planBook(input))));
}

export function mustBook({ book, issues }: Opened): Book {
  if (!book) throw new Error(`No book: ${JSON.stringify(issues)}`);
  return book;
}

/** Something typed into a cell. */
export type Typing = readonly [sheet: string, cell: string, after: CellContent];

/** Types into cells as a person does, then lets the workbook calculate. Of two in one cell the last stands. */
export async function type(live: MemoryWorkbook, ...typings: readonly Typing[]): Promise<void> {
  const before = live.snapshot();
  const last = new Map(typings.map((typing) => [`${typing[0]} ${typing[1]}`, typing]));
  const sheets = [...last.values()].map(([sheet, cell, after]): SheetChange => {
    const change = { at: mustAddress(cell), before: contentOf(cellAt(before, sheet, cell)), after };
    return { kind: "setCells", sheet, cells: [change] };
  });
  await live.apply({ ...NO_CHANGES, sheets });
}

function contentOf(cell: SnapshotCell | undefined): CellContent {
  const value = cell?.value ?? null;
  const plain = typeof value === "object" ? null : value;
  return !cell || cell.formula === null ? plain : { formula: cell.formula, value: plain };
}

export function sheetAt(snapshot: Snapshot, key: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}

export function cellAt(snapshot: Snapshot, key: string, address: string): SnapshotCell | undefined {
  const { row, column } = mustAddress(address);
  return sheetAt(snapshot, key).rows[row - 1]?.[column - 1];
}

/** What a person sees in a cell. */
export function shownAt(snapshot: Snapshot, key: string, address: string): CellValue | CellError {
  return cellAt(snapshot, key, address)?.value ?? null;
}

function mustAddress(address: string): { row: number; column: number } {
  const at = parseAddress(address);
  if (!at) throw new Error(`No address ${address}`);
  return at;
}

/** The snapshot with one cell replaced by what nobody's program would have written. */
export function forge(
  snapshot: Snapshot,
  [key, address]: readonly [key: string, address: string],
  cell: SnapshotCell
): Snapshot {
  const { row, column } = mustAddress(address);
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.key !== key) return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    const cells = (rows[row - 1] ??= []);
    cells[column - 1] = cell;
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

/** Formula cells that show something else than the engine finds in what stands in the input cells. */
export function disagreements(snapshot: Snapshot): readonly Mismatch[] {
  const book = mustBook(openBook(snapshot));
  const context = contextOfBook(book);
  const sheets = [...planSheets(context), ...planFormSheets(context)];
  const plan: BookPlan = { title: "", sheets, names: [], properties: new Map() };
  const values = plan.sheets.map(({ key, name }) => {
    const { rows } = sheetAt(snapshot, key);
    return [name, Array.from(rows, (row) => Array.from(row, (cell) => cell?.value))] as const;
  });
  return compareValues(plan, new Map(values)).filter(
    ({ expected, found }) =>
      typeof expected !== "string" || typeof found !== "string" || fold(expected) !== fold(found)
  );
}

/** Names are read as NFC and trimmed, while the sheets show them as typed. */
function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}
