import type { Unfinished } from "../port";
import type { RunningRun } from "./run-record";

/** What an unfinished change was about, for a person. */
export function toUnfinished({ added, removed, changed, startedAt }: RunningRun): Unfinished {
  const names = [...added, ...changed, ...removed].map(({ name }) => name);
  return { sheets: [...new Set(names)], startedAt };
}
