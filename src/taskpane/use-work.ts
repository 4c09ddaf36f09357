import { useState } from "react";

import type { Action, Book } from "../app/action";
import { restoreWorkbook } from "../app/look-at-workbook";
import type { Ran } from "../app/recover";
import { createRunner } from "../app/run-action";
import { summarizeChanges, type ChangeSummary } from "../app/summarize-changes";
import type { Issue } from "../domain/issue";
import type { ApplyOptions, Workbook } from "../host/port";
import type { TextKey } from "../locales/catalogue";
import { useHistory } from "./use-history";
import { usePerform, type Around, type Work } from "./use-perform";

/** An action to run: what it is called, and what it was checked against. */
export interface Ask<Input> {
  readonly task: TextKey;
  readonly action: Action<Input>;
  readonly input: Input;
  readonly book: Book | null;
}

/** What can be done to the workbook, one thing at a time. */
export interface Worker {
  readonly work: Work;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True when it was done. */
  readonly run: <Input>(ask: Ask<Input>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Restores and runs again what broke off in this session; null when nothing did. */
  readonly again: (() => Promise<void>) | null;
  /** Shows why something could not be done. */
  readonly report: (task: TextKey, issues: readonly Issue[]) => void;
  readonly dismiss: () => void;
}

type Again = (() => Promise<void>) | null;

/** Runs actions on the workbook and remembers what can be undone. */
export function useWork(door: Workbook, around: Around): Worker {
  const [runner] = useState(() => createRunner(door));
  const { work, perform, report, dismiss } = usePerform(around);
  const [again, setAgain] = useState<Again>(null);
  const { done, undone, add, moveBack, moveForth } = useHistory();

  const run = async <Input>({ task, action, input, book }: Ask<Input>): Promise<boolean> => {
    const step = { task, way: "done", canStop: true, summarize: summarizeFor(book) } as const;
    const settle = (ran: Ran): void => {
      setAgain(() => (!ran.ok && ran.halfDone ? finish : null));
      if (ran.ok) add(task);
    };
    const finish = async (): Promise<void> =>
      settle(
        await perform<Ran>({
          ...step,
          start: (options) => runner.finish(action, input, options),
        })
      );
    const ran = await perform<Ran>({
      ...step,
      start: (options) => runner.run(action, input, book, options),
    });
    settle(ran);
    return ran.ok;
  };

  const undo = async (): Promise<void> => {
    const task = done.at(-1) ?? "step.undo";
    const step = { task, way: "undone", canStop: true, summarize: summarizeFor(null) } as const;
    const start = (options: ApplyOptions): Promise<Ran> => runner.undoLast(options);
    if ((await perform<Ran>({ ...step, start })).ok) moveBack(task);
  };

  const redo = async (): Promise<void> => {
    const task = undone.at(-1) ?? "step.redo";
    const step = { task, way: "redone", canStop: true, summarize: summarizeFor(null) } as const;
    const start = (options: ApplyOptions): Promise<Ran> => runner.redoLast(options);
    if ((await perform<Ran>({ ...step, start })).ok) moveForth(task);
  };

  const restore = async (): Promise<void> => {
    const start = () => restoreWorkbook(door);
    const step = { task: "unfinished.restore", way: "restored", canStop: false } as const;
    if ((await perform({ ...step, start, summarize: () => null })).ok) setAgain(null);
  };

  const canUndo = done.length > 0;
  const canRedo = undone.length > 0;
  return { work, canUndo, canRedo, run, undo, redo, restore, again, report, dismiss };
}

function summarizeFor(book: Book | null): (ran: Ran) => ChangeSummary | null {
  return (ran) => (ran.ok ? summarizeChanges(ran.receipt.done, book) : null);
}
