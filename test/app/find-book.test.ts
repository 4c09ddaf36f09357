import { findBook } from "../../src/app/find-book";
import { planBook } from "../../src/app/plan-book";
import type { Workbook } from "../../src/host/port";
import type { CellValue } from "../../src/plan/cells";
import type { Area, Snapshot } from "../../src/plan/snapshot";
import { FORMAT_VERSION } from "../../src/plan/stamps";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { forge, openLive, snapshotOf } from "./live-book";

const EMPTY = { title: "", sheets: [], names: [], properties: new Map<string, string>() };

const find = (content: Snapshot) => {
  const live = openLive(content);
  return findBook(live).finally(() => live.close());
};

const stamped = (value: CellValue): Snapshot =>
  forge(snapshotOf(planBook(LIVE_BLOC)), ["overview", "A1"], { value, formula: null });

test("our book is known by the stamp of Tổng quan", async () => {
  expect(await find(snapshotOf(planBook(LIVE_BLOC)))).toEqual({ kind: "ours" });
});

test("an empty workbook is none", async () => {
  const live = openLive(EMPTY);
  expect(await findBook(live)).toEqual({ kind: "none" });
  live.close();
});

test("with the stamp typed over, the names of its sheets still tell", async () => {
  expect(await find(stamped("xin chào"))).toEqual({ kind: "ours" });
});

test("a book of a newer release is not taken for one that can be read (F08)", async () => {
  const newer = stamped(`KTD${FORMAT_VERSION + 1} · r · 1 · overview`);
  expect(await find(newer)).toEqual({
    kind: "newer",
    found: FORMAT_VERSION + 1,
    needed: FORMAT_VERSION,
  });
});

test("one cell is asked for in one round trip, however large the workbook", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  const asked: (readonly Area[] | "all")[] = [];
  const door: Workbook = {
    ...live,
    read: (areas) => {
      asked.push(areas);
      return live.read(areas);
    },
  };
  await findBook(door);
  live.close();
  expect(asked).toEqual([
    [{ sheet: "overview", rectangle: { top: 1, left: 1, bottom: 1, right: 1 } }],
  ]);
});
