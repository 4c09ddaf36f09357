import type { Workbook } from "../../src/host/port";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../src/plan/changes";
import { contentAt, isSameContent, type Snapshot } from "../../src/plan/snapshot";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { SIMPLE, STACKED } from "../host/files/charted-plan";
import { plainBook, plainSheet, SAMPLE } from "../host/files/sample-plan";
import { expectedAfter } from "./expected-snapshot";
import { withHost, type OpenHost } from "./opened-host";
import { expectSame } from "./same-snapshot";
import { cell, live, set, sheetOf, SMALL, stampOf } from "./small-book";

const A = sheetOf(SMALL, "a");
const B = sheetOf(SMALL, "b");
const C = sheetOf(SMALL, "c");
const AT_A1 = { top: 1, left: 1, bottom: 1, right: 1 };
const ONE = { sheet: "a", area: AT_A1 };
/** With a chart of another sheet. */
const D: SheetPlan = {
  ...plainSheet("d", "Bốn", [
    ["KTD", live("SUM('Một'!A1:A2)")],
    [true, "=x"],
  ]),
  charts: [
    { ...STACKED, categories: ONE, series: [{ name: "Một", nameAt: ONE, values: ONE }] },
    { ...SIMPLE, categories: ONE, series: [{ name: "Một", nameAt: ONE, values: ONE }] },
  ],
};
const E = plainSheet("e", "Năm", [[live("'Bốn'!B1+1")]]);
const UNIT = { ...sheetOf(SAMPLE, "unit:DV01"), key: "unit:DV09", name: "09 Mới" };

const EVERYTHING: ChangeSet = {
  sheets: [
    { kind: "removeSheet", sheet: "c", drawn: C },
    { kind: "addSheet", sheet: D, position: 0 },
    {
      kind: "setCells",
      sheet: "a",
      cells: [cell(1, 1, 1, 5), cell(2, 3, "giữ", null), cell(30, 30, null, "xa")],
    },
    { kind: "addSheet", sheet: E },
  ],
  addNames: [stampOf(D), stampOf(E), { name: "Hai", refersTo: "'Một'!$A$1" }],
  removeNames: [stampOf(C).name],
  properties: new Map([
    ["KTD_book", "2 <&> “đ”"],
    ["KTD_more", "1"],
  ]),
};

const replaced = (key: string, after: typeof A, position: number): ChangeSet["sheets"] => [
  { kind: "removeSheet", sheet: key },
  { kind: "addSheet", sheet: after, position },
];

/** Title, what is changed, tabs afterwards. */
export const CHANGES: readonly (readonly [string, ChangeSet, string])[] = [
  ["nothing", NO_CHANGES, "abc"],
  ["a number", set("a", cell(1, 1, 1, 5)), "abc"],
  ["a text", set("c", cell(1, 1, "x", "=y")), "abc"],
  ["a text over a number and back", set("a", cell(1, 1, 1, "1"), cell(2, 3, "giữ", 2)), "abc"],
  ["a formula over a number", set("a", cell(1, 1, 1, live("3*3"))), "abc"],
  ["a number over a formula", set("a", cell(1, 2, live("A1*2"), 9)), "abc"],
  ["a formula over a formula", set("a", cell(1, 2, live("A1*2"), live("A1*3"))), "abc"],
  ["a formula with an error", set("a", cell(1, 2, live("A1*2"), live("1/0"))), "abc"],
  ["booleans", set("a", cell(1, 1, 1, false), cell(1, 3, null, true)), "abc"],
  ["emptying", set("a", cell(1, 1, 1, null), cell(1, 2, live("A1*2"), "")), "abc"],
  ["new cells far away", set("b", cell(200, 30, null, "mới"), cell(3, 1, null, 0)), "abc"],
  [
    "cells of three sheets",
    {
      ...NO_CHANGES,
      sheets: [
        ...set("c", cell(1, 1, "x", 8)).sheets,
        ...set("a", cell(1, 1, 1, 7)).sheets,
        ...set("b", cell(2, 2, null, live("A1"))).sheets,
      ],
    },
    "abc",
  ],
  [
    "a new last sheet",
    { ...NO_CHANGES, sheets: [{ kind: "addSheet", sheet: D }], addNames: [stampOf(D)] },
    "abcd",
  ],
  [
    "a new first sheet",
    {
      ...NO_CHANGES,
      sheets: [{ kind: "addSheet", sheet: D, position: 0 }],
      addNames: [stampOf(D)],
    },
    "dabc",
  ],
  [
    "new sheets here and there, named from last to first",
    {
      ...NO_CHANGES,
      sheets: [
        { kind: "addSheet", sheet: E, position: 3 },
        { kind: "addSheet", sheet: UNIT },
        { kind: "addSheet", sheet: D, position: 0 },
      ],
      addNames: [stampOf(E), stampOf(D), stampOf(UNIT)],
    },
    "dabecu",
  ],
  [
    "a removed sheet",
    {
      ...NO_CHANGES,
      sheets: [{ kind: "removeSheet", sheet: "c" }],
      removeNames: [stampOf(C).name],
    },
    "ab",
  ],
  [
    "two removed sheets",
    {
      ...NO_CHANGES,
      sheets: [
        { kind: "removeSheet", sheet: "b", drawn: B },
        { kind: "removeSheet", sheet: "c", drawn: C },
      ],
      removeNames: [stampOf(B).name, stampOf(C).name],
    },
    "a",
  ],
  [
    "a sheet drawn anew, that no formula leans on",
    { ...NO_CHANGES, sheets: replaced("c", { ...D, key: "c", name: "Ba" }, 2) },
    "abc",
  ],
  [
    "a sheet drawn anew, that formulas of other sheets and a name lean on",
    {
      ...NO_CHANGES,
      sheets: replaced(
        "a",
        { ...A, blocks: [{ at: { row: 1, column: 1 }, cells: [[4, 5], [6]] }] },
        0
      ),
    },
    "abc",
  ],
  [
    "names added, changed, removed",
    {
      ...NO_CHANGES,
      addNames: [
        { name: "Moi", refersTo: "'Hai ''B'' &'!$A$1" },
        { name: "Hai", refersTo: "'Một'!$A$1" },
      ],
    },
    "abc",
  ],
  [
    "a name that goes",
    { ...set("b", cell(1, 2, live("Hai*10"), null)), removeNames: ["Hai"] },
    "abc",
  ],
  [
    "properties set",
    {
      ...NO_CHANGES,
      properties: new Map([
        ["p", "đ <&> “x”"],
        ["KTD_book", "2"],
      ]),
    },
    "abc",
  ],
  ["a property that goes", { ...NO_CHANGES, properties: new Map([["KTD_book", null]]) }, "abc"],
  ["everything at once", EVERYTHING, "dabe"],
];

/** What doing, undoing and doing again must leave. */
export function describeChanges(open: OpenHost): void {
  test.each(CHANGES)("do, undo, redo: %s", (_title, changes, tabs) =>
    withHost(open, SMALL, async ({ door }) => {
      const { after } = await doUndoRedo(door, changes);
      expect(after.sheets.map(({ key }) => key?.charAt(0)).join("")).toBe(tabs);
    })
  );

  test("do, undo, redo on a book with everything that a plan can ask for", () =>
    withHost(open, SAMPLE, async ({ door }) => {
      const score = cell(3, 4, 28.5, 20);
      const changes: ChangeSet = {
        ...set("unit:DV01", score, cell(4, 4, 19.25, "-Chưa chấm")),
        addNames: [stampOf(UNIT), { name: "DanhMuc", refersTo: "'Chữ'!$A$2:$A$3" }],
      };
      const added = { kind: "addSheet", sheet: UNIT, position: 1 } as const;
      await doUndoRedo(door, { ...changes, sheets: [...changes.sheets, added] });
    }));

  test("sheets that go from the front come back to the front, in their order", () => {
    const four = plainBook(
      ["p", "q", "r", "s"].map((key) => plainSheet(key, `Trang ${key}`, [[key]]))
    );
    return withHost(open, four, async ({ door }) => {
      const gone = four.sheets.slice(0, 2);
      await doUndoRedo(door, {
        ...NO_CHANGES,
        sheets: gone.map((drawn) => ({ kind: "removeSheet", sheet: drawn.key, drawn })),
        removeNames: gone.map((sheet) => stampOf(sheet).name),
      });
    });
  });

  test("one after the other, undone in reverse", () =>
    withHost(open, SMALL, async ({ door }) => {
      const before = await door.read("all");
      const receipts: Receipt[] = [];
      for (const number of [5, 6, 7]) {
        const [one] = (await door.read([{ sheet: "a" }])).sheets;
        const now = contentAt(one, { row: 1, column: 1 });
        receipts.push(await door.apply(set("a", cell(1, 1, now, number))));
      }
      for (const receipt of receipts.reverse()) await door.apply(receipt.undo);
      expectSame(await door.read("all"), before);
    }));
}

/** Does the changes, takes them back, does them again; each state must be what the changes alone say. */
async function doUndoRedo(
  door: Workbook,
  changes: ChangeSet
): Promise<{ readonly after: Snapshot; readonly receipt: Receipt }> {
  const before = await door.read("all");
  const receipt = await door.apply(changes);
  expect(receipt.done).toEqual(changes);
  const after = await door.read("all");
  expectWritten(changes, after);
  expectSame(after, expectedAfter(before, changes));
  const undone = await door.apply(receipt.undo);
  expectSame(await door.read("all"), before);
  await door.apply(undone.undo);
  expectSame(await door.read("all"), after);
  return { after, receipt };
}

/** Every cell of the preview holds what the preview says, asked cell by cell. */
function expectWritten({ sheets }: ChangeSet, after: Snapshot): void {
  const missing = sheets.flatMap((change) => {
    if (change.kind !== "setCells") return [];
    const sheet = after.sheets.find(({ key }) => key === change.sheet);
    return change.cells.filter((one) => !isSameContent(contentAt(sheet, one.at), one.after));
  });
  expect(missing).toEqual([]);
}
