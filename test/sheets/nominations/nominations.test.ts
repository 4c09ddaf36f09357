import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import type { Entries } from "../../../src/domain/entries";
import { BLANK_NOMINATION, REFUSED } from "../../../src/domain/nominations/nomination";
import type { CellContent } from "../../../src/plan/cells";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { NOT_AWARDED } from "../../../src/sheets/awards/result-words";
import { KIND_WORDS } from "../../../src/sheets/nominations/nomination-words";
import { createDice } from "../../domain/dice";
import { drawRow } from "../../domain/arbitrary-nominations";
import { nominate } from "../../domain/nominations/nominated";
import { makeCriterion, makeSlot } from "../../domain/samples";
import { makeScoredBloc } from "../../domain/scored-bloc";
import { sampleSize } from "../../judges/programs";
import { disagreements, mustBook, openLive, RANKED_AT, shownAt, type } from "../../app/live-book";

const PLAIN = makeScoredBloc(
  [makeCriterion("I", 10)],
  { A: { I: 9 }, B: { I: 8 } },
  { ruleset: { slots: [makeSlot("S1", 1)] } }
);
const withRows = (nominations: NonNullable<Entries["nominations"]>) => ({
  ...PLAIN,
  entries: { ...PLAIN.entries, nominations },
});
const SHEET = "nominations";

let live: MemoryWorkbook;
const open = (...rows: NonNullable<Entries["nominations"]>) => {
  live = openLive(planBook(withRows(rows)));
};
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

const shown = (...cells: readonly string[]) =>
  cells.map((cell) => shownAt(live.snapshot(), SHEET, cell));
const bookNow = () => mustBook(openBook(live.snapshot()));

test("a row says what is missing while it is typed; a blank one says nothing", async () => {
  open();
  expect(shown("J7")).toEqual([""]);
  await type(live, [SHEET, "B7", "Sơ kết"], [SHEET, "G7", "Z"]);
  expect(shown("J7")).toEqual([
    "Chọn loại trong danh sách; Chọn đối tượng trong danh sách; Thiếu họ tên, tên tập thể; Thiếu hình thức đề nghị; Thiếu thành tích; Không có mã đơn vị này",
  ]);
  await type(
    live,
    [SHEET, "C7", KIND_WORDS.thematic],
    [SHEET, "D7", "cá nhân"],
    [SHEET, "E7", "Nguyễn Văn A"],
    [SHEET, "G7", "b"],
    [SHEET, "H7", "Giấy khen"],
    [SHEET, "I7", "Chuyên đề"]
  );
  expect(shown("J7", "U7")).toEqual(["Chưa ghi chức vụ", "Hội B"]);
  await type(live, [SHEET, "F7", "Chuyên viên"]);
  expect(shown("J7")).toEqual(["Đủ"]);
});

test("dots that hold a place are no name and no position", () => {
  open(nominate({ name: "……", position: "…", recipient: "individual" }), nominate());
  expect(shown("J7", "J8")).toEqual(["Thiếu họ tên, tên tập thể; Chưa ghi chức vụ", "Đủ"]);
});

test("the same recipient and achievement twice is told in both rows, until one is refused", async () => {
  open(nominate(), BLANK_NOMINATION, nominate({ round: "Khác", name: "phòng tổng hợp" }));
  const twice = "Trùng người nhận và thành tích với dòng khác";
  expect(shown("J7", "J8", "J9")).toEqual([twice, "", twice]);
  await type(live, [SHEET, "K9", REFUSED]);
  expect(shown("J7", "J9")).toEqual(["Đủ", "Không được tặng"]);
});

test("texts that programs take for patterns are compared letter by letter", () => {
  open(
    nominate({ name: "A*" }),
    nominate({ name: "AB" }),
    nominate({ name: "A?" }),
    nominate({ name: "~A" })
  );
  expect(shown("J7", "J8", "J9", "J10")).toEqual(["Đủ", "Đủ", "Đủ", "Đủ"]);
});

test("proposed and decided stand apart", async () => {
  open(nominate());
  await type(live, [SHEET, "K7", "Bằng khen"]);
  expect(shown("H7", "J7")).toEqual([
    "Giấy khen",
    "Được tặng khác đề nghị; Thiếu số hoặc ngày quyết định",
  ]);
  await type(live, [SHEET, "L7", "0123"], [SHEET, "M7", 45_122]);
  expect(bookNow().entries.nominations).toEqual([
    nominate({ result: "Bằng khen", decisionNumber: "0123", decisionDate: "2023-07-15" }),
  ]);
  expect(REFUSED).toBe(NOT_AWARDED);
});

test("faults of a book are found in their cells; what is typed and not understood stays", async () => {
  open(nominate());
  await type(live, [SHEET, "C7", "Khen lớn"], [SHEET, "M7", "hôm qua"], [SHEET, "E7", null]);
  const { book, issues } = openBook(live.snapshot());
  expect(issues.map(({ code, at }) => [code, at])).toEqual([
    ["book.cell-unreadable", { sheet: "Đề nghị theo đợt", cell: "M7" }],
  ]);
  const found = checkBook(mustBook({ book, issues })).filter(({ code }) => /^nom/.test(code));
  expect(found.map(({ code, at }) => [code, at?.cell])).toEqual([
    ["nomination.not-listed", "C7"],
    ["nomination.missing", "E7"],
  ]);
  expect(book?.entries.nominations?.[0]).toMatchObject({
    kind: "Khen lớn",
    decisionDate: "hôm qua",
  });
  expect(refreshRanking.check(RANKED_AT, bookNow()).ready).toBe(true);
});

test("a formula or label that was overwritten comes back with the ranking", async () => {
  open(nominate());
  await refreshRanking.run(RANKED_AT, bookNow(), live);
  await type(live, [SHEET, "J7", "Đạt"], [SHEET, "B6", "Sai"]);
  await refreshRanking.run(RANKED_AT, bookNow(), live);
  expect(shown("J7", "B6")).toEqual(["Đủ", "Đợt ✎"]);
});

test("140 proposals have room, one key each, and a number of rows that stays as it is read", () => {
  const dice = createDice(7);
  open(...Array.from({ length: 140 }, () => nominate({ name: `Tổ ${dice.roll(1000)}` })));
  expect(shown("A146", "A166", "A167", "S146")).toEqual([140, 160, null, 10_140]);
});

test.each([1, 2, 3, 4, 5, 6].slice(0, sampleSize(2, 6)))(
  "formulas agree with the engine, random rows %i",
  (seed) => {
    const dice = createDice(seed);
    open(...Array.from({ length: 12 }, () => drawRow(["A", "B"], dice)), nominate());
    expect(shown("P19")).toEqual([1]);
  }
);

const TYPED_VALUES: readonly [CellContent, ...CellContent[]] = [
  null,
  "Sơ kết",
  "sơ kết",
  2023,
  "2023",
  " ",
  true,
  "*",
  "…",
  "Cá nhân",
  "tập thể",
  "Chuyên đề",
  "A",
  "a",
  REFUSED,
  45_122,
];

test.each([1, 2, 3].slice(0, sampleSize(1, 3)))(
  "whatever is typed, the formulas and the engine agree, %i",
  async (seed) => {
    const dice = createDice(seed);
    open(nominate(), nominate({ recipient: "individual" }));
    const edits = Array.from({ length: 60 }, () => {
      const column = "BCDEFGHIKLM".charAt(dice.roll(11));
      return [SHEET, `${column}${7 + dice.roll(4)}`, dice.pick(TYPED_VALUES)] as const;
    });
    await type(live, ...edits);
    expect(bookNow().entries.nominations?.length).toBeGreaterThan(0);
  }
);
