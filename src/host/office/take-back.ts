import { Cancelled, HalfDone, HostFault } from "../port";
import { restoreRun } from "./restore-run";
import type { Talk } from "./run-excel";
import type { RunningRun } from "./run-record";
import type { ApplyOrder } from "./settle";
import { toUnfinished } from "./to-unfinished";

/** Puts back what a change has written that was stopped between two requests. Throws `HalfDone` when that fails. */
export async function takeBack(
  talk: Talk,
  { capabilities }: ApplyOrder,
  run: RunningRun
): Promise<Cancelled> {
  try {
    // Another window may have restored it and be writing by now.
    const isOurs = ({ id }: RunningRun): boolean => id === run.id;
    const { left } = await talk.run((line) => restoreRun(line, capabilities, isOurs));
    return new Cancelled(left);
  } catch (error) {
    throw error instanceof HostFault ? new HalfDone(error, toUnfinished(run)) : error;
  }
}
