import type { ChangeSet, Receipt } from "../../plan/changes";
import { rectangle, type Position, type SheetKey } from "../../plan/cells";
import type { BookPlan } from "../../plan/sheet-plan";
import { findStale } from "../../plan/find-stale";
import { invertChanges } from "../../plan/invert-changes";
import type { Area, Snapshot } from "../../plan/snapshot";
import { isTab, type TabRef } from "../../plan/tab-ref";
import {
  StaleChange,
  type ApplyOptions,
  type Restored,
  type SelectedCells,
  type Unsubscribe,
  type Workbook,
} from "../port";
import { applyChanges } from "./apply-changes";
import { Calculator, type Results } from "./calculator";
import type { FormulaEngine } from "./load-engine";
import { copyBook, type MemoryBook } from "./memory-book";
import { fromPlan, fromSnapshot } from "./memory-sheet";
import { takeSnapshot } from "./take-snapshot";

/** What a workbook in memory is made from. */
export interface MemorySource {
  readonly engine: FormulaEngine;
  /** A plan, or what was read from a file. */
  readonly content: BookPlan | Snapshot;
}

/** A workbook in memory: the port, and what its cells show right now. */
export interface MemoryWorkbook extends Workbook {
  /** Everything, with calculated values. */
  snapshot(): Snapshot;
  /** The first cell that is selected; null before any, and on a sheet that is not ours. */
  selection(): { readonly sheet: SheetKey; readonly at: Position } | null;
  /** A person selects cells of any sheet; null: a picture, or several areas at once. */
  pick(cells: SelectedCells | null): void;
  /** Gives the engine's memory back; the workbook is of no use afterwards. */
  close(): void;
}

/** A workbook in memory whose formulas are calculated by the engine, never taken from cached values. */
export function createMemoryWorkbook(source: MemorySource): MemoryWorkbook {
  return new HeldWorkbook(source.engine, openBook(source.content));
}

function openBook(content: BookPlan | Snapshot): MemoryBook {
  const isPlan = "title" in content;
  const sheets = isPlan ? content.sheets.map(fromPlan) : content.sheets.map(fromSnapshot);
  const names = isPlan
    ? new Map(content.names.map(({ name, refersTo }) => [name, refersTo]))
    : new Map(content.names);
  return { sheets, names, properties: new Map(content.properties) };
}

class HeldWorkbook implements MemoryWorkbook {
  private calculator: Calculator;
  private results: Results[];
  private readonly listeners = new Set<() => void>();
  private selected: SelectedCells | null = null;

  constructor(
    private readonly engine: FormulaEngine,
    private book: MemoryBook
  ) {
    this.calculator = new Calculator(engine, book.sheets, book.names);
    this.results = this.calculator.calculate();
  }

  async read(areas: readonly Area[] | "all"): Promise<Snapshot> {
    return takeSnapshot(this.book, this.results, areas);
  }

  /** Everything is written beside the book, which takes it over at the end: one that is stopped leaves nothing. */
  async apply(changes: ChangeSet, options: ApplyOptions = {}): Promise<Receipt> {
    const { book } = this;
    const before = this.snapshot();
    const stale = findStale(changes, before);
    if (stale) throw new StaleChange(stale);
    const changing = changes.sheets.flatMap((change) =>
      change.kind === "setCells" ? [change.sheet] : []
    );
    const draft = copyBook(book, new Set(changing));
    const { isRebuilt, written } = await applyChanges(draft, changes, options);
    // Another change came first.
    if (this.book !== book) return this.apply(changes, options);
    this.book = draft;
    if (isRebuilt) {
      this.calculator.close();
      this.calculator = new Calculator(this.engine, this.book.sheets, this.book.names);
    } else {
      for (const { sheet, at, content } of written) this.calculator.put(sheet, at, content);
    }
    this.results = this.calculator.calculate();
    for (const listener of [...this.listeners]) listener();
    return { done: changes, undo: invertChanges(changes, before), notes: [] };
  }

  /** Nothing breaks off in memory. */
  async findUnfinished(): Promise<null> {
    return null;
  }

  async restore(): Promise<Restored> {
    return { left: [] };
  }

  async select(tab: TabRef, at: Position): Promise<void> {
    const found = this.book.sheets.find((sheet) => isTab(tab, sheet));
    if (found) this.selected = { tab: found.name, area: rectangle(at) };
  }

  async findSelection(): Promise<SelectedCells | null> {
    return this.selected;
  }

  onChange(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  snapshot(): Snapshot {
    return takeSnapshot(this.book, this.results, "all");
  }

  selection(): { readonly sheet: SheetKey; readonly at: Position } | null {
    const { tab, area } = this.selected ?? {};
    const key = this.book.sheets.find(({ name }) => name === tab)?.key ?? null;
    return key === null || !area ? null : { sheet: key, at: { row: area.top, column: area.left } };
  }

  pick(cells: SelectedCells | null): void {
    this.selected = cells;
  }

  close(): void {
    this.calculator.close();
  }
}
