import type { CellContent, SheetKey } from "../../plan/cells";
import type { ChangeSet } from "../../plan/changes";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../plan/snapshot";
import { invertChanges } from "../../plan/invert-changes";

/** Setting of the workbook that tells of the last change. */
export const RUN_KEY = "KTD_run";

/** A sheet that a change adds or removes. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A sheet that goes last of all; until then it is called `parked` when a new one takes its name. */
export interface RemovedSheet extends NamedSheet {
  readonly parked: string | null;
}

/** A cell that a change sets: row, column, what stood there, what comes. */
export type CellRun = readonly [number, number, CellContent, CellContent];

/** A change while it is being written: all that is needed to take it back, kept in the workbook itself, since the pane may die. */
export interface RunningRun {
  readonly state: "running";
  readonly id: string;
  readonly startedAt: string;
  readonly added: readonly NamedSheet[];
  readonly removed: readonly RemovedSheet[];
  readonly changed: readonly (NamedSheet & { readonly cells: readonly CellRun[] })[];
  /** Names as they stood; null for one that did not exist. */
  readonly names: readonly (readonly [string, string | null])[];
  readonly properties: readonly (readonly [string, string | null])[];
  /** Sheets that stood protected and are opened meanwhile. */
  readonly opened: readonly SheetKey[];
}

/** A change that is written, or taken back. */
export interface EndedRun {
  readonly state: "done";
  readonly id: string;
}

export type Run = RunningRun | EndedRun;

/** What a change is about to do to a workbook that stands as `before`. */
export function startRun(
  changes: ChangeSet,
  before: Snapshot,
  opened: readonly SheetKey[]
): RunningRun {
  const undo = invertChanges({ ...changes, sheets: [] }, before);
  return {
    state: "running",
    id: nextId(),
    startedAt: new Date().toISOString(),
    added: changes.sheets.flatMap((change) =>
      change.kind === "addSheet" ? [{ key: change.sheet.key, name: change.sheet.name }] : []
    ),
    removed: listRemoved(changes, before),
    changed: listChanged(changes, before),
    names: [
      ...undo.addNames.map(({ name, refersTo }) => [name, refersTo] as const),
      ...undo.removeNames.map((name) => [name, null] as const),
    ],
    properties: [...undo.properties],
    opened,
  };
}

function listChanged(changes: ChangeSet, before: Snapshot): RunningRun["changed"] {
  return changes.sheets.flatMap((change) => {
    if (change.kind !== "setCells") return [];
    const sheet = findSheet(before, change.sheet);
    const cells = change.cells.map(({ at, after }): CellRun => [
      at.row,
      at.column,
      contentAt(sheet, at),
      after,
    ]);
    return [{ key: change.sheet, name: sheet?.name ?? "", cells }];
  });
}

function listRemoved(changes: ChangeSet, before: Snapshot): RemovedSheet[] {
  const taken = new Set(
    changes.sheets.flatMap((change) =>
      change.kind === "addSheet" ? [change.sheet.name.toLowerCase()] : []
    )
  );
  return changes.sheets.flatMap((change, index) => {
    if (change.kind !== "removeSheet") return [];
    const name = nameOf(before, change.sheet);
    const parked = taken.has(name.toLowerCase()) ? `~${index} KTD` : null;
    return [{ key: change.sheet, name, parked }];
  });
}

function findSheet(before: Snapshot, wanted: SheetKey): SheetSnapshot | undefined {
  return before.sheets.find(({ key }) => key === wanted);
}

function nameOf(before: Snapshot, key: SheetKey): string {
  return findSheet(before, key)?.name ?? "";
}

export function endRun({ id }: RunningRun): EndedRun {
  return { state: "done", id };
}

export function printRun(run: Run): string {
  return JSON.stringify(run);
}

/** A record as it was written; null when somebody else wrote something under its key. */
export function parseRun(value: unknown): Run | null {
  if (typeof value !== "string") return null;
  try {
    const run: unknown = JSON.parse(value);
    return isRun(run) ? run : null;
  } catch {
    return null;
  }
}

function isRun(value: unknown): value is Run {
  if (typeof value !== "object" || value === null || !("state" in value)) return false;
  if (value.state === "done") return "id" in value;
  const lists = ["added", "removed", "changed", "names", "properties", "opened"];
  return (
    value.state === "running" && lists.every((list) => Array.isArray(Reflect.get(value, list)))
  );
}

let count = 0;

function nextId(): string {
  count += 1;
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 6).toString(36)}-${count}`;
}
