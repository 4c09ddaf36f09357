import type { ChangeSet, SheetChange } from "../../plan/changes";
import { orderChanges } from "../../plan/order-changes";
import type { Position } from "../../plan/cells";
import { checkCancelled, type ApplyOptions } from "../port";
import type { MemoryBook } from "./memory-book";
import { fromPlan, setContent, type HeldContent } from "./memory-sheet";

/** What was written. */
export interface WriteReport {
  /** Sheets or names came or went: the engine must start afresh. */
  readonly isRebuilt: boolean;
  readonly written: readonly WrittenCell[];
}

interface WrittenCell {
  readonly sheet: number;
  readonly at: Position;
  readonly content: HeldContent;
}

/** Writes changes that fit into the book, asking before each sheet whether to stop: then the book is to be thrown away. */
export async function applyChanges(
  book: MemoryBook,
  changes: ChangeSet,
  options: ApplyOptions
): Promise<WriteReport> {
  const { isCancelled, onProgress } = options;
  const written: (readonly WrittenCell[])[] = [];
  for (const change of orderChanges(changes.sheets)) {
    if (isCancelled) await letClicksIn();
    checkCancelled(options);
    onProgress?.(written.length, changes.sheets.length);
    written.push(changeSheet(book, change));
  }
  onProgress?.(changes.sheets.length, changes.sheets.length);
  for (const name of changes.removeNames) book.names.delete(name);
  for (const { name, refersTo } of changes.addNames) book.names.set(name, refersTo);
  for (const [name, value] of changes.properties) {
    if (value === null) book.properties.delete(name);
    else book.properties.set(name, value);
  }
  const hasNames = changes.addNames.length + changes.removeNames.length > 0;
  return {
    isRebuilt: hasNames || changes.sheets.some(({ kind }) => kind !== "setCells"),
    written: written.flat(),
  };
}

function letClicksIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function changeSheet({ sheets }: MemoryBook, change: SheetChange): readonly WrittenCell[] {
  if (change.kind === "addSheet") {
    sheets.splice(change.position ?? sheets.length, 0, fromPlan(change.sheet));
    return [];
  }
  const index = sheets.findIndex(({ key }) => key === change.sheet);
  if (change.kind === "removeSheet") {
    sheets.splice(index, 1);
    return [];
  }
  return change.cells.map(({ at, after }) => {
    const cells = sheets[index]?.cells;
    if (cells) setContent(cells, at, after);
    return { sheet: index, at, content: after };
  });
}
