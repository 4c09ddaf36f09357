import { useState, type RefObject } from "react";

import type { ChangeSummary } from "../app/summarize-changes";
import type { Issue } from "../domain/issue";
import type { ApplyOptions } from "../host/port";
import type { TextKey } from "../locales/catalogue";

/** What is being written, or what came of it. */
export type Work = { readonly kind: "idle" } | Running | Ended;

export interface Running {
  readonly kind: "running";
  readonly task: TextKey;
  readonly progress: readonly [done: number, total: number] | null;
  /** Asks to stop; null for what cannot be stopped. */
  readonly stop: (() => void) | null;
  readonly isStopping: boolean;
}

/** How something ended well. */
export type Way = "done" | "undone" | "redone" | "restored";

export interface Ended {
  readonly kind: "ended";
  readonly task: TextKey;
  readonly way: Way | "failed" | "stopped";
  readonly issues: readonly Issue[];
  readonly summary: ChangeSummary | null;
}

interface Outcome {
  readonly ok: boolean;
  readonly issues: readonly Issue[];
}

/** Something to do to the workbook. */
export interface Step<T extends Outcome> {
  readonly task: TextKey;
  readonly way: Way;
  readonly start: (options: ApplyOptions) => Promise<T>;
  readonly canStop: boolean;
  readonly summarize: (outcome: T) => ChangeSummary | null;
}

export interface Around {
  /** Set while the workbook is written, so that its changes are known to be ours. */
  readonly busy: RefObject<boolean>;
  readonly reload: () => Promise<void>;
}

const IDLE: Work = { kind: "idle" };

/** Does one thing at a time, tells how far it is, and reads the workbook again before it tells how it ended. */
export function usePerform({ busy, reload }: Around) {
  const [work, setWork] = useState<Work>(IDLE);
  const perform = async <T extends Outcome>(step: Step<T>): Promise<T> => {
    const { task, canStop, start, summarize } = step;
    const { stop, isCancelled } = createStop(() => setWork(toStopping));
    busy.current = true;
    setWork({
      kind: "running",
      task,
      progress: null,
      stop: canStop ? stop : null,
      isStopping: false,
    });
    try {
      const outcome = await start({
        onProgress: (done, total) => setWork((now) => toProgress(now, [done, total])),
        isCancelled,
      });
      await reload();
      const { issues } = outcome;
      const summary = summarize(outcome);
      setWork({ kind: "ended", task, way: wayOf(step, outcome), issues, summary });
      return outcome;
    } catch (error) {
      setWork(IDLE);
      throw error;
    } finally {
      busy.current = false;
    }
  };
  return {
    work,
    perform,
    report: (task: TextKey, issues: readonly Issue[]): void =>
      setWork({ kind: "ended", task, way: "failed", issues, summary: null }),
    dismiss: (): void => setWork(IDLE),
  };
}

function createStop(onStop: () => void) {
  let isStopped = false;
  return {
    stop: (): void => {
      isStopped = true;
      onStop();
    },
    isCancelled: () => isStopped,
  };
}

function toStopping(now: Work): Work {
  return now.kind === "running" ? { ...now, isStopping: true } : now;
}

function toProgress(now: Work, progress: NonNullable<Running["progress"]>): Work {
  return now.kind === "running" ? { ...now, progress } : now;
}

function wayOf({ way }: Pick<Step<Outcome>, "way">, { ok, issues }: Outcome): Ended["way"] {
  if (ok) return way;
  return issues.some(({ code }) => code === "host.cancelled") ? "stopped" : "failed";
}
