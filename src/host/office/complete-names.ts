import { sheetCell } from "../../plan/addresses";
import { listAdded, type ChangeSet } from "../../plan/changes";
import type { DefinedName, SheetPlan } from "../../plan/sheet-plan";
import { stampName } from "../../plan/stamps";
import { parseReference } from "./parse-reference";

const STAMP_CELL = { row: 1, column: 1 } as const;

/**
 * The changes with every name that Excel breaks when a sheet goes: the stamp of each new sheet, and names that point at
 * a sheet which is replaced by a new one.
 */
export function completeNames(changes: ChangeSet, present: ReadonlyMap<string, string>): ChangeSet {
  const added = listAdded(changes);
  const told = new Set([...changes.addNames.map(({ name }) => name), ...changes.removeNames]);
  const stamps = added.map(stampOf).filter(({ name }) => !told.has(name));
  const isStamped = new Set(stamps.map(({ name }) => name));
  const replaced = new Set(added.map(({ name }) => name.toLowerCase()));
  const kept = [...present]
    .map(([name, refersTo]): DefinedName => ({ name, refersTo }))
    .filter(({ name }) => !told.has(name) && !isStamped.has(name))
    .filter(({ refersTo }) => replaced.has(parseReference(refersTo)?.sheet.toLowerCase() ?? ""));
  return { ...changes, addNames: [...changes.addNames, ...stamps, ...kept] };
}

function stampOf({ key, name }: SheetPlan): DefinedName {
  return { name: stampName(key), refersTo: sheetCell(name, STAMP_CELL) };
}
