import type { ChangeSet, SheetChange } from "../../plan/changes";
import { StaleChange } from "../port";
import type { MemoryBook } from "./memory-book";
import { contentAt, isSameContent } from "./memory-sheet";

const CORNER = { row: 1, column: 1 } as const;

/** Throws `StaleChange` when anything the changes were made against is no longer so. */
export function checkChanges(book: MemoryBook, changes: ChangeSet): void {
  const added = new Set<string>();
  for (const change of changes.sheets) {
    if (change.kind === "addSheet") checkAdded(book, change, changes);
    if (change.kind === "addSheet") added.add(change.sheet.key);
    if (change.kind === "removeSheet" && !hasSheet(book, change.sheet))
      throw new StaleChange(change.sheet, CORNER);
    if (change.kind === "setCells" && !added.has(change.sheet)) checkCells(book, change);
  }
}

function checkAdded(
  book: MemoryBook,
  { sheet }: Extract<SheetChange, { kind: "addSheet" }>,
  changes: ChangeSet
): void {
  const removed = new Set(
    changes.sheets.flatMap((change) => (change.kind === "removeSheet" ? [change.sheet] : []))
  );
  const kept = book.sheets.filter(({ key }) => key === null || !removed.has(key));
  const isTaken = kept.some(
    ({ key, name }) => key === sheet.key || name.toLowerCase() === sheet.name.toLowerCase()
  );
  if (isTaken) throw new StaleChange(sheet.key, CORNER);
}

function checkCells(book: MemoryBook, change: Extract<SheetChange, { kind: "setCells" }>): void {
  const sheet = book.sheets.find(({ key }) => key === change.sheet);
  for (const { at, before } of change.cells) {
    if (!sheet || !isSameContent(contentAt(sheet.cells, at), before))
      throw new StaleChange(change.sheet, at);
  }
}

function hasSheet(book: MemoryBook, wanted: string): boolean {
  return book.sheets.some(({ key }) => key === wanted);
}
