import type { ApplyOptions, Unfinished, Workbook } from "../../src/host/port";
import type { ChangeSet, Receipt } from "../../src/plan/changes";
import type { PlacedCell } from "../../src/plan/find-stale";

/** What a door does instead of its work. Each answer of `apply` is used once, in order; afterwards it works. */
export interface Script {
  readonly apply?: readonly (() => Promise<Receipt>)[];
  /** What is half done until it is restored. */
  readonly unfinished?: Unfinished;
  readonly left?: readonly PlacedCell[];
}

export interface ScriptedDoor extends Workbook {
  /** Everything that was asked of the door, in order. */
  readonly asked: readonly string[];
}

/** A workbook that fails as told, and does its work through `door` otherwise. */
export function scriptDoor(door: Workbook, script: Script): ScriptedDoor {
  const asked: string[] = [];
  const failures = [...(script.apply ?? [])];
  let unfinished = script.unfinished ?? null;
  return {
    asked,
    async read(areas) {
      asked.push(areas === "all" ? "read all" : `read ${areas.length}`);
      return door.read(areas);
    },
    async apply(changes: ChangeSet, options?: ApplyOptions) {
      asked.push("apply");
      const failure = failures.shift();
      return failure ? failure() : door.apply(changes, options);
    },
    async findUnfinished() {
      asked.push("findUnfinished");
      return unfinished;
    },
    async restore() {
      asked.push("restore");
      unfinished = null;
      return { left: script.left ?? [] };
    },
    select: (tab, at) => door.select(tab, at),
    findSelection: () => {
      asked.push("findSelection");
      return door.findSelection();
    },
    onChange: (listener) => door.onChange(listener),
  };
}

/** A failure that is thrown when its turn comes. */
export function failing(error: Error): () => Promise<Receipt> {
  return () => Promise.reject(error);
}
