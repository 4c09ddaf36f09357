import type { CellContent, SheetKey } from "../../plan/cells";
import { listAdded, type ChangeSet } from "../../plan/changes";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../plan/snapshot";
import type { Tab } from "./tab";

/** Setting of the workbook that tells of the last change. */
export const RUN_KEY = "KTD_run";

/** A sheet that a change adds or removes. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A sheet that goes last of all; until then it is called `parked` when a new one takes its name. */
export interface RemovedSheet extends NamedSheet {
  readonly id: string;
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
  /** Ids of the tabs that stood before: none of them is known any more after the workbook was closed and opened again. */
  readonly tabs: readonly string[];
}

/** A change that is written, or taken back. */
export interface EndedRun {
  readonly state: "done";
  readonly id: string;
}

export type Run = RunningRun | EndedRun;

/** A workbook before a change. */
export interface Before {
  /** With every sheet that the change touches. */
  readonly snapshot: Snapshot;
  readonly tabs: readonly Tab[];
  /** Sheets that have to be opened for it. */
  readonly opened: readonly SheetKey[];
}

/** What a change is about to do. */
export function startRun(
  changes: ChangeSet,
  { snapshot: before, tabs, opened }: Before
): RunningRun {
  return {
    state: "running",
    id: nextId(),
    startedAt: new Date().toISOString(),
    added: listAdded(changes).map(({ key, name }) => ({ key, name })),
    removed: listRemoved(changes, tabs),
    changed: listChanged(changes, before),
    names: beforeOf(
      [...changes.addNames.map(({ name }) => name), ...changes.removeNames],
      before.names
    ),
    properties: beforeOf([...changes.properties.keys()], before.properties),
    opened,
    tabs: tabs.map(({ id }) => id),
  };
}

/** How things stood: a name may be written again as it is, and yet break when its sheet goes. */
function beforeOf(
  names: readonly string[],
  present: ReadonlyMap<string, string>
): (readonly [string, string | null])[] {
  return [...new Set(names)].map((name) => [name, present.get(name) ?? null]);
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

function listRemoved(changes: ChangeSet, tabs: readonly Tab[]): RemovedSheet[] {
  const taken = new Set(listAdded(changes).map(({ name }) => name.toLowerCase()));
  return changes.sheets.flatMap((change, index) => {
    const tab = tabs.find(({ key }) => change.kind === "removeSheet" && key === change.sheet);
    if (change.kind !== "removeSheet" || !tab) return [];
    const parked = taken.has(tab.name.toLowerCase()) ? `~${index} KTD` : null;
    return [{ key: change.sheet, name: tab.name, id: tab.id, parked }];
  });
}

/** Sheets to be removed that are still there, with the names they had. */
export function listRemaining(
  run: RunningRun,
  tabs: readonly Tab[]
): { readonly tab: Tab; readonly name: string }[] {
  const isSameSession = tabs.some(({ id }) => run.tabs.includes(id));
  return run.removed.flatMap((removed) => {
    const tab =
      tabs.find(({ id }) => id === removed.id) ??
      (isSameSession ? null : findByName(removed, tabs));
    return tab ? [{ tab, name: removed.name }] : [];
  });
}

/** In a workbook that was opened again. Its stamp may have gone before the sheet. */
function findByName({ key, name, parked }: RemovedSheet, tabs: readonly Tab[]): Tab | undefined {
  return (
    tabs.find((tab) => tab.name === parked) ??
    tabs.find((tab) => tab.key === key || (tab.key === null && tab.name === name))
  );
}

function findSheet(before: Snapshot, wanted: SheetKey): SheetSnapshot | undefined {
  return before.sheets.find(({ key }) => key === wanted);
}

export function endRun({ id }: RunningRun): EndedRun {
  return { state: "done", id };
}

/** A change that was taken back: its own window, should it still be writing, must not take it for done. */
export function endRestored({ id }: RunningRun): EndedRun {
  return { state: "done", id: `${id} restored` };
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
  const run = recordOf(value);
  if (typeof run.id !== "string") return false;
  if (run.state === "done") return true;
  return (
    run.state === "running" &&
    typeof run.startedAt === "string" &&
    [run.added, run.removed].every((list) => isListOf(list, isNamed)) &&
    isListOf(run.changed, (one) => isNamed(one) && isListOf(recordOf(one).cells, Array.isArray)) &&
    [run.names, run.properties].every((list) => isListOf(list, Array.isArray)) &&
    [run.opened, run.tabs].every((list) => isListOf(list, (one) => typeof one === "string"))
  );
}

function isNamed(value: unknown): boolean {
  const { key, name } = recordOf(value);
  return typeof key === "string" && typeof name === "string";
}

function isListOf(value: unknown, isPart: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isPart);
}

function recordOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

let count = 0;

/** Always of one length, so that a request does not differ in bytes from the same one before. */
function nextId(): string {
  count += 1;
  const chance = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${Date.now().toString(36)}-${chance.padStart(6, "0")}-${String(count).padStart(4, "0")}`;
}
