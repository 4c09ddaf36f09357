import { NO_CHANGES, type ChangeSet, type SheetChange } from "../plan/changes";
import type { SheetKey } from "../plan/cells";
import type { DefinedName } from "../plan/sheet-plan";
import { stampName } from "../plan/stamps";
import type { Snapshot } from "../plan/snapshot";
import type { BookContext } from "../sheets/book-context";
import { nameCells } from "../sheets/plan-sheets";
import { repairChanges, type SheetRepair } from "./sheet-repair";

/** The changes of repairs: sheets first, so that formulas find them, each at its place among the tabs; then cells; then names that are gone. */
export function planRepairs(
  repairs: readonly SheetRepair[],
  context: BookContext,
  snapshot: Snapshot
): ChangeSet {
  const drawn = repairs.filter(({ kind }) => kind !== "set");
  const cells = repairs.filter(({ kind }) => kind === "set");
  const tabs = orderTabs(drawn, context, snapshot);
  const sheets = drawn.flatMap((repair): readonly SheetChange[] =>
    repairChanges(repair, tabs.indexOf(repair.plan.key))
  );
  return {
    ...NO_CHANGES,
    sheets: [...sheets, ...cells.flatMap((repair) => repairChanges(repair, 0))],
    addNames: lostNames(drawn, context, snapshot),
  };
}

/** All tabs as they will be: a sheet that comes stands behind the nearest one that belongs before it. */
export function orderTabs(
  drawn: readonly SheetRepair[],
  { layout }: BookContext,
  snapshot: Snapshot
): readonly (SheetKey | null)[] {
  const order = [...layout.tabs.keys()];
  const tabs = snapshot.sheets.map(({ key }) => key);
  for (const { plan } of drawn) {
    if (tabs.includes(plan.key)) continue;
    const before = order.slice(0, order.indexOf(plan.key)).reverse();
    const nearest = before.find((key) => tabs.includes(key));
    tabs.splice(nearest === undefined ? tabs.length : tabs.indexOf(nearest) + 1, 0, plan.key);
  }
  return tabs;
}

/** Stamps of sheets that are drawn, and names of ours that are missing or lost their sheet. */
function lostNames(
  drawn: readonly SheetRepair[],
  context: BookContext,
  { names }: Snapshot
): readonly DefinedName[] {
  const plans = drawn.map(({ plan }) => plan);
  const stamps = new Set(plans.map(({ key }) => stampName(key)));
  return nameCells(context, plans).filter(({ name }) => {
    const present = names.get(name);
    return stamps.has(name) || present === undefined || present.includes("#REF!");
  });
}
