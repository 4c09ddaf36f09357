import {
  IRenderManagerService,
  ScrollCommand,
  SetSelectionsOperation,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { HeldBook } from "./held-book";
import { scrollToShow } from "./scroll-to-show";
import type { Grid } from "./start-grid";

/** Pixels of the view that the scroll bars cover. */
const SCROLL_BAR = 12;

/** How far the part of a sheet that scrolls is scrolled, in pixels. */
interface Scroll {
  readonly x: number;
  readonly y: number;
}

/**
 * Brings what is selected into sight. The grid by itself scrolls too far, past the cell, where frozen columns are
 * wider than the ones behind them: it takes their number for their width.
 */
export function keepInSight(grid: Grid, book: () => HeldBook): void {
  let before: Scroll = { x: 0, y: 0 };
  const isReveal = ({ id, params }: { id: string; params?: { reveal?: boolean } }): boolean =>
    id === SetSelectionsOperation.id && params?.reveal === true;
  grid.commands.beforeCommandExecuted((command) => {
    if (isReveal(command)) before = findScroll(grid, book());
  });
  grid.commands.onCommandExecuted((command) => {
    // After the grid has scrolled.
    if (isReveal(command)) queueMicrotask(() => reveal(grid, book(), before));
  });
}

function viewOf({ injector }: Grid, { grid }: HeldBook) {
  const render = injector.get(IRenderManagerService).getRenderById(grid.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return render && skeleton && viewport ? { render, skeleton, viewport } : null;
}

function findScroll(grid: Grid, book: HeldBook): Scroll {
  const view = viewOf(grid, book);
  if (!view) return { x: 0, y: 0 };
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = view.render
    .with(SheetScrollManagerService)
    .getCurrentScrollState();
  const { columnWidthAccumulation, rowHeightAccumulation } = view.skeleton;
  return {
    x: edge(columnWidthAccumulation, sheetViewStartColumn) + offsetX,
    y: edge(rowHeightAccumulation, sheetViewStartRow) + offsetY,
  };
}

function reveal(grid: Grid, book: HeldBook, before: Scroll): void {
  const view = viewOf(grid, book);
  const selected = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const freeze = book.grid.getActiveSheet()?.getFreeze();
  if (!view || !selected || !freeze) return;
  const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = view.skeleton;
  const { scaleX, scaleY } = view.render.scene;
  const { range } = selected;
  const x = scrollToShow({
    from: edge(columns, range.startColumn),
    to: edge(columns, range.endColumn + 1),
    frozen: edge(columns, freeze.startColumn),
    room: ((view.viewport.width ?? 0) - SCROLL_BAR) / scaleX,
    scrolled: before.x,
  });
  const y = scrollToShow({
    from: edge(rows, range.startRow),
    to: edge(rows, range.endRow + 1),
    frozen: edge(rows, freeze.startRow),
    room: ((view.viewport.height ?? 0) - SCROLL_BAR) / scaleY,
    scrolled: before.y,
  });
  const origin = { sheetViewStartRow: 0, sheetViewStartColumn: 0 };
  grid.commands.syncExecuteCommand(ScrollCommand.id, { ...origin, offsetX: x, offsetY: y });
}

/** Where a row or column begins, from the sums of the sizes up to each. */
function edge(sums: readonly number[], index: number): number {
  return index <= 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0);
}
