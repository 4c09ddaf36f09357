import { useState, type RefObject } from "react";

import type { ChangeSummary } from "../app/summarize-changes";
import type { Issue } from "../domain/issue";
import type { TextKey } from "../locales/catalogue";

/** What is being written, or what came of it. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly task: TextKey; readonly progress: Progress | null }
  | Ended;

type Progress = readonly [done: number, total: number];

/** How something ended well. */
export type Way = "done" | "undone" | "redone" | "restored";

export interface Ended {
  readonly kind: "ended";
  readonly task: TextKey;
  readonly way: Way | "failed";
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
  readonly start: (onProgress: (done: number, total: number) => void) => Promise<T>;
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
  const [work, setWork] = useState(IDLE);
  const perform = async <T extends Outcome>(step: Step<T>): Promise<T> => {
    const { task, way, start, summarize } = step;
    busy.current = true;
    setWork({ kind: "running", task, progress: null });
    try {
      const outcome = await start((done, total) =>
        setWork({ kind: "running", task, progress: [done, total] })
      );
      await reload();
      const { ok, issues } = outcome;
      const summary = summarize(outcome);
      setWork({ kind: "ended", task, way: ok ? way : "failed", issues, summary });
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
