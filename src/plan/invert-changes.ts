import type { CellChange, ChangeSet, SheetChange } from "./changes";
import { planPlain } from "./plan-plain";
import type { DefinedName } from "./sheet-plan";
import { contentAt, type SheetSnapshot, type Snapshot } from "./snapshot";

/** The changes that put back what stands now, in the order that undoes them. `before` must hold every sheet that they touch. */
export function invertChanges(changes: ChangeSet, before: Snapshot): ChangeSet {
  return {
    sheets: orderAdded(changes.sheets.map((change) => invertSheet(change, before)).reverse()),
    ...invertNames(changes, before.names),
    properties: new Map(
      [...changes.properties.keys()].map((name) => [name, before.properties.get(name) ?? null])
    ),
  };
}

/** Each place counts the tabs before it, so the first of several comes first. */
function orderAdded(changes: readonly SheetChange[]): SheetChange[] {
  const added = changes.filter((change) => change.kind === "addSheet");
  const inOrder = [...added].sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  return changes.map((change) =>
    change.kind === "addSheet" ? (inOrder.shift() ?? change) : change
  );
}

function invertSheet(change: SheetChange, before: Snapshot): SheetChange {
  if (change.kind === "addSheet")
    return { kind: "removeSheet", sheet: change.sheet.key, drawn: change.sheet };
  const position = before.sheets.findIndex(({ key }) => key === change.sheet);
  const sheet = before.sheets[position];
  if (change.kind === "setCells") return invertCells(change, sheet);
  if (!sheet) throw new Error(`No sheet ${change.sheet}`);
  return { kind: "addSheet", sheet: change.drawn ?? planPlain(sheet), position };
}

function invertCells(
  { sheet: key, cells }: Extract<SheetChange, { kind: "setCells" }>,
  sheet: SheetSnapshot | undefined
): SheetChange {
  const inverted = cells.map(({ at, after }): CellChange => ({
    at,
    before: after,
    after: contentAt(sheet, at),
  }));
  return { kind: "setCells", sheet: key, cells: inverted.reverse() };
}

function invertNames(
  changes: ChangeSet,
  before: ReadonlyMap<string, string>
): { addNames: DefinedName[]; removeNames: string[] } {
  const after = new Map(before);
  for (const name of changes.removeNames) after.delete(name);
  for (const { name, refersTo } of changes.addNames) after.set(name, refersTo);
  const addNames = [...before]
    .filter(([name, refersTo]) => after.get(name) !== refersTo)
    .map(([name, refersTo]) => ({ name, refersTo }));
  return { addNames, removeNames: [...after.keys()].filter((name) => !before.has(name)) };
}
