import { HalfDone, HostFault, type ApplyOptions, type FaultCode } from "../port";
import type { ChangeSet, Receipt } from "../../plan/changes";
import { askBook, type BookState } from "./ask-book";
import type { Capabilities, OfficeFeature } from "./capabilities";
import { failedFeature, isProtecting, isUnprotecting } from "./fault-place";
import type { Present } from "./look-first";
import { listProtected } from "./protect";
import { restoreRun } from "./restore-run";
import type { Line, Talk } from "./run-excel";
import { endRun, listRemaining, printRun, RUN_KEY, type RunningRun } from "./run-record";
import { isProtected, toReceipt } from "./to-receipt";
import { toUnfinished } from "./to-unfinished";

/** A change to write, and what this Excel can do for it. */
export interface ApplyOrder extends ApplyOptions {
  readonly changes: ChangeSet;
  readonly capabilities: Capabilities;
}

/** A change that Excel reported as failed after it had begun. */
export interface Broken {
  readonly present: Present;
  readonly run: RunningRun;
  readonly fault: HostFault;
}

/** It was written after all; or what failed only adorns, and everything is taken back to be written again without it. */
export type Settled = { readonly receipt: Receipt } | { readonly without: OfficeFeature };

/** Reads how far a change came that Excel reported as failed; it may be not at all, or all of it. */
export async function settle(talk: Talk, order: ApplyOrder, broken: Broken): Promise<Settled> {
  const state = await readState(talk, order, broken);
  const isOurs = state.run?.id === broken.run.id;
  if (!isOurs) throw nameSheet(broken, state);
  if (state.run?.state === "done") return { receipt: toLateReceipt(order, broken, state) };
  const feature = failedFeature(broken.fault);
  if (feature) {
    await talk.run((line) => restoreRun(line, order.capabilities));
    return { without: feature };
  }
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

/** All is written but sheets could not be protected: the change ends with these standing open. */
async function closeOpen(talk: Talk, order: ApplyOrder, broken: Broken): Promise<Settled> {
  const state = await talk.run(async (line) => {
    const take = askBook(line.context, order.capabilities);
    await line.send();
    removeRest(line, take(), broken.run);
    await line.send();
    return take();
  });
  return { receipt: toLateReceipt(order, broken, state) };
}

function removeRest({ context }: Line, { tabs }: BookState, run: RunningRun): void {
  const { worksheets, settings } = context.workbook;
  for (const { tab } of listRemaining(run, tabs)) worksheets.getItem(tab.id).delete();
  settings.add(RUN_KEY, printRun(endRun(run)));
}

/** A receipt for what turned out to be written; the sheets that stand open now are told. */
function toLateReceipt(order: ApplyOrder, { present, run }: Broken, state: BookState): Receipt {
  const open = [...listProtected(order.changes), ...run.opened].filter(
    (key) => !isProtected(state, key)
  );
  return toReceipt({ ...order, present, open, refused: [] });
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
