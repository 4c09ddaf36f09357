import { Cancelled, type Workbook } from "../../src/host/port";
import type { ChangeSet, Receipt } from "../../src/plan/changes";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { printStamp } from "../../src/plan/stamps";
import { plainSheet } from "../host/files/sample-plan";
import { expectedAfter } from "./expected-snapshot";
import { withHost, type OpenHost } from "./opened-host";
import { expectSame } from "./same-snapshot";
import { cell, live, set, sheetOf, SMALL, stampOf } from "./small-book";

const A = sheetOf(SMALL, "a");
const C = sheetOf(SMALL, "c");

/** As on every sheet of ours: a sheet that is only begun is known by it. */
const stampIn = (key: string): string =>
  printStamp({ format: 1, ruleset: "mau", version: "1", key });

/** Sheets with so much in them that no request holds two. */
const LARGE = ["p", "q", "r"].map((key) =>
  plainSheet(key, `Lớn ${key}`, [
    [stampIn(key), live("'Một'!A2+1")],
    ...Array.from({ length: 20 }, (_, row) => [`${key}${row} ${"x".repeat(30_000)}`]),
  ])
);

function adding(sheets: readonly SheetPlan[]): ChangeSet["sheets"] {
  return sheets.map((sheet) => ({ kind: "addSheet", sheet }));
}

/** Cells, new sheets, one that goes, names, properties. */
const MIXED: ChangeSet = {
  sheets: [
    ...set("a", cell(1, 1, 1, 5), cell(2, 3, "giữ", null), cell(1, 2, live("A1*2"), "=x")).sheets,
    { kind: "removeSheet", sheet: "c", drawn: C },
    ...adding(LARGE),
    ...set("b", cell(1, 1, live("'Một'!B1+1"), live("'Lớn p'!B1"))).sheets,
  ],
  addNames: [...LARGE.map(stampOf), { name: "Hai", refersTo: "'Lớn p'!$B$1" }],
  removeNames: [stampOf(C).name],
  properties: new Map([
    ["KTD_book", "2"],
    ["KTD_more", "1"],
  ]),
};

/** A sheet that others lean on makes room for a new one of its name. */
const REPLACED: ChangeSet = {
  ...MIXED,
  sheets: [
    { kind: "removeSheet", sheet: "a" },
    {
      kind: "addSheet",
      sheet: { ...A, blocks: [{ at: { row: 1, column: 1 }, cells: [[stampIn("a"), 5], [6]] }] },
      position: 0,
    },
    ...adding(LARGE),
  ],
  removeNames: [],
};

/** Says yes when it is asked for that time, and from then on. */
function stopAt(ask: number): () => boolean {
  let asked = 0;
  return () => ++asked >= ask;
}

/** A receipt; null when it was stopped. */
function applyUnlessStopped(
  door: Workbook,
  changes: ChangeSet,
  ask: number
): Promise<Receipt | null> {
  return door.apply(changes, { isCancelled: stopAt(ask) }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(Cancelled);
    expect(error).toMatchObject({ left: [] });
    return null;
  });
}

/** A writing that is stopped leaves everything as it was; one that is all written is done. */
export function describeCancelling(open: OpenHost): void {
  test.each<readonly [string, ChangeSet]>([
    ["cells and sheets", MIXED],
    ["a sheet drawn anew", REPLACED],
  ])("stopped before the first, then later and later, until it is done: %s", (_title, changes) =>
    withHost(open, SMALL, async ({ door }) => {
      const before = await door.read("all");
      let stops = 0;
      let receipt = await applyUnlessStopped(door, changes, 1);
      while (receipt === null && stops < 20) {
        stops++;
        expectSame(await door.read("all"), before);
        expect(await door.findUnfinished()).toBeNull();
        receipt = await applyUnlessStopped(door, changes, stops + 1);
      }
      expect(stops).toBeGreaterThan(1);
      expect(receipt?.done).toEqual(changes);
      const after = await door.read("all");
      expectSame(after, expectedAfter(before, changes));
      if (receipt) await door.apply(receipt.undo);
      expectSame(await door.read("all"), before);
    })
  );

  test("stopped before the first: nobody is told of a change", () =>
    withHost(open, SMALL, async ({ door }) => {
      const listener = jest.fn();
      door.onChange(listener);
      expect(await applyUnlessStopped(door, MIXED, 1)).toBeNull();
      expect(listener).not.toHaveBeenCalled();
    }));

  test("stopped after the last: it is done, with its receipt", () =>
    withHost(open, SMALL, async ({ door }) => {
      const before = await door.read("all");
      let isWritten = false;
      const receipt = await door.apply(MIXED, {
        onProgress: (done, total) => (isWritten = done === total),
        isCancelled: () => isWritten,
      });
      expect([isWritten, receipt.done]).toEqual([true, MIXED]);
      expectSame(await door.read("all"), expectedAfter(before, MIXED));
    }));
}
