import { quoteSheet } from "../../plan/addresses";
import type { ChangeSet, SheetChange } from "../../plan/changes";
import type { SheetKey } from "../../plan/cells";
import type { DefinedName, SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot, Snapshot } from "../../plan/snapshot";
import { stampName } from "../../plan/stamps";
import { nameCells } from "../../sheets/plan-sheets";
import { orderTabs } from "../plan-repairs";
import { drawnAs } from "../sheet-repair";
import { hasSameLook, listDifferences } from "./compare-sheets";
import type { PlannedChange } from "./plan-change";

/** A sheet that is drawn, for the first time or again. */
interface Drawn {
  readonly kind: "add";
  readonly plan: SheetPlan;
  readonly old: SheetPlan | null;
  readonly present: SheetSnapshot | null;
}

/** The fewest changes that bring the book to the planned one: cells where a sheet keeps its look, else the sheet anew. */
export function writeChange(change: PlannedChange, snapshot: Snapshot): ChangeSet {
  const drawn = listDrawn(change, snapshot);
  const redrawn = new Set(drawn.map(({ plan }) => plan.key));
  const gone = listGone(change, snapshot);
  const staying = {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ key }) => !gone.some(({ plan }) => plan.key === key)),
  };
  const tabs = orderTabs(drawn, change.after.context, staying);
  return {
    sheets: [
      ...gone.flatMap(({ plan, present }) => remove(plan, present)),
      ...drawn.flatMap((one) => draw(one, tabs)),
      ...listSet(change, snapshot, redrawn),
    ],
    addNames: listNames(change, redrawn),
    removeNames: gone.map(({ plan }) => stampName(plan.key)),
    properties: listProperties(change, snapshot),
  };
}

function draw({ plan, old, present }: Drawn, tabs: readonly (SheetKey | null)[]): SheetChange[] {
  const add: SheetChange = { kind: "addSheet", sheet: plan, position: tabs.indexOf(plan.key) };
  return old && present ? [...remove(old, present), add] : [add];
}

/** Undo draws it again as it looked. */
function remove(plan: SheetPlan, present: SheetSnapshot): SheetChange[] {
  return [{ kind: "removeSheet", sheet: plan.key, drawn: drawnAs(plan, present) }];
}

function findSheet({ sheets }: Snapshot, key: SheetKey): SheetSnapshot | null {
  return sheets.find((sheet) => sheet.key === key) ?? null;
}

/** The sheets that are drawn: new ones, and those whose look changes. */
export function listDrawn({ before, after }: PlannedChange, snapshot: Snapshot): readonly Drawn[] {
  return after.plans.flatMap((plan): Drawn[] => {
    const old = before.plans.find(({ key }) => key === plan.key) ?? null;
    const present = findSheet(snapshot, plan.key);
    const stays = old && present && hasSameLook(old, plan);
    return stays ? [] : [{ kind: "add", plan, old, present }];
  });
}

/** The sheets that the changed book has no use for. */
export function listGone({ before, after }: PlannedChange, snapshot: Snapshot) {
  return before.plans.flatMap((plan) => {
    const present = findSheet(snapshot, plan.key);
    const isNeeded = after.plans.some(({ key }) => key === plan.key);
    return present && !isNeeded ? [{ plan, present }] : [];
  });
}

function listSet(
  { before, after }: PlannedChange,
  snapshot: Snapshot,
  redrawn: ReadonlySet<SheetKey>
): readonly SheetChange[] {
  return after.plans.flatMap((plan): SheetChange[] => {
    const old = before.plans.find(({ key }) => key === plan.key);
    const present = findSheet(snapshot, plan.key);
    if (redrawn.has(plan.key) || !old || !present) return [];
    const cells = listDifferences([old, plan], present);
    return cells.length === 0 ? [] : [{ kind: "setCells", sheet: plan.key, cells }];
  });
}

/** Names that point at a sheet drawn again, or elsewhere than before. */
function listNames(
  { before, after }: PlannedChange,
  redrawn: ReadonlySet<SheetKey>
): readonly DefinedName[] {
  const olds = new Map(
    nameCells(before.context, before.plans).map(({ name, refersTo }) => [name, refersTo])
  );
  const sheets = after.plans.filter(({ key }) => redrawn.has(key)).map(({ name }) => name);
  return nameCells(after.context, after.plans).filter(
    ({ name, refersTo }) =>
      olds.get(name) !== refersTo ||
      sheets.some((sheet) => refersTo.startsWith(`${quoteSheet(sheet)}!`))
  );
}

function listProperties({ after }: PlannedChange, { properties }: Snapshot): Map<string, string> {
  const { id, version } = after.context.ruleset;
  const wanted = [
    ["KTD_ruleset", id],
    ["KTD_version", version],
  ] as const;
  return new Map(wanted.filter(([name, value]) => properties.get(name) !== value));
}
