import type { ChangeSet } from "../../plan/changes";
import { findStale } from "../../plan/find-stale";
import { HostFault, StaleChange } from "../port";
import type { Present } from "./look-first";

/** Throws when the workbook is not to be changed now: nothing was written yet. */
export function checkPresent(changes: ChangeSet, { state, snapshot }: Present): void {
  if (state.run?.state === "running") throw new HostFault("unfinished", null, state.run.id);
  if (state.isReadOnly) throw new HostFault("read-only", null, "Workbook.readOnly");
  const movesSheets = changes.sheets.some(({ kind }) => kind !== "setCells");
  if (movesSheets && state.isStructureLocked)
    throw new HostFault("structure-locked", null, "WorkbookProtection.protected");
  const stale = findStale(changes, snapshot);
  if (stale) throw new StaleChange(stale);
}
