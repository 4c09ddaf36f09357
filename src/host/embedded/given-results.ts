import { isFormula } from "../../plan/cells";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { Snapshot, SnapshotCell } from "../../plan/snapshot";

/** The last digits of a number are each program's own. */
const TOLERANCE = 1e-9;

/** Results that came with what was written, read while the grid still calculates them itself. */
export interface GivenResults {
  /** Whether what stands in the cells may be read before the grid has calculated. */
  areRead(): boolean;
  /** Everything that stands in the cells now came with its results. */
  begin(): void;
  /** Something else was changed: what is read from now on waits for the grid. */
  end(): void;
}

interface Terms {
  /** Waits until the grid has calculated. */
  readonly settled: () => Promise<void>;
  /** What stands in the cells, calculated or not. */
  readonly read: () => Snapshot;
  /** Called when the grid found another result than was given, or none. */
  readonly tell: () => void;
}

/** Follows given results until the grid has its own, and compares. */
export function followGiven({ settled, read, tell }: Terms): GivenResults {
  let current: Snapshot | null = null;
  const close = (given: Snapshot, isSame: () => boolean): void => {
    if (current !== given) return;
    current = null;
    if (!isSame()) tell();
  };
  return {
    areRead: () => current !== null,
    begin() {
      const given = read();
      current = given;
      settled().then(
        () => close(given, () => showSame(given, read())),
        () => close(given, () => false)
      );
    },
    end() {
      current = null;
    },
  };
}

/** Whether every formula of the sheets comes with what it shows. */
export function areGiven(sheets: readonly SheetPlan[]): boolean {
  return sheets.every(({ blocks }) =>
    blocks.every(({ cells }) =>
      cells.every((row) => row.every((cell) => !isFormula(cell) || cell.value !== null))
    )
  );
}

/** Whether a workbook holds any formula. */
export function hasFormulas({ sheets }: Snapshot): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== undefined && cell.formula !== null))
  );
}

/** Whether two readings of the same cells show the same results. */
function showSame(one: Snapshot, other: Snapshot): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every(({ rows }, i) =>
      rows.every((row, r) =>
        row.every((cell, c) => isSame(cell, other.sheets[i]?.rows[r]?.[c] ?? undefined))
      )
    )
  );
}

function isSame(one: SnapshotCell | undefined, other: SnapshotCell | undefined): boolean {
  const [a, b] = [shownBy(one), shownBy(other)];
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  return a === b;
}

function shownBy(cell: SnapshotCell | undefined): unknown {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}
