import { HalfDone, HostFault, type Workbook } from "../../src/host/port";
import type { ChangeSet, Receipt } from "../../src/plan/changes";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";
import { sampleSize } from "../judges/programs";
import { ACTIONS } from "./actions";
import type { ContractAction } from "./contract-action";
import type { OpenedHost } from "./opened-host";
import { expectSame, isSame } from "./same-snapshot";

/** What happens to one request. */
export type RequestFault =
  | { readonly kind: "refused" }
  | { readonly kind: "done, then an error" }
  | { readonly kind: "broken off"; readonly afterActions: number }
  /** No answer, and the pane is closed; the request was done, or never reached the workbook. */
  | { readonly kind: "done, no answer" }
  | { readonly kind: "lost, no answer" };

/** A host whose requests can be made to fail. */
export interface FaultyHost extends OpenedHost {
  /** Actions in each request since it was opened. */
  readonly requests: () => readonly number[];
  /** The request of that number, counted as `requests` does from 1, meets the fault; those after it do not. */
  readonly plan: (request: number, fault: RequestFault) => void;
  /** The same workbook through a new adapter, as in a pane that is opened again. */
  readonly reopen: () => Workbook;
  /** Another workbook in which all is as it is in this one now; from then on it is the one that works. */
  readonly copy: () => FaultyHost;
}

export type OpenFaulty = (content: BookPlan | Snapshot) => Promise<FaultyHost>;

/** A run that nothing disturbs. */
interface CleanRun {
  /** The workbook right before it, to be copied. */
  readonly start: FaultyHost;
  readonly prepared: Receipt | null;
  readonly done: ChangeSet;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Actions of each of its requests. */
  readonly requests: readonly number[];
}

/** Which faults a request of so many actions can meet. */
const FAULTS: Readonly<Record<RequestFault["kind"], (actions: number) => readonly RequestFault[]>> =
  {
    refused: () => [{ kind: "refused" }],
    "done, then an error": () => [{ kind: "done, then an error" }],
    "broken off": (actions) =>
      cutsOf(actions).map((afterActions) => ({ kind: "broken off", afterActions })),
    "done, no answer": () => [{ kind: "done, no answer" }],
    "lost, no answer": () => [{ kind: "lost, no answer" }],
  };

/** After the first action, in the middle, before the last two and the last one: where the record of the run and the mark of its end stand; day by day two of them. */
function cutsOf(actions: number): readonly number[] {
  const cuts = [1, actions - 1, actions - 2, Math.floor(actions / 2)].slice(0, sampleSize(2, 4));
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut < actions);
}

/** Of a daily run: one that adds and sets cells, an undo of one that replaces. */
const DAILY: readonly number[] = [6, 11];

/** A fault at every request of every action leaves "before", or "after", or says what is half done and can be restored and finished. */
export function describeFaults(name: string, open: OpenFaulty): void {
  const kinds = Object.keys(FAULTS) as RequestFault["kind"][];
  const count = sampleSize(DAILY.length, ACTIONS.length);
  const actions = ACTIONS.filter((_, index) => count > DAILY.length || DAILY.includes(index));
  describe.each(actions)(`${name}, faults: $name`, (action) => {
    let clean: CleanRun;
    beforeAll(async () => {
      clean = await runClean(open, action);
    });
    afterAll(() => clean.start.close?.());

    test.each(kinds)("every request %s", async (kind) => {
      expect(clean.requests.length).toBeGreaterThan(1);
      for (const [index, actions] of clean.requests.entries()) {
        for (const fault of FAULTS[kind](actions)) {
          const place = `request ${index + 1} of ${clean.requests.length} ${JSON.stringify(fault)}`;
          await survive({ action, clean }, index, fault).catch((cause: unknown) => {
            const message = cause instanceof Error ? cause.message : String(cause);
            throw new Error(`${place}: ${message}`, { cause });
          });
        }
      }
    });
  });
}

async function runClean(open: OpenFaulty, action: ContractAction): Promise<CleanRun> {
  const start = await open(action.before());
  const prepared = await action.prepare(start.door);
  const before = await start.reopen().read("all");
  const host = start.copy();
  try {
    const { done } = await action.run(host.door, prepared);
    const requests = host.requests();
    return { start, prepared, done, before, after: await host.reopen().read("all"), requests };
  } finally {
    host.close?.();
  }
}

interface Trial {
  readonly action: ContractAction;
  readonly clean: CleanRun;
}

async function survive({ action, clean }: Trial, index: number, fault: RequestFault) {
  const host = clean.start.copy();
  const { prepared } = clean;
  try {
    const request = index + 1;
    host.plan(request, fault);
    const outcome = await waitFor(host, action.run(host.door, prepared), request);
    const rerun = (door: Workbook): Promise<Receipt> => action.run(door, prepared);
    await judge({ door: host.reopen(), clean, rerun }, outcome);
  } finally {
    host.close?.();
  }
}

type Outcome =
  { readonly kind: "written" | "silent" } | { readonly kind: "failed"; readonly error: unknown };

/** How the run ended; one that waits for the answer it will not get is left alone, as by a pane that is closed. */
async function waitFor(host: FaultyHost, run: Promise<Receipt>, request: number): Promise<Outcome> {
  const ended = run.then(
    (): Outcome => ({ kind: "written" }),
    (error: unknown): Outcome => (gaveUp(error) ? { kind: "silent" } : { kind: "failed", error })
  );
  const pause = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), 5));
  const patience = 4;
  for (let sent = 0; sent < patience;) {
    const outcome = await Promise.race([ended, pause()]);
    if (outcome) return outcome;
    if (host.requests().length >= request) sent++;
  }
  return { kind: "silent" };
}

/** Whether the run gave up waiting by itself: then it cannot know how far the workbook came. */
function gaveUp(error: unknown): boolean {
  return error instanceof HalfDone && error.fault.code === "no-answer";
}

interface Scene {
  readonly door: Workbook;
  readonly clean: CleanRun;
  readonly rerun: (door: Workbook) => Promise<Receipt>;
}

async function judge({ door, clean, rerun }: Scene, outcome: Outcome): Promise<void> {
  const unfinished = await door.findUnfinished();
  if (outcome.kind === "failed") expectNamed(outcome.error, unfinished !== null);
  if (outcome.kind === "written") expect(unfinished).toBeNull();
  if (unfinished) {
    expect(unfinished.sheets.every((name) => name !== "")).toBe(true);
    const standing = await door.read("all");
    await expect(door.apply(clean.done)).rejects.toMatchObject({ code: "unfinished" });
    expectSame(await door.read("all"), standing);
    expect(await door.restore()).toEqual({ left: [] });
    expect(await door.findUnfinished()).toBeNull();
  }
  const state = beforeOrAfter(await door.read("all"), clean);
  if (outcome.kind === "written") expect(state).toBe("after");
  if (outcome.kind === "failed" && !unfinished) expect(state).toBe("before");
  expect(await door.restore()).toEqual({ left: [] });
  if (state === "before") await rerun(door);
  expectSame(await door.read("all"), clean.after);
}

/** A host fault says that nothing was changed, HalfDone that something was: neither may say the other. */
function expectNamed(error: unknown, isUnfinished: boolean): void {
  expect(error).toBeInstanceOf(isUnfinished ? HalfDone : HostFault);
}

function beforeOrAfter(now: Snapshot, { before, after }: CleanRun): "before" | "after" {
  if (isSame(now, after)) return "after";
  expectSame(now, before);
  return "before";
}
