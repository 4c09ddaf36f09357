import type { CellChange, ChangeSet, SheetChange } from "../../plan/changes";
import type { CellContent, CellError, Position } from "../../plan/cells";
import type { DefinedName, SheetPlan } from "../../plan/sheet-plan";
import type { Snapshot } from "../../plan/snapshot";
import type { ApplyOptions } from "../port";
import type { MemoryBook } from "./memory-book";
import {
  contentAt,
  fromPlan,
  isLive,
  setContent,
  type HeldContent,
  type MemorySheet,
} from "./memory-sheet";
import { toPlan } from "./to-plan";

/** What to write, and what the cells show before it. */
export interface ChangeOrder extends ApplyOptions {
  readonly changes: ChangeSet;
  readonly shown: Snapshot;
}

/** What was written. */
export interface WriteReport {
  readonly undo: ChangeSet;
  /** Sheets or names came or went: the engine must start afresh. */
  readonly isRebuilt: boolean;
  readonly written: readonly {
    readonly sheet: number;
    readonly at: Position;
    readonly content: HeldContent;
  }[];
}

/** Writes checked changes into the book. */
export function applyChanges(
  book: MemoryBook,
  { changes, shown, onProgress }: ChangeOrder
): WriteReport {
  const written: { sheet: number; at: Position; content: HeldContent }[] = [];
  const undone: SheetChange[] = [];
  changes.sheets.forEach((change, done) => {
    onProgress?.(done, changes.sheets.length);
    if (change.kind === "addSheet") undone.unshift(addSheet(book, change.sheet));
    else if (change.kind === "removeSheet") undone.unshift(removeSheet(book, change.sheet));
    else {
      const sheet = book.sheets.findIndex(({ key }) => key === change.sheet);
      undone.unshift(setCells(book.sheets[sheet], change, shown));
      for (const { at, after } of change.cells) written.push({ sheet, at, content: after });
    }
  });
  onProgress?.(changes.sheets.length, changes.sheets.length);
  const names = changeNames(book.names, changes);
  const undo: ChangeSet = {
    sheets: undone,
    ...names,
    properties: changeProperties(book.properties, changes.properties),
  };
  const hasNames = changes.addNames.length + changes.removeNames.length > 0;
  return {
    undo,
    isRebuilt: hasNames || changes.sheets.some(({ kind }) => kind !== "setCells"),
    written,
  };
}

function addSheet(book: MemoryBook, plan: SheetPlan): SheetChange {
  const known = book.removed.get(plan);
  book.sheets.splice(known?.index ?? book.sheets.length, 0, known?.sheet ?? fromPlan(plan));
  return { kind: "removeSheet", sheet: plan.key };
}

function removeSheet(book: MemoryBook, wanted: string): SheetChange {
  const index = book.sheets.findIndex(({ key }) => key === wanted);
  const [sheet] = book.sheets.splice(index, 1);
  if (!sheet) throw new Error(`No sheet ${wanted}`);
  const plan = toPlan(sheet);
  book.removed.set(plan, { sheet, index });
  return { kind: "addSheet", sheet: plan };
}

function setCells(
  sheet: MemorySheet | undefined,
  change: Extract<SheetChange, { kind: "setCells" }>,
  shown: Snapshot
): SheetChange {
  if (!sheet) throw new Error(`No sheet ${change.sheet}`);
  const rows = shown.sheets.find(({ key }) => key === change.sheet)?.rows;
  const cells = change.cells.map(({ at, after }): CellChange => {
    const held = contentAt(sheet.cells, at);
    setContent(sheet.cells, at, after);
    return {
      at,
      before: after,
      after: withValue(held, rows?.[at.row - 1]?.[at.column - 1]?.value ?? null),
    };
  });
  return { kind: "setCells", sheet: change.sheet, cells: cells.reverse() };
}

/** Content as a change can carry it; an error constant comes back as itself, through a formula. */
function withValue(content: HeldContent, shown: CellContent | CellError): CellContent {
  if (isLive(content))
    return { formula: content.formula, value: typeof shown === "object" ? null : shown };
  return typeof content === "object" && content !== null && "error" in content
    ? { formula: content.error, value: null }
    : content;
}

function changeNames(
  names: Map<string, string>,
  changes: ChangeSet
): { addNames: DefinedName[]; removeNames: string[] } {
  const before = new Map(names);
  for (const name of changes.removeNames) names.delete(name);
  for (const { name, refersTo } of changes.addNames) names.set(name, refersTo);
  const addNames = [...before]
    .filter(([name, refersTo]) => names.get(name) !== refersTo)
    .map(([name, refersTo]) => ({ name, refersTo }));
  return { addNames, removeNames: [...names.keys()].filter((name) => !before.has(name)) };
}

function changeProperties(
  properties: Map<string, string>,
  changes: ReadonlyMap<string, string | null>
): Map<string, string | null> {
  const before = new Map([...changes.keys()].map((name) => [name, properties.get(name) ?? null]));
  for (const [name, value] of changes) {
    if (value === null) properties.delete(name);
    else properties.set(name, value);
  }
  return before;
}
