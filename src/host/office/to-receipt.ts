import type { SheetKey } from "../../plan/cells";
import {
  listAdded,
  type ChangeSet,
  type Feature,
  type Note,
  type Receipt,
} from "../../plan/changes";
import type { PlacedCell } from "../../plan/find-stale";
import { invertChanges } from "../../plan/invert-changes";
import type { BookState } from "./ask-book";
import type { Capabilities } from "./capabilities";
import { completeNames } from "./complete-names";
import type { Present } from "./look-first";

/** A change that is written, and what a person should know of it. */
export interface Written {
  readonly changes: ChangeSet;
  readonly capabilities: Capabilities;
  readonly present: Present;
  /** Sheets that could not be protected. */
  readonly open: readonly SheetKey[];
  /** Cells that hold something else than was written. */
  readonly refused: readonly PlacedCell[];
}

/** Proof of what was written, with what stood there before. */
export function toReceipt(written: Written): Receipt {
  const { changes, present } = written;
  const { state, snapshot } = present;
  const undo = invertChanges(completeNames(changes, state.names), snapshot);
  return { done: changes, undo, notes: listNotes(written) };
}

/** Whether a sheet of ours stands protected. */
export function isProtected({ tabs }: BookState, key: SheetKey): boolean {
  return tabs.find((tab) => tab.key === key)?.isProtected ?? false;
}

function listNotes({ changes, capabilities, present, open, refused }: Written): Note[] {
  const { tabs, isManual, isUnsaved } = present.state;
  const added = new Map(listAdded(changes).map(({ key, name }) => [key, name] as const));
  const nameOf = (key: SheetKey): string =>
    added.get(key) ?? tabs.find((tab) => tab.key === key)?.name ?? key;
  const hasCharts = listAdded(changes).some(({ charts = [] }) => charts.length > 0);
  const isMissed = (feature: Feature): boolean => feature !== "charts" || hasCharts;
  const missing = added.size > 0 ? capabilities.missing.filter(isMissed) : [];
  return [
    ...open.map((key): Note => ({ kind: "sheet-open", sheet: nameOf(key) })),
    ...refused.map(({ sheet, at }): Note => ({ kind: "not-taken", sheet: nameOf(sheet), at })),
    ...missing.map((feature): Note => ({ kind: "without", feature })),
    ...(isManual ? [{ kind: "manual-calculation" } as const] : []),
    ...(isUnsaved ? [{ kind: "not-saved" } as const] : []),
  ];
}
