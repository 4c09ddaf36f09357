import type { SheetKey } from "../../plan/cells";
import type { SheetChange } from "../../plan/changes";
import type { Tab } from "./tab";

/** Where a new sheet is put among the tabs as they stand at that moment. */
export interface TabMove {
  readonly key: SheetKey;
  readonly position: number;
}

/**
 * Moves that bring new sheets to their places of the finished workbook, while sheets that are to go are still among the
 * tabs. New sheets stand behind all others before.
 */
export function orderTabs(changes: readonly SheetChange[], tabs: readonly Tab[]): TabMove[] {
  const added = changes.filter((change) => change.kind === "addSheet");
  const removed = changes.filter((change) => change.kind === "removeSheet");
  const isGoing = (tab: string): boolean => removed.some(({ sheet }) => tab === oldTab(sheet));
  const standing = tabs.map(({ key, id }) => (key === null ? id : oldTab(key)));
  const now = [...standing, ...added.map(({ sheet }) => sheet.key)];
  const finished = [
    ...standing.filter((tab) => !isGoing(tab)),
    ...added.filter(({ position }) => position === undefined).map(({ sheet }) => sheet.key),
  ];
  const placed = added.flatMap(({ sheet, position }) =>
    position === undefined ? [] : [{ key: sheet.key, position }]
  );
  return placed
    .sort((one, other) => one.position - other.position)
    .map(({ key, position }) => {
      finished.splice(position, 0, key);
      now.splice(now.indexOf(key), 1);
      const before = finished[finished.indexOf(key) - 1];
      const place = before === undefined ? 0 : now.indexOf(before) + 1;
      now.splice(place, 0, key);
      return { key, position: place };
    });
}

/** A sheet that stands there already; a new one may come under the same key. */
function oldTab(key: SheetKey): string {
  return `old ${key}`;
}
