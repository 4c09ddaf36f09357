import { fillScores } from "../../src/app/fill-scores";
import type { FillInput, ScoreRow } from "../../src/app/fill-input";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { StaleChange } from "../../src/host/port";
import { cellAddress } from "../../src/plan/addresses";
import { NO_CHANGES } from "../../src/plan/changes";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { disagreements, mustBook, openLive, shownAt, type } from "./live-book";

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

function fill(
  layer: FillInput["layer"],
  ...rows: readonly (readonly [string, string, string, string?])[]
): FillInput {
  const read = rows.map(([unit, criterion, value, note = ""], i): ScoreRow => ({
    line: i + 2,
    unit,
    criterion,
    value,
    note,
  }));
  return { rows: read, layer, file: "diem.csv" };
}

const TABLE = fill(
  "checked",
  ["DV1", "I.1", "7,5", "Thiếu minh chứng"],
  ["DV1", "II", "10"],
  ["DV2", "I.1", "8"]
);

test("do, undo, redo: the scores come, go and come again, and the sheets follow", async () => {
  const before = live.snapshot();
  const receipt = await fillScores.run(TABLE, mustBook(openBook(before)), live);
  const after = live.snapshot();
  expect(
    ["I10", "J10", "I12", "L10", "L18"].map((cell) => shownAt(after, "unit:DV1", cell))
  ).toEqual([7.5, "Thiếu minh chứng", 10, 7.5, 97.5]);
  expect(disagreements(after)).toEqual([]);
  const undone = await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
  await live.apply(undone.undo);
  expect(live.snapshot()).toEqual(after);
});

test("the preview is what is written", async () => {
  const book = mustBook(openBook(live.snapshot()));
  const preview = fillScores.preview(TABLE, book);
  const receipt = await fillScores.run(TABLE, book, live);
  expect(receipt.done).toEqual(preview);
  const cells = preview.sheets.flatMap((change) =>
    change.kind === "setCells"
      ? change.cells.map(({ at, after }) => [change.sheet, cellAddress(at), after] as const)
      : []
  );
  expect(cells).toHaveLength(4);
  const shown = live.snapshot();
  expect(cells.map(([sheet, cell]) => shownAt(shown, sheet, cell))).toEqual(
    cells.map(([, , after]) => after)
  );
});

test("what stands there already is no change", () => {
  const book = mustBook(openBook(live.snapshot()));
  const [change] = fillScores.preview(
    fill("self", ["DV1", "I.1", "9"], ["DV1", "II", ""]),
    book
  ).sheets;
  expect(change).toEqual({ kind: "setCells", sheet: "unit:DV1", cells: [] });
});

test("a blank value clears a score, and the unit waits for it again", async () => {
  await fillScores.run(fill("self", ["DV1", "I.1", ""]), mustBook(openBook(live.snapshot())), live);
  expect(["G10", "L10", "L21"].map((cell) => shownAt(live.snapshot(), "unit:DV1", cell))).toEqual([
    null,
    "",
    3,
  ]);
});

test("a table with one fault is not ready, and says which", () => {
  const book = mustBook(openBook(live.snapshot()));
  const check = fillScores.check(fill("self", ["DV1", "I.1", "8"], ["DV9", "I.1", "8"]), book);
  expect([check.ready, check.issues.map(({ code }) => code)]).toEqual([
    false,
    ["score.unknown-unit"],
  ]);
  expect(fillScores.check(TABLE, book)).toEqual({ ready: true, issues: [] });
});

test("without a book nothing is ready and nothing is changed", () => {
  expect(fillScores.check(TABLE, null)).toMatchObject({
    ready: false,
    issues: [{ code: "book.no-stamp" }],
  });
  expect(fillScores.preview(TABLE, null)).toEqual(NO_CHANGES);
});

test("a cell that someone changed meanwhile stops everything, and nothing is written", async () => {
  const book = mustBook(openBook(live.snapshot()));
  await type(live, ["unit:DV2", "I10", 3]);
  const before = live.snapshot();
  await expect(fillScores.run(TABLE, book, live)).rejects.toBeInstanceOf(StaleChange);
  expect(live.snapshot()).toEqual(before);
});

test("a formula that someone typed into an input cell is replaced, and undo brings it back", async () => {
  await type(live, ["unit:DV1", "I10", { formula: "4+4", value: 8 }]);
  const before = live.snapshot();
  const receipt = await fillScores.run(TABLE, mustBook(openBook(before)), live);
  expect(shownAt(live.snapshot(), "unit:DV1", "I10")).toBe(7.5);
  await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
});

test("results change rule points, and the engine agrees", async () => {
  const results = fill("result", ["DV2", "III", "85"], ["DV3", "II", "Đạt".normalize("NFD")]);
  await fillScores.run(results, mustBook(openBook(live.snapshot())), live);
  expect([
    shownAt(live.snapshot(), "unit:DV2", "F13"),
    shownAt(live.snapshot(), "unit:DV3", "F12"),
  ]).toEqual([60, 10]);
  expect(disagreements(live.snapshot())).toEqual([]);
});
