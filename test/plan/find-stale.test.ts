import type { CellContent } from "../../src/plan/cells";
import { NO_CHANGES, type ChangeSet, type SheetChange } from "../../src/plan/changes";
import { findStale, type Stale } from "../../src/plan/find-stale";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { Snapshot } from "../../src/plan/snapshot";
import { plainSheet } from "../host/files/sample-plan";

const A = plainSheet("a", "Một", [[1, { formula: "A1*2", value: 2 }], ["1"]]);
const B = plainSheet("b", "Hai", [["x"]]);
const THEIRS = { key: null, name: "Của tôi", rows: [], isProtected: false };
const PRESENT: Snapshot = {
  sheets: [planSnapshot(A), planSnapshot(B), THEIRS],
  names: new Map(),
  properties: new Map(),
};

const expecting = (
  sheet: string,
  ...list: readonly (readonly [row: number, column: number, before: CellContent])[]
): SheetChange => ({
  kind: "setCells",
  sheet,
  cells: list.map(([row, column, before]) => ({ at: { row, column }, before, after: 0 })),
});
const adding = (key: string, name: string): SheetChange => ({
  kind: "addSheet",
  sheet: plainSheet(key, name),
});
const at = (sheet: string, row: number, column: number) => ({ sheet, at: { row, column } });

test.each<readonly [string, readonly SheetChange[], Stale | null]>([
  ["nothing", [], null],
  ["what stands there", [expecting("a", [1, 1, 1], [2, 1, "1"], [3, 3, null])], null],
  ["an empty text is an empty cell", [expecting("a", [3, 3, ""])], null],
  [
    "a formula spelled otherwise",
    [expecting("a", [1, 2, { formula: "a1 * 2", value: null }])],
    null,
  ],
  [
    "every cell that holds something else",
    [expecting("a", [1, 1, 2], [2, 1, "1"], [1, 2, 2], [9, 9, 0])],
    { reason: "changed", cells: [at("a", 1, 1), at("a", 1, 2), at("a", 9, 9)] },
  ],
  [
    "a text is no number",
    [expecting("a", [2, 1, 1])],
    { reason: "changed", cells: [at("a", 2, 1)] },
  ],
  ["a sheet that is gone", [expecting("z", [5, 5, 1])], { reason: "gone", cells: [at("z", 1, 1)] }],
  [
    "a sheet to be removed that is gone",
    [{ kind: "removeSheet", sheet: "z" }],
    { reason: "gone", cells: [at("z", 1, 1)] },
  ],
  ["a free name", [adding("n", "Mới")], null],
  ["a taken key", [adding("a", "Mới")], { reason: "taken", cells: [at("a", 1, 1)] }],
  ["a taken name", [adding("n", "Hai")], { reason: "taken", cells: [at("n", 1, 1)] }],
  [
    "a name taken by a sheet that is not ours, in other letter case",
    [adding("n", "CỦA TÔI")],
    { reason: "taken", cells: [at("n", 1, 1)] },
  ],
  [
    "a sheet drawn anew under its key and name",
    [{ kind: "removeSheet", sheet: "b", drawn: B }, adding("b", "Hai")],
    null,
  ],
  [
    "the name of another sheet is not free because one goes",
    [{ kind: "removeSheet", sheet: "b", drawn: B }, adding("b", "Một")],
    { reason: "taken", cells: [at("b", 1, 1)] },
  ],
  [
    "cells of a sheet that comes in the same go",
    [adding("n", "Mới"), expecting("n", [1, 1, 7])],
    null,
  ],
  ["a sheet to be removed that is as drawn", [{ kind: "removeSheet", sheet: "a", drawn: A }], null],
  ["a sheet to be removed whatever it holds", [{ kind: "removeSheet", sheet: "a" }], null],
  [
    "all that is not as drawn: changed, typed beside and below, emptied",
    [
      {
        kind: "removeSheet",
        sheet: "a",
        drawn: plainSheet("a", "Một", [[1, 2], [null], ["mất"]]),
      },
    ],
    { reason: "changed", cells: [at("a", 1, 2), at("a", 2, 1), at("a", 3, 1)] },
  ],
])("%s", (_title, sheets, stale) => {
  const changes: ChangeSet = { ...NO_CHANGES, sheets };
  expect(findStale(changes, PRESENT)).toEqual(stale);
});
