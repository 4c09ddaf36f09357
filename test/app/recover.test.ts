import { fillScores, type FillInput } from "../../src/app/fill-scores";
import { createBook } from "../../src/app/create-book";
import { planBook } from "../../src/app/plan-book";
import { finishAction, restoreUnfinished } from "../../src/app/recover";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { openLive, shownAt } from "./live-book";
import { scriptDoor } from "./scripted-door";

const UNFINISHED = { sheets: ["01 DV1", "02 DV2"], startedAt: "2026-11-21T08:00:00.000Z" };
const RESTORED = {
  code: "host.restored",
  severity: "tip",
  params: { sheets: "01 DV1, 02 DV2" },
};
const LEFT = [
  { sheet: "unit:DV1", at: { row: 10, column: 9 } },
  { sheet: "unit:DV1", at: { row: 11, column: 9 } },
];
const KEPT = {
  code: "host.left",
  severity: "warning",
  at: { sheet: "01 DV1", cell: "I10:I11" },
  params: {},
};

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

function table(value: string): FillInput {
  const rows = [{ line: 2, unit: "DV1", criterion: "I.1", value, note: "" }];
  return { rows, layer: "checked", file: "diem.csv" };
}

test("restoring says what was put back and which cells were left", async () => {
  const door = scriptDoor(live, { unfinished: UNFINISHED, left: LEFT });
  expect(await restoreUnfinished(door)).toEqual({ issues: [RESTORED, KEPT] });
  expect(await restoreUnfinished(door)).toEqual({ issues: [] });
});

test("finishing restores, reads again, checks and runs", async () => {
  const door = scriptDoor(live, { unfinished: UNFINISHED });
  const ran = await finishAction(fillScores, table("7"), door);
  expect(ran).toMatchObject({ ok: true, issues: [RESTORED] });
  expect(shownAt(live.snapshot(), "unit:DV1", "I10")).toBe(7);
  expect(door.asked).toEqual(["findUnfinished", "restore", "read all", "apply"]);
});

test("finishing an action that may not run any more writes nothing and says why", async () => {
  const door = scriptDoor(live, { unfinished: UNFINISHED, left: LEFT });
  const ran = await finishAction(fillScores, table("11"), door);
  expect(ran).toMatchObject({
    ok: false,
    halfDone: null,
    issues: [RESTORED, KEPT, { code: "score.above-max" }],
  });
  expect(door.asked).toEqual(["findUnfinished", "restore", "read all"]);
});

test("a new book is finished in a workbook that has none", async () => {
  const empty = openLive({ sheets: [], names: new Map(), properties: new Map() });
  const door = scriptDoor(empty, { unfinished: UNFINISHED });
  const ran = await finishAction(createBook, LIVE_BLOC, door);
  expect(ran).toMatchObject({ ok: true, issues: [RESTORED] });
  expect(empty.snapshot().sheets).toHaveLength(planBook(LIVE_BLOC).sheets.length);
  empty.close();
});

test("where the book is gone, finishing says so", async () => {
  const empty = openLive({ sheets: [], names: new Map(), properties: new Map() });
  const ran = await finishAction(fillScores, table("7"), empty);
  expect(ran).toMatchObject({
    ok: false,
    issues: [{ code: "book.no-stamp" }],
  });
  empty.close();
});
