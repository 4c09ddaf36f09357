import type { Issue } from "../domain/issue";
import { HalfDone, type ApplyOptions, type Workbook } from "../host/port";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../plan/changes";
import type { Action, Book } from "./action";
import { isWorkbookError, toIssues } from "./fault-issues";
import { noteIssues } from "./note-issues";
import { finishAction, type Ran } from "./recover";

/** Receipts kept for undoing. */
const LONGEST = 20;

/** Runs actions on one workbook, one at a time, and remembers what they did. Failures of the workbook are answers, and so is a stop; other exceptions go through. */
export interface Runner {
  run<Input>(action: Action<Input>, input: Input, ...on: RunOn): Promise<Ran>;
  /** Restores what an earlier writing left half done, then runs the action on the book as it is then. */
  finish<Input>(action: Action<Input>, input: Input, options?: ApplyOptions): Promise<Ran>;
  /** Puts back what stood before the last run that is not undone yet; its receipt's undo does it again. Writes nothing when cells were changed since. */
  undoLast(options?: ApplyOptions): Promise<Ran>;
  /** Does again what was undone last, as long as nothing else was run. */
  redoLast(options?: ApplyOptions): Promise<Ran>;
}

/** The book an action was checked against, how it tells how far it is, and whether to stop. */
export type RunOn = readonly [book: Book | null, options?: ApplyOptions];

export function createRunner(door: Workbook): Runner {
  const flight = singleFlight();
  const history = createHistory(door);
  return {
    run: (action, input, ...[book, options]) =>
      flight(async () => {
        const { ready, issues } = action.check(input, book);
        if (!ready) return { ok: false, issues, halfDone: null };
        const changes = action.preview(input, book);
        const ran = await guard({ book, changes }, async () =>
          succeed(await action.run(input, book, door, options))
        );
        return history.remember(ran, book);
      }),
    finish: (action, input, options) =>
      flight(async () => {
        const ran = await guard({ book: null, changes: NO_CHANGES }, () =>
          finishAction(action, input, door, options)
        );
        return history.remember(ran, null);
      }),
    undoLast: (options) => flight(() => history.undo(options)),
    redoLast: (options) => flight(() => history.redo(options)),
  };
}

/** A receipt, and the book whose tabs it names. */
interface Step {
  readonly receipt: Receipt;
  readonly book: Book | null;
}

function createHistory(door: Workbook) {
  const done: Step[] = [];
  const undone: Step[] = [];

  /** Applies the undo of the last receipt of one pile; its own receipt goes to the other. */
  const turn = async (from: Step[], to: Step[], options?: ApplyOptions): Promise<Ran> => {
    const last = from.at(-1);
    if (!last) return refuse("host.nothing-to-undo", "tip");
    const changes = last.receipt.undo;
    const ran = await guard({ book: last.book, changes }, async () =>
      succeed(await door.apply(changes, options))
    );
    if (!ran.ok) return ran;
    from.pop();
    to.push({ receipt: ran.receipt, book: last.book });
    return ran;
  };

  return {
    remember(ran: Ran, book: Book | null): Ran {
      if (!ran.ok) return ran;
      done.push({ receipt: ran.receipt, book });
      if (done.length > LONGEST) done.shift();
      undone.length = 0;
      return ran;
    },
    undo: (options?: ApplyOptions) => turn(done, undone, options),
    redo: (options?: ApplyOptions) => turn(undone, done, options),
  };
}

/** Only one at a time: a second one is told so. */
function singleFlight(): (work: () => Promise<Ran>) => Promise<Ran> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return refuse("host.busy", "error");
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  };
}

async function guard(
  asked: { readonly book: Book | null; readonly changes: ChangeSet },
  work: () => Promise<Ran>
): Promise<Ran> {
  try {
    return await work();
  } catch (error) {
    if (!isWorkbookError(error)) throw error;
    const halfDone = error instanceof HalfDone ? error.unfinished : null;
    return { ok: false, issues: toIssues(error, asked), halfDone };
  }
}

function succeed(receipt: Receipt): Ran {
  return { ok: true, receipt, issues: noteIssues(receipt.notes) };
}

function refuse(code: Issue["code"], severity: Issue["severity"]): Ran {
  return { ok: false, issues: [{ code, severity, params: {} }], halfDone: null };
}
