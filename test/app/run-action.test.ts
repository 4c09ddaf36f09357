import { fillScores, type FillInput } from "../../src/app/fill-scores";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { refreshRanking } from "../../src/app/refresh-ranking";
import { createRunner } from "../../src/app/run-action";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { HalfDone, HostFault } from "../../src/host/port";
import { NO_CHANGES, type Receipt } from "../../src/plan/changes";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { mustBook, openLive, RANKED_AT, shownAt, type } from "./live-book";
import { failing, scriptDoor } from "./scripted-door";

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

const book = () => mustBook(openBook(live.snapshot()));
const shown = () => shownAt(live.snapshot(), "unit:DV1", "I10");
const FAULT = new HostFault("sheet-locked", "01 DV1", "AccessDenied");
const NOTHING_TO_UNDO = {
  ok: false,
  issues: [{ code: "host.nothing-to-undo", severity: "tip", params: {} }],
  halfDone: null,
};

function table(value: string): FillInput {
  const rows = [{ line: 2, unit: "DV1", criterion: "I.1", value, note: "" }];
  return { rows, layer: "checked", file: "diem.csv" };
}

test("a run gives its receipt, and tells how far it is", async () => {
  const progress: string[] = [];
  const ran = await createRunner(live).run(fillScores, table("7"), book(), {
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  expect(ran).toMatchObject({ ok: true, issues: [] });
  expect([shown(), progress]).toEqual([7, ["0/1", "1/1"]]);
});

test("notes of the receipt are issues", async () => {
  const receipt: Receipt = {
    done: NO_CHANGES,
    undo: NO_CHANGES,
    notes: [{ kind: "sheet-open", sheet: "01 DV1" }],
  };
  const door = scriptDoor(live, { apply: [() => Promise.resolve(receipt)] });
  expect(await createRunner(door).run(fillScores, table("7"), book())).toEqual({
    ok: true,
    receipt,
    issues: [
      {
        code: "host.sheet-open",
        severity: "warning",
        at: { sheet: "01 DV1" },
        params: { name: "01 DV1" },
      },
    ],
  });
});

test("what the check refuses is not written", async () => {
  const door = scriptDoor(live, {});
  const ran = await createRunner(door).run(fillScores, table("11"), book());
  expect(ran).toMatchObject({ ok: false, halfDone: null, issues: [{ code: "score.above-max" }] });
  expect(door.asked).toEqual([]);
});

test("one at a time: a second run is told so, and may run afterwards (E13)", async () => {
  const runner = createRunner(live);
  const now = book();
  const both = await Promise.all([
    runner.run(fillScores, table("7"), now),
    runner.run(fillScores, table("8"), now),
    runner.undoLast(),
  ]);
  const busy = {
    ok: false,
    issues: [{ code: "host.busy", severity: "error", params: {} }],
    halfDone: null,
  };
  expect(both).toEqual([expect.objectContaining({ ok: true }), busy, busy]);
  expect(await runner.run(fillScores, table("8"), book())).toMatchObject({ ok: true });
  expect(shown()).toBe(8);
});

test("a failure of the workbook is an answer; the next run works", async () => {
  const unfinished = { sheets: ["01 DV1"], startedAt: "2026-11-21T08:00:00.000Z" };
  const door = scriptDoor(live, {
    apply: [failing(FAULT), failing(new HalfDone(FAULT, unfinished))],
  });
  const runner = createRunner(door);
  const locked = {
    code: "host.sheet-locked",
    severity: "error",
    at: { sheet: "01 DV1" },
    params: { name: "01 DV1", detail: "AccessDenied" },
  };
  const halfDone = { code: "host.half-done", severity: "error", params: { sheets: "01 DV1" } };
  expect(await runner.run(fillScores, table("7"), book())).toEqual({
    ok: false,
    issues: [locked],
    halfDone: null,
  });
  expect(await runner.run(fillScores, table("7"), book())).toEqual({
    ok: false,
    issues: [locked, halfDone],
    halfDone: unfinished,
  });
  expect(await runner.undoLast()).toEqual(NOTHING_TO_UNDO);
  expect(await runner.finish(fillScores, table("7"))).toMatchObject({ ok: true });
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  expect(shown()).toBeNull();
});

test("a run that is stopped says so; the book is as before, nothing is to be undone, and it can be run again", async () => {
  const runner = createRunner(live);
  const before = live.snapshot();
  const stopped = {
    ok: false,
    issues: [{ code: "host.cancelled", severity: "tip", params: {} }],
    halfDone: null,
  };
  const isCancelled = () => true;
  expect(await runner.run(fillScores, table("7"), book(), { isCancelled })).toEqual(stopped);
  expect(await runner.finish(fillScores, table("7"), { isCancelled })).toEqual(stopped);
  expect(live.snapshot()).toEqual(before);
  expect(await runner.undoLast()).toEqual(NOTHING_TO_UNDO);
  expect(await runner.run(fillScores, table("7"), book())).toMatchObject({ ok: true });
  expect(await runner.undoLast({ isCancelled })).toEqual(stopped);
  expect(shown()).toBe(7);
  expect(await runner.undoLast()).toMatchObject({ ok: true });
  expect(await runner.redoLast({ isCancelled })).toEqual(stopped);
  expect(await runner.redoLast()).toMatchObject({ ok: true });
  expect(shown()).toBe(7);
});

test("bugs are not swallowed, and do not block the runner", async () => {
  const door = scriptDoor(live, { apply: [failing(new TypeError("bug"))] });
  const runner = createRunner(door);
  await expect(runner.run(fillScores, table("7"), book())).rejects.toThrow(new TypeError("bug"));
  expect(await runner.run(fillScores, table("7"), book())).toMatchObject({ ok: true });
});

test("a book that somebody changed meanwhile: the cells are named, nothing is written", async () => {
  const before = book();
  await type(live, ["unit:DV1", "I10", 3]);
  expect(await createRunner(live).run(fillScores, table("7"), before)).toEqual({
    ok: false,
    issues: [
      {
        code: "host.changed",
        severity: "error",
        at: { sheet: "01 DV1", cell: "I10" },
        params: { needed: "" },
      },
    ],
    halfDone: null,
  });
  expect(shown()).toBe(3);
});

describe("undo and redo", () => {
  test("step by step back, and forth again until something new is done", async () => {
    const runner = createRunner(live);
    const steps: unknown[] = [shown()];
    const step = async (work: Promise<{ ok: boolean }>) => {
      const { ok } = await work;
      steps.push(ok ? shown() : "nothing");
    };
    await step(runner.run(fillScores, table("6"), book()));
    await step(runner.run(fillScores, table("7"), book()));
    await step(runner.undoLast());
    await step(runner.undoLast());
    await step(runner.undoLast());
    await step(runner.redoLast());
    await step(runner.redoLast());
    await step(runner.redoLast());
    await step(runner.undoLast());
    await step(runner.run(fillScores, table("8"), book()));
    await step(runner.redoLast());
    await step(runner.undoLast());
    expect(steps).toEqual([null, 6, 7, 6, null, "nothing", 6, 7, "nothing", 6, 8, "nothing", 6]);
  });

  test("after something new there is nothing to do again", async () => {
    const runner = createRunner(live);
    await runner.run(fillScores, table("6"), book());
    await runner.undoLast();
    await runner.run(fillScores, table("7"), book());
    expect(await runner.redoLast()).toEqual(NOTHING_TO_UNDO);
  });

  test("the undo has a receipt of its own: its undo does it again", async () => {
    const runner = createRunner(live);
    const ran = await runner.run(fillScores, table("7"), book());
    const undone = await runner.undoLast();
    if (!ran.ok || !undone.ok) throw new Error("both run");
    expect([undone.receipt.done, undone.receipt.undo]).toEqual([
      ran.receipt.undo,
      ran.receipt.done,
    ]);
  });

  test("an undo that no longer fits names the cells, writes nothing, and can be tried again", async () => {
    const runner = createRunner(live);
    await runner.run(fillScores, table("7"), book());
    await type(live, ["unit:DV1", "I10", 3]);
    const before = live.snapshot();
    expect(await runner.undoLast()).toMatchObject({
      ok: false,
      issues: [
        { code: "host.changed", at: { sheet: "01 DV1", cell: "I10" }, params: { needed: "7" } },
      ],
    });
    expect(live.snapshot()).toEqual(before);
    await type(live, ["unit:DV1", "I10", 7]);
    expect(await runner.undoLast()).toMatchObject({ ok: true });
    expect(shown()).toBeNull();
  });

  test("the last 20 runs are remembered", async () => {
    const runner = createRunner(live);
    for (let i = 1; i <= 21; i++) await runner.run(fillScores, table(i % 2 ? "7" : "8"), book());
    let undone = 0;
    while ((await runner.undoLast()).ok) undone++;
    expect([undone, shown()]).toEqual([20, 7]);
  });
});

test("a refresh runs and is undone like any other action", async () => {
  await type(live, ["ranking", "A14", 9]);
  const before = live.snapshot();
  const runner = createRunner(live);
  expect(await runner.run(refreshRanking, RANKED_AT, book())).toMatchObject({ ok: true });
  expect(shownAt(live.snapshot(), "ranking", "A14")).toBe(1);
  await runner.undoLast();
  expect(live.snapshot()).toEqual(before);
});
