import { areGiven, followGiven, hasFormulas } from "../../../src/host/embedded/given-results";
import type { CellContent, CellError, CellValue } from "../../../src/plan/cells";
import type { Snapshot } from "../../../src/plan/snapshot";
import { plainSheet } from "../files/sample-plan";

function showing(value: CellValue | CellError, formula: string | null = "B1"): Snapshot {
  const rows = [[{ value, formula }]];
  const sheets = [{ key: "a", name: "Một", rows, isProtected: true }];
  return { sheets, names: new Map(), properties: new Map() };
}

/** Given results over a grid that calculates when the test says so. */
function follow(given: Snapshot) {
  let shown = given;
  let told = 0;
  let finish: { readonly resolve: () => void; readonly reject: () => void } | null = null;
  const results = followGiven({
    settled: () =>
      new Promise((resolve, reject) => {
        finish = { resolve, reject: () => reject(new Error("no answer")) };
      }),
    read: () => shown,
    tell: () => told++,
  });
  results.begin();
  const end = async (how: "resolve" | "reject"): Promise<void> => {
    finish?.[how]();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    results,
    state: () => [results.areRead() ? "read" : "waits", told],
    calculate: async (after: Snapshot) => {
      shown = after;
      await end("resolve");
    },
    fail: () => end("reject"),
  };
}

test.each<readonly [string, readonly [given: Snapshot, found: Snapshot], number]>([
  ["the same number", [showing(7), showing(7)], 0],
  ["a number that differs in its last digits", [showing(0.3), showing(0.1 + 0.2)], 0],
  ["nothing for an empty text", [showing(""), showing(null)], 0],
  ["the same error", [showing({ error: "#N/A" }), showing({ error: "#N/A" })], 0],
  ["another number", [showing(7), showing(7.001)], 1],
  ["a text for a number", [showing(7), showing("7")], 1],
  ["an error", [showing("x"), showing({ error: "#REF!" })], 1],
  ["another number of sheets", [showing(7), { ...showing(7), sheets: [] }], 1],
])("the grid finds %s", async (_what, [given, found], told) => {
  const { state, calculate } = follow(given);
  expect(state()).toEqual(["read", 0]);
  await calculate(found);
  expect(state()).toEqual(["waits", told]);
});

test("a grid that does not answer is told", async () => {
  const { state, fail } = follow(showing(7));
  await fail();
  expect(state()).toEqual(["waits", 1]);
});

test("once something else was changed readings wait, and the change itself is news enough", async () => {
  const { results, state, calculate } = follow(showing(7));
  results.end();
  expect(state()).toEqual(["waits", 0]);
  await calculate(showing(8));
  expect(state()).toEqual(["waits", 0]);
});

test.each<readonly [string, CellContent, boolean]>([
  ["constants alone", 1, true],
  ["a formula with its number", { formula: "1+1", value: 2 }, true],
  ["a formula that shows nothing", { formula: '""', value: "" }, true],
  ["a formula without a result", { formula: "1+1", value: null }, false],
])("a sheet with %s", (_what, content, expected) => {
  expect(areGiven([plainSheet("a", "Một", [["x"], [null, content]])])).toBe(expected);
});

test.each<readonly [string, Snapshot, boolean]>([
  ["no sheet", { ...showing(1), sheets: [] }, false],
  ["constants", showing(1, null), false],
  ["a formula", showing(1), true],
])("a workbook with %s", (_what, book, expected) => {
  expect(hasFormulas(book)).toBe(expected);
});
