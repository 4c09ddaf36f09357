import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { lookAgain, lookAtWorkbook, restoreWorkbook } from "../../src/app/look-at-workbook";
import { listFormGaps, listForms } from "../../src/app/forms/forms-of-book";
import { planBook } from "../../src/app/plan-book";
import { stateOfBook } from "../../src/app/state-of-book";
import { HostFault, type Workbook } from "../../src/host/port";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { NO_CHANGES } from "../../src/plan/changes";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { openLive, shownAt, type } from "./live-book";
import { scriptDoor } from "./scripted-door";

const PLAN = planBook(LIVE_BLOC, { forms: USUAL_FORMS });
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

async function lookAtBook(door: Workbook = live) {
  const look = await lookAtWorkbook(door);
  if (look.kind !== "book") throw new Error(`No book: ${look.kind}`);
  return look;
}

const remove = (sheet: string) =>
  live.apply({ ...NO_CHANGES, sheets: [{ kind: "removeSheet", sheet }] });

test("a sound book: all in order, the forms are next", async () => {
  expect(stateOfBook(await lookAtBook())).toEqual({
    units: 3,
    complete: 3,
    scored: 12,
    expected: 12,
    issues: { error: 0, warning: 0, tip: 0 },
    ranked: 3,
    undecided: 0,
    ranking: "current",
    formsCurrent: true,
    next: "forms",
  });
});

test("what comes next: errors, then scores, then the ranking", async () => {
  await type(live, ["unit:DV1", "G10", null]);
  expect(stateOfBook(await lookAtBook())).toMatchObject({ complete: 2, next: "scores" });
  await type(live, ["unit:DV1", "G10", "mười"]);
  expect(stateOfBook(await lookAtBook())).toMatchObject({ next: "check" });
  await type(live, ["unit:DV1", "G10", 9]);
  await remove("form.list");
  await remove("form.letter");
  expect(stateOfBook(await lookAtBook())).toMatchObject({ formsCurrent: false, next: "forms" });
  await remove("ranking");
  expect(stateOfBook(await lookAtBook())).toMatchObject({ ranking: "outdated" });
});

test("a known book is read again; when it is gone, the whole workbook is", async () => {
  const { book } = await lookAtBook();
  await type(live, ["unit:DV1", "G10", 11]);
  const door = scriptDoor(live, {});
  expect(await lookAgain(door, book)).toMatchObject({
    kind: "book",
    issues: [{ code: "score.above-max" }],
  });
  expect(door.asked).toEqual(["read 12"]);
  for (const { key } of live.snapshot().sheets) if (key) await remove(key);
  expect(await lookAgain(live, book)).toMatchObject({ kind: "noBook", tabs: [] });
});

test("a workbook that does not answer is said, a bug goes through", async () => {
  const fail = (error: Error): Workbook => ({
    ...scriptDoor(live, {}),
    read: () => Promise.reject(error),
    restore: () => Promise.reject(error),
    findUnfinished: async () => ({ sheets: [], startedAt: "" }),
  });
  const fault = new HostFault("no-answer", null, "timeout");
  const { book } = await lookAtBook();
  expect(await lookAgain(fail(fault), book)).toMatchObject({
    kind: "failed",
    issues: [{ code: "host.no-answer" }],
  });
  expect(await restoreWorkbook(fail(fault))).toMatchObject({
    ok: false,
    issues: [{ code: "host.no-answer" }],
  });
  await expect(lookAgain(fail(new TypeError("x")), book)).rejects.toThrow(TypeError);
});

test("forms of the book, and what they still need by the labels of its cells", async () => {
  const { book } = await lookAtBook();
  expect(listForms(book)).toEqual([
    { ref: { id: "letter" }, key: "form.letter", name: "Tờ trình" },
    { ref: { id: "list" }, key: "form.list", name: "Danh sách kèm theo" },
  ]);
  const gaps = listFormGaps(book);
  expect(gaps).toHaveLength(6);
  const labels = gaps.map(({ place }) => shownAt(book.snapshot, "overview", `A${place.at.row}`));
  expect(labels).toEqual(gaps.map(({ label }) => `${label} ✎`));
});
