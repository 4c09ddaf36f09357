import type { Receipt } from "../../plan/changes";
import { Cancelled, checkCancelled, HalfDone, HostFault } from "../port";
import { checkPresent } from "./check-present";
import { completeNames } from "./complete-names";
import { prepareLeaning } from "./find-leaning";
import { lookFirst } from "./look-first";
import type { Line, Talk } from "./run-excel";
import { startRun } from "./run-record";
import { settle, type ApplyOrder, type Broken } from "./settle";
import { takeBack } from "./take-back";
import { isProtected, toReceipt } from "./to-receipt";
import { toUnfinished } from "./to-unfinished";
import { writeChanges } from "./write-changes";

/** A change that has begun. */
type Begun = Omit<Broken, "fault">;

/** Looks, checks, writes. When Excel fails on the way, what stands is read before anything is said or done again; when a person stops it, what is written is put back. */
export async function applyChanges(talk: Talk, order: ApplyOrder): Promise<Receipt> {
  let begun: Begun | null = null;
  try {
    return await talk.run((line) =>
      write(line, order, (started) => {
        begun = started;
      })
    );
  } catch (error) {
    const started = begun as Begun | null;
    if (started && error instanceof Cancelled) throw await takeBack(talk, order, started.run);
    if (!started || !(error instanceof HostFault)) throw error;
    if (error.code === "no-answer") throw new HalfDone(error, toUnfinished(started.run));
    const settled = await settle(talk, order, { ...started, fault: error });
    if ("receipt" in settled) return settled.receipt;
    const capabilities = order.capabilities.without(settled.without);
    return applyChanges(talk, { ...order, capabilities });
  }
}

async function write(
  line: Line,
  order: ApplyOrder,
  onBegun: (begun: Begun) => void
): Promise<Receipt> {
  const found = await lookFirst(line, order.changes, order.capabilities);
  checkPresent(order.changes, found);
  const named = completeNames(order.changes, found.state.names);
  const { present, changes } = await prepareLeaning(line, named, found);
  checkCancelled(order);
  const opened = [...present.locked].filter((key) => isProtected(present.state, key));
  const { tabs } = present.state;
  const run = startRun(changes, { snapshot: present.snapshot, tabs, opened });
  onBegun({ present, run });
  const end = await writeChanges(line, { ...order, changes, present, run });
  return toReceipt({ ...order, present, ...end });
}
