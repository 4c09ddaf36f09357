import type { CellContent } from "../../../src/plan/cells";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import type { SheetSnapshot } from "../../../src/plan/snapshot";
import { isCalculated } from "../../../src/host/embedded/is-calculated";
import { plainSheet } from "../files/sample-plan";

const LOOK = sheetOf({ formula: "A1*2", value: 2.5 });

function sheetOf(...cells: readonly CellContent[]) {
  return plainSheet("a", "Một", [[1.25, ...cells]]);
}

function check(...sheets: readonly SheetSnapshot[]): boolean {
  return isCalculated({ sheets, names: new Map(), properties: new Map() }, [LOOK]);
}

test.each<readonly [string, readonly CellContent[], boolean]>([
  ["what was planned", [{ formula: "A1*2", value: 2.5 }], true],
  ["the same formula spelled otherwise", [{ formula: "a1 * 2", value: 2.5 }], true],
  ["a number that differs in its last digits", [{ formula: "A1*2", value: 2.5 + 1e-12 }], true],
  ["an old number", [{ formula: "A1*2", value: 2 }], false],
  ["no number", [{ formula: "A1*2", value: null }], false],
  ["a text for the number", [{ formula: "A1*2", value: "2.5" }], false],
  ["another formula", [{ formula: "A1*3", value: 2.5 }], false],
  [
    "a formula of somebody else",
    [
      { formula: "A1*2", value: 2.5 },
      { formula: "1+1", value: 2 },
    ],
    false,
  ],
  ["a constant for the formula", [2.5], true],
  ["texts of somebody else", [{ formula: "A1*2", value: 2.5 }, "x"], true],
])("a sheet with %s", (_what, cells, expected) => {
  expect(check(planSnapshot(sheetOf(...cells)))).toBe(expected);
});

test("an error where the plan has a number", () => {
  const { rows, ...sheet } = planSnapshot(LOOK);
  const [first, second] = rows[0] ?? [];
  const broken = second && { ...second, value: { error: "#REF!" } };
  expect(check({ ...sheet, rows: [[first, broken]] })).toBe(false);
});

test("a sheet of somebody else: only when nothing in it is calculated", () => {
  const theirs = (content: CellContent): SheetSnapshot => ({
    ...planSnapshot(plainSheet("x", "Riêng", [[content]])),
    key: null,
  });
  expect([
    check(planSnapshot(LOOK), theirs(7)),
    check(planSnapshot(LOOK), theirs({ formula: "1+6", value: 7 })),
  ]).toEqual([true, false]);
});
