import type { Position, SheetKey } from "./cells";
import type { ChangeSet, SheetChange } from "./changes";
import { planSnapshot } from "./plan-snapshot";
import type { SheetPlan } from "./sheet-plan";
import { contentAt, isSameContent, type SheetSnapshot, type Snapshot } from "./snapshot";

/** A cell of one of our sheets. */
export interface PlacedCell {
  readonly sheet: SheetKey;
  readonly at: Position;
}

/** Why changes no longer fit: cells hold something else, a name is in use, the sheet is gone. */
export type StaleReason = "changed" | "taken" | "gone";

/** What of a workbook the changes do not expect. */
export interface Stale {
  readonly reason: StaleReason;
  readonly cells: readonly [PlacedCell, ...PlacedCell[]];
}

const CORNER: Position = { row: 1, column: 1 };

/** What stands in the way of the changes in a workbook as it is now; null when they fit. `present` must hold every sheet that they touch, and all names of sheets. */
export function findStale(changes: ChangeSet, present: Snapshot): Stale | null {
  const found = changes.sheets.flatMap((change) => findStaleSheet(change, changes, present) ?? []);
  const [first] = found;
  if (first?.reason !== "changed") return first ?? null;
  const [head, ...rest] = found.filter(({ reason }) => reason === "changed");
  return head ? { ...head, cells: [...head.cells, ...rest.flatMap(({ cells }) => cells)] } : null;
}

function findStaleSheet(change: SheetChange, changes: ChangeSet, present: Snapshot): Stale | null {
  if (change.kind === "addSheet") return findTaken(change.sheet, changes, present);
  const isNew = changes.sheets.some(
    (one) => one.kind === "addSheet" && one.sheet.key === change.sheet
  );
  if (isNew && change.kind === "setCells") return null;
  return findChanged(change, findSheet(present, change.sheet));
}

function findTaken(sheet: SheetPlan, changes: ChangeSet, present: Snapshot): Stale | null {
  const removed = new Set(
    changes.sheets.flatMap((change) => (change.kind === "removeSheet" ? [change.sheet] : []))
  );
  const isTaken = present.sheets
    .filter(({ key }) => key === null || !removed.has(key))
    .some(({ key, name }) => key === sheet.key || name.toLowerCase() === sheet.name.toLowerCase());
  return isTaken ? { reason: "taken", cells: [{ sheet: sheet.key, at: CORNER }] } : null;
}

function findChanged(
  change: Exclude<SheetChange, { kind: "addSheet" }>,
  sheet: SheetSnapshot | undefined
): Stale | null {
  if (!sheet) return { reason: "gone", cells: [{ sheet: change.sheet, at: CORNER }] };
  const places =
    change.kind === "setCells" ? changedCells(change, sheet) : typedCells(change, sheet);
  const [first, ...rest] = places.map((at) => ({ sheet: change.sheet, at }));
  return first ? { reason: "changed", cells: [first, ...rest] } : null;
}

function changedCells(
  { cells }: Extract<SheetChange, { kind: "setCells" }>,
  sheet: SheetSnapshot
): Position[] {
  return cells
    .filter(({ at, before }) => !isSameContent(contentAt(sheet, at), before))
    .map(({ at }) => at);
}

/** Cells of a sheet to be removed that hold anything else than was drawn. */
function typedCells(
  { drawn }: Extract<SheetChange, { kind: "removeSheet" }>,
  sheet: SheetSnapshot
): Position[] {
  if (!drawn) return [];
  const planned = planSnapshot(drawn);
  const height = Math.max(sheet.rows.length, planned.rows.length);
  const places: Position[] = [];
  for (let row = 1; row <= height; row++) {
    const width = Math.max(sheet.rows[row - 1]?.length ?? 0, planned.rows[row - 1]?.length ?? 0);
    for (let column = 1; column <= width; column++) {
      const at = { row, column };
      if (!isSameContent(contentAt(sheet, at), contentAt(planned, at))) places.push(at);
    }
  }
  return places;
}

function findSheet(present: Snapshot, wanted: SheetKey): SheetSnapshot | undefined {
  return present.sheets.find(({ key }) => key === wanted);
}
