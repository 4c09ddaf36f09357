import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { planBook } from "../../src/app/plan-book";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { disagreements, openLive, shownAt, type } from "../app/live-book";
import { fieldCell } from "./field-cell";
import { LIVE_BLOC } from "./live-bloc";

const UNITS = ["DV1", "DV2", "DV3"];
const PLAN = planBook(LIVE_BLOC, { forms: USUAL_FORMS });
let live: MemoryWorkbook;

beforeEach(() => {
  live = openLive(PLAN);
});

/** Whatever was typed, every formula must show what the engine finds in the cells as they now stand. */
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

function shown(key: string, ...cells: readonly string[]): unknown[] {
  const snapshot = live.snapshot();
  return cells.map((cell) => shownAt(snapshot, key, cell));
}

/** Rank, ranked value, class and remark of each unit, in the bloc's order. */
function ranking(): unknown[][] {
  return UNITS.map((_, i) =>
    shown("ranking", ...["A", "I", "J", "K"].map((it) => it + String(14 + i)))
  );
}

/** Proposal and final award of each unit. */
function awards(): unknown[][] {
  return UNITS.map((_, i) => shown("awards", `J${14 + i}`, `M${14 + i}`));
}

test("a new book shows points, totals, ranks, classes and proposals", () => {
  expect(shown("unit:DV1", "F11", "F12", "F13", "L9", "L14", "L18")).toEqual([
    20, 10, 60, 29, 99, 99,
  ]);
  expect(ranking()).toEqual([
    [1, 99, "Loại A", ""],
    [3, 58, "Loại B", ""],
    [2, 88, "Loại B", ""],
  ]);
  expect(awards()).toEqual([
    ["Cờ S1", "Cờ S1"],
    ["Cờ S2", "Cờ S2"],
    ["Cờ S2", "Cờ S2"],
  ]);
  expect(shown("ranking", "B8", "B9", "B10")).toEqual(["DV1", "DV3", "DV2"]);
});

test("a new result changes rule points, subtotal, total, rank, class, proposal and the letter", async () => {
  await type(live, ["unit:DV3", "E12", "Đạt"], ["unit:DV1", "E11", 2]);
  expect(shown("unit:DV3", "F12", "L18")).toEqual([10, 98]);
  expect(shown("unit:DV1", "F11", "L9", "L14", "L18")).toEqual([0, 9, 79, 79]);
  expect(ranking()).toEqual([
    [2, 79, "Loại B", ""],
    [3, 58, "Loại B", ""],
    [1, 98, "Loại A", ""],
  ]);
  expect(awards().map(([proposal]) => proposal)).toEqual(["Cờ S2", "Cờ S2", "Cờ S1"]);
  const letter = JSON.stringify(live.snapshot().sheets.find(({ key }) => key === "form.letter"));
  expect(letter).toContain("Hội DV3");
});

test("a percent is rounded before it is compared with the tiers", async () => {
  await type(live, ["unit:DV2", "E13", 79.94]);
  expect(shown("unit:DV2", "F13")).toEqual([30]);
  await type(live, ["unit:DV2", "E13", 79.95]);
  expect(shown("unit:DV2", "F13")).toEqual([60]);
});

test("bonus points count up to their cap", async () => {
  await type(live, ["unit:DV2", "G16", 5]);
  expect(shown("unit:DV2", "L16", "L17", "L18")).toEqual([5, 3, 61]);
});

test("equal values share a rank, and a tie at the cut waits for the council (B05, B06)", async () => {
  await type(live, ["unit:DV3", "E12", "Đạt"], ["unit:DV3", "G10", 9]);
  expect(ranking()).toEqual([
    [1, 99, "Loại A", "Đồng hạng với 1 đơn vị khác"],
    [3, 58, "Loại B", ""],
    [1, 99, "Loại A", "Đồng hạng với 1 đơn vị khác"],
  ]);
  expect(awards()).toEqual([
    ["Chờ quyết định: Cờ S1", ""],
    ["Cờ S2", "Cờ S2"],
    ["Chờ quyết định: Cờ S1", ""],
  ]);
  expect(shown("overview", fieldCell("tiesAtCut"))).toEqual([2]);
});

test("the bloc's decision stands above the proposal", async () => {
  await type(live, ["awards", "K15", "Cờ S1"], ["awards", "K14", "Không đề nghị"]);
  expect(awards()).toEqual([
    ["Cờ S1", ""],
    ["Cờ S2", "Cờ S1"],
    ["Cờ S2", "Cờ S2"],
  ]);
});

test("the stage says which layer counts: a checked score instead of the self score, nothing where none is checked", async () => {
  await type(live, ["unit:DV1", "I10", 7]);
  expect(shown("unit:DV1", "L10", "L18")).toEqual([7, 97]);
  await type(live, ["overview", fieldCell("stage"), "Thẩm định"]);
  expect(shown("unit:DV1", "L10", "L11", "L18", "L21", "L22")).toEqual([7, "", 7, 1, 4]);
  expect(ranking().map(([rank]) => rank)).toEqual(["", "", ""]);
  await type(live, ["overview", fieldCell("stage"), "Chính thức"]);
  expect(shown("unit:DV1", "L10", "L21")).toEqual(["", 0]);
});

test("what is not assigned leaves the denominator; ranking by percent then lifts the unit (B09)", async () => {
  await type(live, ["unit:DV2", "D13", "Không giao"]);
  expect(shown("unit:DV2", "F13", "L13", "L18", "L19", "L20", "L22")).toEqual([
    "–",
    "–",
    28,
    40,
    70,
    3,
  ]);
  expect(ranking().map(([rank]) => rank)).toEqual([1, 3, 2]);
  await type(live, ["unit:DV2", "E11", 0], ["overview", fieldCell("by"), "Tỷ lệ %"]);
  expect(ranking()).toEqual([
    [1, 99, "Loại A", ""],
    [2, 95, "Loại A", ""],
    [3, 88, "Loại B", ""],
  ]);
});

test("a unit to which nothing is assigned has no percent and no rank; the others go on (B09, B11)", async () => {
  await type(
    live,
    ...[10, 11, 12, 13].map((row) => ["unit:DV2", `D${row}`, "Không giao"] as const),
    ["overview", fieldCell("by"), "Tỷ lệ %"]
  );
  expect(shown("unit:DV2", "L9", "L18", "L19", "L20", "L22")).toEqual(["–", 0, 0, "", 0]);
  expect(ranking().map(([rank]) => rank)).toEqual([1, "", 2]);
});

test("the ranked value is rounded to the places asked for, then compared", async () => {
  await type(live, ["unit:DV3", "E12", "Đạt"], ["unit:DV3", "G10", 8.6]);
  expect(ranking().map(([rank, value]) => [rank, value])).toEqual([
    [1, 99],
    [3, 58],
    [2, 98.6],
  ]);
  await type(live, ["overview", fieldCell("places"), 0]);
  expect(ranking().map(([rank, value]) => [rank, value])).toEqual([
    [1, 99],
    [3, 58],
    [1, 99],
  ]);
});

test("a blank score is not zero: the unit is incomplete and unranked, the others go on (A03, B08)", async () => {
  await type(live, ["unit:DV1", "G10", null]);
  expect(shown("unit:DV1", "L10", "L18", "L21")).toEqual(["", 90, 3]);
  expect(ranking()).toEqual([
    ["", "", "", "Chưa chấm xong: 3/4"],
    [2, 58, "Loại B", ""],
    [1, 88, "Loại B", ""],
  ]);
  await type(live, ["unit:DV1", "G10", 0]);
  expect(ranking()[0]).toEqual([1, 90, "Loại A", ""]);
});

test("nobody scored yet: no sheet shows an error, nobody is ranked or proposed (B11)", async () => {
  const inputs = UNITS.flatMap((unit) =>
    [10, 11, 12, 13].flatMap((row) => [
      [unit, `E${row}`],
      [unit, `G${row}`],
    ])
  );
  await type(live, ...inputs.map(([unit, cell]) => [`unit:${unit}`, `${cell}`, null] as const));
  const cells = live.snapshot().sheets.flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => typeof cell?.value === "object" && cell.value !== null)).toEqual(
    []
  );
  expect(ranking()).toEqual(UNITS.map(() => ["", "", "", "Chưa chấm xong: 0/4"]));
  expect(awards()).toEqual(UNITS.map(() => ["", ""]));
});

test.each<[string, string, string | number]>([
  ["a text with a comma", "G10", "9,5"],
  ["a score with its unit", "G10", "9đ"],
  ["a score above the maximum", "G10", 10.01],
  ["a negative score", "G10", -0.5],
  ["a faulty checked score, though the self score is sound", "I10", "chín"],
])(
  "%s is an error in its line; the unit is unranked, the others go on (A01, A04, A05, A13)",
  async (_fault, cell, value) => {
    await type(live, ["unit:DV1", cell, value]);
    expect(shown("unit:DV1", "L10", "L23")).toEqual(["Lỗi", 1]);
    expect(ranking().map(([rank]) => rank)).toEqual(["", 2, 1]);
    expect(shown("overview", fieldCell("cellsInvalid"), fieldCell("unitsComplete"))).toEqual([
      1,
      "2/3",
    ]);
  }
);

test.each<[string, string | number]>([
  ["E11", "hai lần"],
  ["E11", 1.5],
  ["E11", -1],
  ["E12", "Có"],
  ["E13", "80%"],
])(
  "a result in %s that no rule can read (%p) is an error, not zero points",
  async (cell, value) => {
    await type(live, ["unit:DV1", cell, value]);
    expect(shown("unit:DV1", `L${cell.slice(1)}`, "L23")).toEqual(["Lỗi", 1]);
    expect(ranking().map(([rank]) => rank)).toEqual(["", 2, 1]);
  }
);

test("a typed score overrules a result that no rule can read", async () => {
  await type(live, ["unit:DV1", "E11", "hai lần"], ["unit:DV1", "I11", 15]);
  expect(shown("unit:DV1", "F11", "L11", "L23")).toEqual(["Lỗi", 15, 0]);
});

test("a fact that fails keeps a unit out of the ranking and says why; an unknown one too (B09)", async () => {
  await type(live, ["units", "G7", "Không"]);
  expect(ranking()[0]).toEqual(["", "", "Loại A", "Không xét: Có vi phạm;"]);
  expect(ranking().map(([rank]) => rank)).toEqual(["", 2, 1]);
  await type(live, ["units", "G7", null]);
  expect(ranking().map(([rank]) => rank)).toEqual(["", 2, 1]);
});

test("a new unit name is on every sheet, as it was typed (C05)", async () => {
  await type(live, ["units", "C7", '=HYPERLINK("x")'], ["units", "D7", "*"]);
  expect(shown("unit:DV1", "A4")).toEqual(['=HYPERLINK("x")']);
  expect(shown("ranking", "C8")).toEqual(['=HYPERLINK("x")']);
  expect(shown("summary", "D6")).toEqual(["*"]);
});

test("words in other letter case mean the same to sheet and engine", async () => {
  await type(
    live,
    ["unit:DV3", "E12", "đạt"],
    ["unit:DV2", "D13", "không GIAO"],
    ["units", "G8", "có"]
  );
  expect(shown("unit:DV3", "F12")).toEqual([10]);
  expect(shown("unit:DV2", "L13")).toEqual(["–"]);
});
