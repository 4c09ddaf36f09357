import { fillScores } from "../../../../src/app/fill-scores";
import { openWorkbook } from "../../../../src/app/open-workbook";
import { restoreUnfinished } from "../../../../src/app/recover";
import { createRunner, type Runner } from "../../../../src/app/run-action";
import type { Book } from "../../../../src/app/action";
import { createBook } from "../../../../src/app/create-book";
import { parseRun, RUN_KEY } from "../../../../src/host/office/run-record";
import { cellAt } from "../../../office-host/store/inspect";
import {
  countWrites,
  dumpBook,
  openEmpty,
  openShipped,
  recount,
  tell,
  type Scene,
} from "./excel-scene";
import { largeBloc } from "../large-book";
import { LONG_TABLE, readBook, UNIT_SHEETS } from "./fill-table";

const [FIRST] = UNIT_SHEETS;
/** Small, but more than fits into one request. */
const WORDY = largeBloc(4, 8, " dài".repeat(5000));
/** The look, then the two requests that write the table. */
const SECOND_WRITE = 3;
const STOPPED = {
  ok: false,
  halfDone: null,
  issues: [{ code: "host.cancelled", severity: "tip", params: {} }],
};

interface Stage extends Scene {
  readonly book: Book;
  readonly runner: Runner;
}

/** The shipped book, read by a pane; requests count from here on. */
async function openStage(): Promise<Stage> {
  const scene = await openShipped();
  const door = scene.openPane();
  const book = await readBook(door);
  return { ...recount(scene), book, runner: createRunner(door) };
}

/** Says yes when the second of the writing requests is due; `meanwhile` happens then. */
function stopBetween({ host }: Scene, meanwhile: () => void = () => undefined): () => boolean {
  return () => {
    if (host.recorder.requests().length < SECOND_WRITE - 1) return false;
    meanwhile();
    return true;
  };
}

test("stopped before the first request that writes: it only looked", async () => {
  const stage = await openStage();
  const { runner, book, store } = stage;
  const before = dumpBook(store);
  const ran = await runner.run(fillScores, LONG_TABLE, book, { isCancelled: () => true });
  expect(ran).toEqual(STOPPED);
  expect([stage.host.recorder.requests().length, countWrites(stage)]).toEqual([1, 0]);
  expect(dumpBook(store)).toEqual(before);
});

test("stopped between two requests: contents, looks, names, protection as before, and it can be run again", async () => {
  const stage = await openStage();
  const { runner, book, store } = stage;
  const before = dumpBook(store);
  let written: unknown = null;
  const isCancelled = stopBetween(stage, () => {
    written = cellAt(store, FIRST, "I9").value;
  });
  expect(await runner.run(fillScores, LONG_TABLE, book, { isCancelled })).toEqual(STOPPED);
  expect(written).toBe(81);
  expect(dumpBook(store)).toEqual(before);
  expect(await openWorkbook(stage.openPane())).toMatchObject({ kind: "book" });
  expect(await runner.run(fillScores, LONG_TABLE, book)).toMatchObject({ ok: true });
  expect(cellAt(store, FIRST, "I9").value).toBe(81);
});

test("a book that is stopped while it is created leaves the workbook as it was", async () => {
  const scene = openEmpty();
  const before = dumpBook(scene.store);
  const door = scene.openPane();
  const sheets: string[][] = [];
  const isCancelled = () => {
    sheets.push(scene.store.sheets.map(({ name }) => name));
    return sheets.length > 1;
  };
  await expect(createBook.run(WORDY, null, door, { isCancelled })).rejects.toThrow("Cancelled");
  expect([sheets.length, (sheets[1]?.length ?? 0) > 1]).toEqual([2, true]);
  expect(dumpBook(scene.store)).toEqual(before);
});

test("what a colleague typed in a cell that was just written stays, and it is said (E14)", async () => {
  const stage = await openStage();
  const { runner, book, store, colleague } = stage;
  const isCancelled = stopBetween(stage, () => colleague.type(FIRST, "I9", "55"));
  const ran = await runner.run(fillScores, LONG_TABLE, book, { isCancelled });
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([
    expect.stringContaining("Sổ như trước khi bấm"),
    expect.stringContaining(`Trang "${FIRST}", ô I9`),
  ]);
  expect(cellAt(store, FIRST, "I9").value).toBe(55);
});

test.each([
  [
    "is refused",
    (host: Scene["host"], request: number) => host.faults.refuse(request, "GeneralException"),
  ],
  [
    "gets no answer",
    (host: Scene["host"], request: number) => host.faults.hang(request, "beforeWait"),
  ],
])("putting back %s: half done is said, and the next pane restores", async (_title, plant) => {
  const stage = await openStage();
  const { runner, book, store, host } = stage;
  const before = dumpBook(store);
  // Two looks at what stands, then the request that puts back.
  for (const request of [3, 4, 5]) plant(host, request);
  const ran = await runner.run(fillScores, LONG_TABLE, book, { isCancelled: stopBetween(stage) });
  host.faults.clear();
  expect(ran).toMatchObject({ ok: false, halfDone: { sheets: expect.arrayContaining([FIRST]) } });
  const door = stage.openPane();
  expect(await openWorkbook(door)).toMatchObject({ kind: "unfinished" });
  await restoreUnfinished(door);
  expect(dumpBook(store)).toEqual(before);
});

test("another window restored it and is writing by now: that is left alone (E13)", async () => {
  const stage = await openStage();
  const { runner, book, store } = stage;
  let theirs: unknown = null;
  const isCancelled = stopBetween(stage, () => {
    const ours = parseRun(store.settings.get(RUN_KEY));
    theirs = JSON.stringify({ ...ours, id: "another window" });
    store.settings.set(RUN_KEY, theirs);
  });
  expect(await runner.run(fillScores, LONG_TABLE, book, { isCancelled })).toEqual(STOPPED);
  expect(store.settings.get(RUN_KEY)).toBe(theirs);
  expect(cellAt(store, FIRST, "I9").value).toBe(81);
});
