import type { Action } from "../../src/app/action";
import { openBook } from "../../src/app/open-book";
import type { Workbook } from "../../src/host/port";
import type { Receipt } from "../../src/plan/changes";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";

/** An action as the contract runs it. */
export interface ContractAction {
  readonly name: string;
  /** How the workbook stands before. */
  readonly before: () => BookPlan | Snapshot;
  /** What must be done before, so that there is something to undo; its answer goes to `run`. */
  readonly prepare: (door: Workbook) => Promise<Receipt | null>;
  /** Reads what it needs and writes. */
  readonly run: (door: Workbook, prepared: Receipt | null) => Promise<Receipt>;
}

interface Asked<Input> {
  readonly action: Action<Input>;
  readonly input: Input;
}

/** An action of the program on a workbook that stands as `before` says. */
export function act<Input>(
  name: string,
  before: ContractAction["before"],
  { action, input }: Asked<Input>
): ContractAction {
  return {
    name,
    before: once(before),
    prepare: async () => null,
    async run(door) {
      const { book } = openBook(await door.read("all"));
      const { ready, issues } = action.check(input, book);
      if (!ready) throw new Error(`${name} is not ready: ${JSON.stringify(issues)}`);
      return action.run(input, book, door);
    },
  };
}

/** The same object every time, so that a host may keep what it made of it. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** The undo of an action right after it. */
export function undoOf(action: ContractAction): ContractAction {
  return {
    name: `undo: ${action.name}`,
    before: action.before,
    prepare: (door) => action.run(door, null),
    run(door, prepared) {
      if (!prepared) throw new Error("Nothing to undo");
      return door.apply(prepared.undo);
    },
  };
}
