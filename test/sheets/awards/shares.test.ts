import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { SLOT_COLUMNS } from "../../../src/sheets/criteria/setting-columns";
import { disagreements, mustBook, openLive, shownAt, type } from "../../app/live-book";
import { settingAt, SHARE_BLOC } from "./share-bloc";

const COUNT = settingAt("slots", SLOT_COLUMNS.count);
const COUNTING = settingAt("slots", SLOT_COLUMNS.counting);
const NEAREST = "% số đơn vị đủ điều kiện, làm tròn gần nhất";

const PLAN = planBook(SHARE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
/** Whatever was typed, every formula shows what the engine finds. */
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

const shown = (...cells: readonly string[]) =>
  cells.map((cell) => shownAt(live.snapshot(), "awards", cell));
const codes = () => checkBook(mustBook(openBook(live.snapshot()))).map(({ code }) => code);

test("the sheet shows the share, its rule, of how many units, the raw figure and the places (G06)", () => {
  expect(shown("G7", "G8", "G9", "G10", "G11")).toEqual([0.2, NEAREST, 8, 1.6, 2]);
  expect(shown("I7", "I8", "I9", "I10", "I11")).toEqual(["Còn lại", "", "", "", 6]);
  expect(shown("G17", "G18", "G19", "I19")).toEqual([
    "Đề nghị",
    "Đề nghị",
    "Hết chỉ tiêu",
    "Đề nghị",
  ]);
});

test("rounding above the percent is told: 2 of 8 is more than 20 % (G06)", () => {
  const issues = checkBook(mustBook(openBook(live.snapshot())));
  expect(issues).toMatchObject([
    {
      code: "award.over-percent",
      severity: "warning",
      params: { percent: 20, base: 8, raw: 1.6, count: 2 },
    },
  ]);
});

test.each([
  ["% số đơn vị đủ điều kiện, làm tròn xuống", 0.2, [8, 1.6, 1]],
  ["% số đơn vị đủ điều kiện, làm tròn lên", 0.2, [8, 1.6, 2]],
  ["% số đơn vị được xếp hạng, làm tròn gần nhất", 0.3, [8, 2.4, 2]],
  ["% số đơn vị được xếp hạng, làm tròn lên", 30, [8, 2.4, 3]],
  ["% số đơn vị được xếp hạng, làm tròn xuống", 1, [8, 8, 8]],
])("%s of %p is counted live; 30 and 30% are the same", async (word, count, expected) => {
  await type(live, ["criteria", COUNTING, word], ["criteria", COUNT, count]);
  expect(shown("G9", "G10", "G11")).toEqual(expected);
});

test("a number and Còn lại take the place of the share, live as long as another slot is a share; the lines are drawn only then", async () => {
  const [counting, count] = [SLOT_COLUMNS.counting, SLOT_COLUMNS.count].map((column) =>
    settingAt("slots", column, 1)
  );
  await type(live, ["criteria", counting ?? "", NEAREST], ["criteria", count ?? "", 0.5]);
  expect(shown("I9", "I10", "I11")).toEqual([8, 4, 4]);
  await type(live, ["criteria", COUNTING, null], ["criteria", COUNT, 3]);
  expect(shown("G8", "G9", "G10", "G11")).toEqual(["", "", "", 3]);
  await type(live, ["criteria", COUNT, "Còn lại"]);
  expect(shown("G10", "G11")).toEqual(["", 8]);
});

test("a number that is not entered, or too low, does not qualify and is counted out of the base", async () => {
  await type(live, ["units", "G7", null], ["units", "G8", 0], ["units", "G9", 69.99]);
  expect(shown("G9", "G10", "G11")).toEqual([5, 1, 1]);
  expect(shown("G17", "G18", "G19", "G20", "G21")).toEqual(["", "", "", "Đề nghị", "Hết chỉ tiêu"]);
  expect(shown("N17", "N18", "N20", "N21")).toEqual([
    "Cờ CO: Tỷ lệ lao động tiên tiến: chưa nhập; Cờ BK: được đề nghị",
    "Cờ CO: Tỷ lệ lao động tiên tiến: chưa đạt mức ít nhất; Cờ BK: được đề nghị",
    "Cờ CO: được đề nghị; Cờ BK: đã được đề nghị Cờ CO",
    "Cờ CO: hết chỉ tiêu (1); Cờ BK: được đề nghị",
  ]);
  expect(codes()).toEqual(["fact.number-missing"]);
});

test("a text is no number: it is told at its cell and does not qualify", async () => {
  await type(live, ["units", "G7", "75%"]);
  expect(shown("G17", "G9")).toEqual(["", 7]);
  expect(openBook(live.snapshot()).issues).toMatchObject([
    { code: "book.cell-unreadable", at: { cell: "G7" }, params: { found: "75%" } },
  ]);
});

test("the least value of a number is live too", async () => {
  await type(live, ["criteria", settingAt("minimums", 4), 75.5]);
  expect(shown("G9", "G11", "G17")).toEqual([0, 0, ""]);
});
