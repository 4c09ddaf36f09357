import { openWorkbook } from "../../src/app/open-workbook";
import { planBook } from "../../src/app/plan-book";
import { HostFault } from "../../src/host/port";
import type { Snapshot } from "../../src/plan/snapshot";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { openLive } from "./live-book";
import { scriptDoor } from "./scripted-door";

const EMPTY: Snapshot = {
  sheets: [{ key: null, name: "Sheet1", rows: [], isProtected: false }],
  names: new Map(),
  properties: new Map(),
};

test("something half done is told first, and nothing is read", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  const unfinished = { sheets: ["Xếp hạng", "Tờ trình"], startedAt: "2026-11-21T08:00:00.000Z" };
  const door = scriptDoor(live, { unfinished });
  expect(await openWorkbook(door)).toEqual({
    kind: "unfinished",
    unfinished,
    issues: [
      {
        code: "host.unfinished",
        severity: "error",
        params: { sheets: "Xếp hạng, Tờ trình", startedAt: "2026-11-21T08:00:00.000Z" },
      },
    ],
  });
  expect(door.asked).toEqual(["findUnfinished"]);
  live.close();
});

test("then the book, with what is wrong with it", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  const door = scriptDoor(live, {});
  const opened = await openWorkbook(door);
  expect(opened).toMatchObject({ kind: "book", issues: [] });
  expect(opened.kind === "book" && opened.book.snapshot).toEqual(live.snapshot());
  expect(door.asked).toEqual(["findUnfinished", "read all"]);
  live.close();
});

test("or that there is none, with the sheets that stand there", async () => {
  const live = openLive(EMPTY);
  expect(await openWorkbook(live)).toEqual({
    kind: "noBook",
    tabs: [{ name: "Sheet1", key: null }],
    issues: [{ code: "book.no-stamp", severity: "error", at: {}, params: {} }],
  });
  live.close();
});

test("a failure of the workbook goes through", async () => {
  const live = openLive(EMPTY);
  const fault = new HostFault("cell-editing", null, "InvalidOperationInCellEditMode");
  const door = { ...scriptDoor(live, {}), read: () => Promise.reject(fault) };
  await expect(openWorkbook(door)).rejects.toBe(fault);
  live.close();
});
