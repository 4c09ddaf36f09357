import type { Position } from "../../plan/cells";
import type { ChangeSet, Receipt } from "../../plan/changes";
import { findStale, type PlacedCell } from "../../plan/find-stale";
import { invertChanges } from "../../plan/invert-changes";
import type { BookPlan } from "../../plan/sheet-plan";
import type { Area, Snapshot } from "../../plan/snapshot";
import type { TabRef } from "../../plan/tab-ref";
import {
  HostFault,
  StaleChange,
  type ApplyOptions,
  type Restored,
  type SelectedCells,
  type Unsubscribe,
  type Workbook,
} from "../port";
import { prepareChanges } from "./apply-changes";
import { checkFormulasLate } from "./check-late";
import { followCalculation, type Calculation } from "./calculation";
import { areGiven, followGiven, hasFormulas, type GivenResults } from "./given-results";
import { guardCells, type Guard } from "./guard";
import { idOfTab, type HeldBook } from "./held-book";
import { keepInSight } from "./keep-in-sight";
import { layOutBook, type BookContent } from "./lay-out-book";
import { planOfBook } from "./plan-of-book";
import { EMPTY_BOOK, putBook } from "./put-book";
import { shadeDarkColors } from "./dark-colors";
import { readDecimalCommas, showDecimalCommas } from "./decimal-commas";
import { findSelected, findSelectedCells, returnToSheet, selectCell } from "./select-cell";
import { darkenGrid, startGrid, type Grid } from "./start-grid";
import { takeSnapshot } from "./take-snapshot";
import { watchChanges } from "./watch-changes";

/** What the page around the grid wants to know. */
export interface EmbeddedOptions {
  /** A person tried to change a locked cell, or to remove or move what must stay; nothing happened. */
  readonly onRefused?: (cell: PlacedCell) => void;
  /**
   * A book that comes with every result is read at once, while the grid still calculates it; listeners hear of it when
   * a result comes out otherwise. Nothing is changed or saved before the grid is done. Without this, readings wait too.
   */
  readonly readsGiven?: boolean;
}

/** A workbook in a grid on a page: the port, and what the page around it needs. */
export interface EmbeddedWorkbook extends Workbook {
  /** Puts another workbook in the place of this one; what was not saved is gone. */
  open(content: BookContent): Promise<void>;
  /** Everything, with calculated values. */
  snapshot(): Promise<Snapshot>;
  /** The whole workbook with the looks and print setups it was drawn with, to be written to a file. */
  plan(): Promise<BookPlan>;
  /** The cell that is selected; null on a sheet that is not ours. */
  selection(): PlacedCell | null;
  /** Dark colours for a dark page, or the sheets as they are printed. */
  setDark(isDark: boolean): void;
  /** Takes the grid off the page; the workbook is of no use afterwards. */
  dispose(): void;
}

/** Starts a grid in an element of the page, with an empty workbook. One per page. */
export function createEmbeddedWorkbook(
  container: HTMLElement,
  options: EmbeddedOptions = {}
): Promise<EmbeddedWorkbook> {
  return openInGrid(startGrid(container), options);
}

/** The same in a grid that was just started. */
export async function openInGrid(grid: Grid, options: EmbeddedOptions): Promise<EmbeddedWorkbook> {
  const first = putBook(grid, EMPTY_BOOK, "book-1");
  await grid.ready();
  return new GridWorkbook(grid, first, options);
}

class GridWorkbook implements EmbeddedWorkbook {
  private readonly calculation: Calculation;
  private readonly guard: Guard;
  private readonly given: GivenResults;
  private readonly readsGiven: boolean;
  private readonly listeners = new Set<() => void>();
  private opened = 1;
  private isWriting = false;

  constructor(
    private readonly grid: Grid,
    private book: HeldBook,
    { onRefused, readsGiven = false }: EmbeddedOptions
  ) {
    this.readsGiven = readsGiven;
    this.calculation = followCalculation(grid);
    this.given = followGiven({
      settled: () => this.calculation.settled(),
      read: () => takeSnapshot(this.grid, this.book, "all"),
      tell: () => this.tell(),
    });
    this.guard = guardCells({
      grid,
      book: () => this.book,
      refuse: (id, at) => onRefused?.({ sheet: this.book.sheets.get(id)?.key ?? "", at }),
    });
    readDecimalCommas(grid);
    showDecimalCommas(grid);
    checkFormulasLate(grid, () => this.book);
    shadeDarkColors(grid);
    keepInSight(grid, () => this.book);
    watchChanges(grid, () => {
      if (this.isWriting) return;
      this.given.end();
      this.tell();
    });
  }

  async open(content: BookContent): Promise<void> {
    this.opened += 1;
    // A workbook is not taken from under a calculation.
    if (this.given.areRead()) await this.calculation.settled().catch(() => undefined);
    const laidOut = layOutBook(content);
    const isGiven = laidOut.isTrusted && areGiven(laidOut.sheets.map(({ plan }) => plan));
    await this.write(isGiven, () => {
      this.book = putBook(this.grid, laidOut, `book-${this.opened}`);
      this.calculation.restart(this.book.grid, []);
    });
  }

  async read(areas: readonly Area[] | "all"): Promise<Snapshot> {
    if (!this.given.areRead()) await this.calculation.settled();
    return takeSnapshot(this.grid, this.book, areas);
  }

  async apply(changes: ChangeSet, options: ApplyOptions = {}): Promise<Receipt> {
    const { grid, book } = this;
    const writeAll = await prepareChanges(book, changes, options);
    const before = await this.snapshot();
    if (this.book !== book) throw new HostFault("other-workbook", null, "open");
    const stale = findStale(changes, before);
    if (stale) throw new StaleChange(stale);
    await this.write(comesGiven(changes, before), () => {
      writeAll({ grid, book });
      // Of what a sheet or name stands for the grid notices too little.
      const names = [...changes.addNames.map(({ name }) => name), ...changes.removeNames];
      const isCells = changes.sheets.every(({ kind }) => kind === "setCells");
      if (!isCells || names.length > 0) this.calculation.restart(this.book.grid, names);
    });
    return { done: changes, undo: invertChanges(changes, before), notes: [] };
  }

  /** Everything is written in one go, in this page. */
  async findUnfinished(): Promise<null> {
    return null;
  }

  async restore(): Promise<Restored> {
    return { left: [] };
  }

  async select(tab: TabRef, at: Position): Promise<void> {
    const sheet = idOfTab(this.book, tab);
    if (sheet !== null) selectCell(this.grid, this.book, { sheet, at });
  }

  async findSelection(): Promise<SelectedCells | null> {
    return findSelectedCells(this.grid, this.book);
  }

  onChange(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async snapshot(): Promise<Snapshot> {
    await this.calculation.settled();
    return takeSnapshot(this.grid, this.book, "all");
  }

  async plan(): Promise<BookPlan> {
    return planOfBook(this.book, await this.snapshot());
  }

  selection(): PlacedCell | null {
    return findSelected(this.grid, this.book);
  }

  setDark(isDark: boolean): void {
    darkenGrid(this.grid, isDark);
  }

  dispose(): void {
    this.listeners.clear();
    this.grid.univer.dispose();
  }

  /**
   * Writes unhindered; what people did before cannot be taken back by Ctrl+Z any more, as in Excel. `isGiven`: the whole
   * book comes with its results.
   */
  private async write(isGiven: boolean, work: () => void): Promise<void> {
    this.isWriting = true;
    this.given.end();
    const { book } = this;
    const known = book.sheets.size;
    const shown = book.grid.getActiveSheet()?.getSheetId() ?? "";
    try {
      this.guard.pass(work);
      this.grid.undone.clearUndoRedo(this.book.grid.getUnitId());
      if (this.readsGiven && isGiven) this.given.begin();
      else await this.calculation.settled();
      // Our own changes are noticed a moment after they are made.
      await Promise.resolve();
      const added = this.book === book ? [...book.sheets.keys()].slice(known) : [];
      returnToSheet(this.grid, this.book, [shown, added.at(-1) ?? null]);
    } finally {
      this.isWriting = false;
    }
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Whether the changes make a book that comes with every result, in a workbook that calculates nothing else. */
function comesGiven({ sheets }: ChangeSet, before: Snapshot): boolean {
  const added = sheets.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : []));
  return added.length === sheets.length && areGiven(added) && !hasFormulas(before);
}
