import type { SheetKey } from "../../plan/cells";
import type { ChangeSet, Feature, Note, Receipt } from "../../plan/changes";
import { invertChanges } from "../../plan/invert-changes";
import { HalfDone, HostFault, type ApplyOptions, type FaultCode, type Unfinished } from "../port";
import { askBook, type BookState } from "./ask-book";
import type { Capabilities } from "./capabilities";
import { checkPresent } from "./check-present";
import { completeNames } from "./complete-names";
import { prepareLeaning } from "./find-leaning";
import { failedFeature, isProtecting, isUnprotecting } from "./fault-place";
import { lookFirst, type Present } from "./look-first";
import { restoreRun } from "./restore-run";
import type { Line, Talk } from "./run-excel";
import { endRun, listRemaining, printRun, RUN_KEY, startRun, type RunningRun } from "./run-record";
import { writeChanges } from "./write-changes";

/** A change to write, and what this Excel can do for it. */
export interface ApplyOrder extends ApplyOptions {
  readonly changes: ChangeSet;
  readonly capabilities: Capabilities;
}

/** A change that has begun. */
interface Begun {
  readonly present: Present;
  readonly run: RunningRun;
}

/** Looks, checks, writes. When Excel fails on the way, what stands is read before anything is said or done again. */
export async function applyChanges(talk: Talk, order: ApplyOrder): Promise<Receipt> {
  let begun: Begun | null = null;
  try {
    return await talk.run(async (line) => {
      const found = await lookFirst(line, order.changes, order.capabilities);
      checkPresent(order.changes, found);
      const named = completeNames(order.changes, found.state.names);
      const { present, changes } = await prepareLeaning(line, named, found);
      const opened = [...present.locked].filter((key) => isProtected(present.state, key));
      const { tabs } = present.state;
      const run = startRun(changes, { snapshot: present.snapshot, tabs, opened });
      begun = { present, run };
      const open = await writeChanges(line, { ...order, changes, present, run });
      return toReceipt(order, present, open);
    });
  } catch (error) {
    const started = begun as Begun | null;
    if (!started || !(error instanceof HostFault)) throw error;
    if (error.code === "no-answer") throw new HalfDone(error, toUnfinished(started.run));
    return settle(talk, order, { ...started, fault: error });
  }
}

/** What an unfinished change was about, for a person. */
export function toUnfinished({ added, removed, changed, startedAt }: RunningRun): Unfinished {
  return { sheets: [...added, ...changed, ...removed].map(({ name }) => name), startedAt };
}

interface Broken extends Begun {
  readonly fault: HostFault;
}

/** Reads how far a change came that Excel reported as failed; it may be not at all, or all of it. */
async function settle(talk: Talk, order: ApplyOrder, broken: Broken): Promise<Receipt> {
  const state = await readState(talk, order, broken);
  const isOurs = state.run?.id === broken.run.id;
  if (!isOurs) throw nameSheet(broken, state);
  if (state.run?.state === "done")
    return toReceipt(order, broken.present, findOpen(order, broken, state));
  const feature = failedFeature(broken.fault);
  if (feature) return applyWithout(talk, order, feature);
  if (isProtecting(broken.fault)) return closeOpen(talk, order, broken);
  if (!isUnprotecting(broken.fault))
    throw new HalfDone(nameOnlySheet(broken), toUnfinished(broken.run));
  await talk.run((line) => restoreRun(line, order.capabilities));
  throw nameSheet(broken, state);
}

async function readState(
  talk: Talk,
  { capabilities }: ApplyOrder,
  broken: Broken
): Promise<BookState> {
  try {
    return await talk.run(async (line) => {
      const take = askBook(line.context, capabilities);
      await line.send();
      return take();
    });
  } catch {
    throw new HalfDone(broken.fault, toUnfinished(broken.run));
  }
}

/** What failed only adorns: everything is taken back and written again without it. */
async function applyWithout(talk: Talk, order: ApplyOrder, feature: Feature): Promise<Receipt> {
  await talk.run((line) => restoreRun(line, order.capabilities));
  return applyChanges(talk, { ...order, capabilities: order.capabilities.without(feature) });
}

/** All is written but sheets could not be protected: the change ends with these standing open. */
async function closeOpen(talk: Talk, order: ApplyOrder, broken: Broken): Promise<Receipt> {
  const state = await talk.run(async (line) => {
    const take = askBook(line.context, order.capabilities);
    await line.send();
    removeRest(line, take(), broken.run);
    await line.send();
    return take();
  });
  return toReceipt(order, broken.present, findOpen(order, broken, state));
}

function removeRest({ context }: Line, { tabs }: BookState, run: RunningRun): void {
  const { worksheets, settings } = context.workbook;
  for (const { tab } of listRemaining(run, tabs)) worksheets.getItem(tab.id).delete();
  settings.add(RUN_KEY, printRun(endRun(run)));
}

function findOpen({ changes }: ApplyOrder, { run }: Broken, state: BookState): SheetKey[] {
  const added = changes.sheets.flatMap((change) =>
    change.kind === "addSheet" ? [change.sheet.key] : []
  );
  return [...added, ...run.opened].filter((key) => !isProtected(state, key));
}

function isProtected({ tabs }: BookState, key: SheetKey): boolean {
  return tabs.find((tab) => tab.key === key)?.isProtected ?? false;
}

/** A sheet that is locked by its name: the first that was to be opened and is not. Other faults are about no sheet. */
function nameSheet({ fault, run }: Broken, state: BookState): HostFault {
  if (fault.code !== "sheet-locked") return fault;
  const key = run.opened.find((one) => isProtected(state, one));
  const tab = state.tabs.find((one) => one.key === key);
  return fault.sheet === null && tab && key !== undefined
    ? new HostFault(fault.code, tab.name, fault.detail)
    : fault;
}

const ABOUT_SHEETS: readonly FaultCode[] = ["sheet-locked", "gone", "in-the-way", "filtered"];

/** What stood in the way on a sheet, with its name when the change is about one sheet alone. */
function nameOnlySheet({ fault, run }: Broken): HostFault {
  const [name, ...others] = toUnfinished(run).sheets;
  const isClear = name !== undefined && others.length === 0 && ABOUT_SHEETS.includes(fault.code);
  return fault.sheet === null && isClear ? new HostFault(fault.code, name, fault.detail) : fault;
}

function toReceipt(
  { changes, capabilities }: ApplyOrder,
  { state, snapshot }: Present,
  open: readonly SheetKey[]
): Receipt {
  const names = new Map(
    changes.sheets.flatMap((change) =>
      change.kind === "addSheet" ? [[change.sheet.key, change.sheet.name] as const] : []
    )
  );
  const nameOf = (key: SheetKey): string =>
    names.get(key) ?? state.tabs.find((tab) => tab.key === key)?.name ?? key;
  const missing = names.size > 0 ? capabilities.missing : [];
  const notes: Note[] = [
    ...open.map((key): Note => ({ kind: "sheet-open", sheet: nameOf(key) })),
    ...missing.map((feature): Note => ({ kind: "without", feature })),
    ...(state.isManual ? [{ kind: "manual-calculation" } as const] : []),
    ...(state.isUnsaved ? [{ kind: "not-saved" } as const] : []),
  ];
  const undo = invertChanges(completeNames(changes, state.names), snapshot);
  return { done: changes, undo, notes };
}
