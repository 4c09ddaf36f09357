import type { CellContent } from "../../src/plan/cells";
import { NO_CHANGES, type ChangeSet, type SheetChange } from "../../src/plan/changes";
import { invertChanges } from "../../src/plan/invert-changes";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { Snapshot } from "../../src/plan/snapshot";
import { plainSheet } from "../host/files/sample-plan";

const A = plainSheet("a", "Một", [[1, { formula: "A1*2", value: 2 }]]);
const B = plainSheet("b", "Hai", [["x"], [null, { formula: "NA()", value: null }]]);
const NEW = plainSheet("n", "Mới", [[5]]);
const BEFORE: Snapshot = {
  sheets: [A, B].map(planSnapshot),
  names: new Map([
    ["Ten", "'Một'!$A$1"],
    ["KTD_sheet_b", "'Hai'!$A$1"],
  ]),
  properties: new Map([["p", "1"]]),
};

const of = (...sheets: SheetChange[]): ChangeSet => ({ ...NO_CHANGES, sheets });
const cells = (
  sheet: string,
  ...list: readonly (readonly [
    row: number,
    column: number,
    before: CellContent,
    after: CellContent,
  ])[]
): SheetChange => ({
  kind: "setCells",
  sheet,
  cells: list.map(([row, column, before, after]) => ({ at: { row, column }, before, after })),
});

test.each<readonly [string, ChangeSet, ChangeSet]>([
  ["nothing", NO_CHANGES, NO_CHANGES],
  [
    "cells get back what stands there, last one first",
    of(cells("a", [1, 1, 1, 7], [9, 9, null, "x"])),
    of(cells("a", [9, 9, "x", null], [1, 1, 7, 1])),
  ],
  [
    "a formula comes back as a formula, with the value it shows",
    of(cells("a", [1, 2, { formula: "A1*2", value: 2 }, 9])),
    of(cells("a", [1, 2, 9, { formula: "A1*2", value: 2 }])),
  ],
  [
    "sheets in reverse",
    of(cells("a", [1, 1, 1, 7]), cells("b", [1, 1, "x", "y"])),
    of(cells("b", [1, 1, "y", "x"]), cells("a", [1, 1, 7, 1])),
  ],
  [
    "an added sheet goes again if it is still as drawn",
    of({ kind: "addSheet", sheet: NEW, position: 0 }),
    of({ kind: "removeSheet", sheet: "n", drawn: NEW }),
  ],
  [
    "a removed sheet comes back as it was drawn, at its place",
    of({ kind: "removeSheet", sheet: "b", drawn: B }),
    of({ kind: "addSheet", sheet: B, position: 1 }),
  ],
  [
    "removed sheets come back first one first, so that each finds its place",
    of(
      { kind: "removeSheet", sheet: "a", drawn: A },
      { kind: "removeSheet", sheet: "b", drawn: B }
    ),
    of({ kind: "addSheet", sheet: A, position: 0 }, { kind: "addSheet", sheet: B, position: 1 }),
  ],
  [
    "a sheet drawn anew: the new one goes, the old one comes",
    of(
      { kind: "removeSheet", sheet: "b", drawn: B },
      { kind: "addSheet", sheet: { ...NEW, key: "b" } }
    ),
    of(
      { kind: "removeSheet", sheet: "b", drawn: { ...NEW, key: "b" } },
      { kind: "addSheet", sheet: B, position: 1 }
    ),
  ],
  [
    "names: added ones go, changed and removed ones come back, untouched ones stay",
    {
      ...NO_CHANGES,
      addNames: [
        { name: "Ten", refersTo: "'Hai'!$A$1" },
        { name: "Moi", refersTo: "'Hai'!$A$2" },
      ],
      removeNames: ["KTD_sheet_b"],
    },
    {
      ...NO_CHANGES,
      addNames: [
        { name: "Ten", refersTo: "'Một'!$A$1" },
        { name: "KTD_sheet_b", refersTo: "'Hai'!$A$1" },
      ],
      removeNames: ["Moi"],
    },
  ],
  [
    "a name set to what it is, or removed though it is not there, is nothing to undo",
    { ...NO_CHANGES, addNames: [{ name: "Ten", refersTo: "'Một'!$A$1" }], removeNames: ["Khác"] },
    NO_CHANGES,
  ],
  [
    "a name removed and added in one go",
    { ...NO_CHANGES, addNames: [{ name: "Ten", refersTo: "'Hai'!$A$1" }], removeNames: ["Ten"] },
    { ...NO_CHANGES, addNames: [{ name: "Ten", refersTo: "'Một'!$A$1" }] },
  ],
  [
    "properties",
    {
      ...NO_CHANGES,
      properties: new Map([
        ["p", null],
        ["q", "2"],
      ]),
    },
    {
      ...NO_CHANGES,
      properties: new Map([
        ["p", "1"],
        ["q", null],
      ]),
    },
  ],
])("%s", (_title, changes, undo) => {
  expect(invertChanges(changes, BEFORE)).toEqual(undo);
});

test("a sheet that was removed without its plan comes back with all its cells", () => {
  const undo = invertChanges(of({ kind: "removeSheet", sheet: "b" }), BEFORE);
  const [change] = undo.sheets;
  if (change?.kind !== "addSheet") throw new Error("a sheet comes back");
  expect(change.position).toBe(1);
  expect(planSnapshot(change.sheet)).toEqual(planSnapshot(B));
});

test("a sheet that is not there cannot be taken back", () => {
  expect(() => invertChanges(of({ kind: "removeSheet", sheet: "gone" }), BEFORE)).toThrow("gone");
});
