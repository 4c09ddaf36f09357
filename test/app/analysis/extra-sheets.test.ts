import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import type { Book } from "../../../src/app/action";
import { drawAnalysis } from "../../../src/app/analysis/draw-analysis";
import { drawComparison } from "../../../src/app/analysis/draw-comparison";
import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { compareFormulas } from "../../../src/app/compare-formulas";
import { contextOfBook } from "../../../src/app/context-of-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import type { Snapshot } from "../../../src/plan/snapshot";
import { ANALYSIS_COLUMNS, layoutAnalysis } from "../../../src/sheets/analysis/analysis-layout";
import { cellAddress } from "../../../src/plan/addresses";
import { sampleSize } from "../../judges/programs";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { cellAt, mustBook, openLive, RANKED_AT, shownAt, snapshotOf, type } from "../live-book";
import { deleteTab } from "../rename-tabs";

const AT = { at: "09:00 ngày 01/12/2018", draws: 200 };
const sound = snapshotOf(planBook(LIVE_BLOC, { forms: USUAL_FORMS }));
let live: MemoryWorkbook | null = null;
let drawn: Snapshot;

beforeAll(async () => {
  const book = open(sound);
  await drawComparison.run(undefined, bookNow(), book);
  await drawAnalysis.run(AT, bookNow(), book);
  drawn = now();
  close();
});
afterEach(close);

/** The book with both sheets, to type into until the test ends. */
function open(snapshot = drawn): MemoryWorkbook {
  live = openLive(snapshot);
  return live;
}

function close(): void {
  live?.close();
  live = null;
}

/** The open book as it stands; as both sheets were drawn while none is open. */
function now(): Snapshot {
  return live?.snapshot() ?? drawn;
}

function bookNow(): Book {
  return mustBook(openBook(now()));
}

/** What stands on the two sheets and the engine does not say. */
function faults(): readonly unknown[] {
  const book = bookNow();
  const names = ["So sánh", "Phân tích"];
  return compareFormulas(contextOfBook(book), book.snapshot)
    .filter(({ at }) => names.includes(at?.sheet ?? ""))
    .slice(0, 5);
}

const keysOf = ({ sheets }: Snapshot) => sheets.map(({ key }) => key);
const shown = (cell: string, key = "comparison") => shownAt(now(), key, cell);
const sentence = (): string => JSON.stringify(shown("A8")).slice(1, -1);

test("both sheets stand behind the awards, before the forms; every formula shows what the engine says", () => {
  const keys = keysOf(now());
  const place = keys.indexOf("awards");
  expect(keys.slice(place, place + 4)).toEqual(["awards", "comparison", "analysis", "formTexts"]);
  expect(faults()).toEqual([]);
  expect([shown("C5"), shown("C6"), shown("F10")]).toEqual(["01 DV1", "03 DV3", 11]);
  expect(sentence()).toMatch(/^Hội DV1 đứng trên Hội DV3\. Hơn nhiều nhất ở: /);
});

test("other units are chosen, a score changes, the bloc ranks by percent: all formulas follow", async () => {
  const live = open();
  await type(live, ["comparison", "C5", "02 DV2"], ["comparison", "C6", "03 DV3"]);
  expect(sentence()).toMatch(/^Hội DV3 đứng trên Hội DV2\./);
  expect(faults()).toEqual([]);
  await type(live, ["unit:DV2", "E13", 80], ["unit:DV2", "G16", 5]);
  expect(faults()).toEqual([]);
  await type(live, ["unit:DV2", "D12", "Không giao"], ["overview", byCell(), "Tỷ lệ %"]);
  expect(faults()).toEqual([]);
  await type(live, ["unit:DV3", "G10", null]);
  expect(shown("A8")).toBe("Chưa so sánh được: có đơn vị chưa chấm xong.");
  expect(faults()).toEqual([]);
});

/** Where Tổng quan says what the bloc ranks by. */
function byCell(): string {
  const refersTo = now().names.get("KTD_XepTheo") ?? "";
  return refersTo.slice(refersTo.indexOf("!") + 1).replaceAll("$", "");
}

test.each(
  [
    ["", "Chọn hai đơn vị ở hai ô vàng phía trên."],
    ["09 Không có", "Chọn hai đơn vị ở hai ô vàng phía trên."],
    ["*", "Chọn hai đơn vị ở hai ô vàng phía trên."],
    ["03 tên cũ", "Hai ô đang chọn cùng một đơn vị."],
  ].slice(sampleSize(2, 0))
)("a choice of %p is no fault: the sentence says what to do", async (choice, says) => {
  const live = open();
  await type(live, ["comparison", "C5", choice]);
  expect(shown("A8")).toBe(says);
  expect(faults()).toEqual([]);
});

test("equal values: no side is called better, Xếp hạng is named", async () => {
  const live = open();
  await type(live, ["unit:DV3", "E12", "Đạt"], ["unit:DV3", "G10", 9]);
  expect(shown("A8")).toBe("Hội DV1 và Hội DV3 bằng điểm – xem thứ tự và lý do ở trang Xếp hạng.");
  expect(faults()).toEqual([]);
});

test("frozen values say that they are old once a ranked value changes, until the sheet is drawn again", async () => {
  const live = open();
  const stale = () => {
    const row = layoutAnalysis(contextOfBook(bookNow())).stale;
    return JSON.stringify(shown(`A${row}`, "analysis")).slice(1);
  };
  expect(stale()).toMatch(/^Còn đúng/);
  await type(live, ["unit:DV1", "G10", 8]);
  expect(stale()).toMatch(/^ĐÃ CŨ/);
  expect(faults()).toEqual([]);
  await refreshRanking.run(RANKED_AT, bookNow(), live);
  expect(stale()).toMatch(/^ĐÃ CŨ/);
  await drawAnalysis.run(AT, bookNow(), live);
  expect(stale()).toMatch(/^Còn đúng/);
  expect(faults()).toEqual([]);
});

test("typed weights and chosen units stay when the sheets are drawn again", async () => {
  const live = open();
  const { weights } = layoutAnalysis(contextOfBook(bookNow()));
  const at = { row: weights.groups[0]?.row ?? 0, column: ANALYSIS_COLUMNS.firstSet + 2 };
  const cell = cellAddress(at);
  await type(live, ["analysis", cell, 77], ["comparison", "C5", "02 DV2"]);
  expect(faults()).toEqual([]);
  await type(live, ["unit:DV1", "G10", 8]);
  await drawAnalysis.run({ ...AT, at: "sau" }, bookNow(), live);
  await drawComparison.run(undefined, bookNow(), live);
  expect([shownAt(now(), "analysis", cell), shown("C5")]).toEqual([77, "02 DV2"]);
  expect(faults()).toEqual([]);
});

test("do, undo, redo", async () => {
  const live = open(sound);
  const before = now();
  const receipt = await drawAnalysis.run(AT, bookNow(), live);
  const after = now();
  const undone = await live.apply(receipt.undo);
  expect(keysOf(now())).toEqual(keysOf(before));
  await live.apply(undone.undo);
  expect(now()).toEqual(after);
});

test("drawing a sound comparison again writes nothing, and says so", () => {
  expect(drawComparison.check(undefined, bookNow()).issues.map(({ code }) => code)).toEqual([
    "sheet.up-to-date",
  ]);
  expect(drawComparison.preview(undefined, bookNow()).sheets).toEqual([]);
});

test("a formula that was overwritten is put back with the ranking; the choices stay", async () => {
  const live = open();
  const formula = cellAt(now(), "comparison", "F10")?.formula;
  await type(live, ["comparison", "F10", 1], ["comparison", "C5", "02 DV2"]);
  await refreshRanking.run(RANKED_AT, bookNow(), live);
  expect(cellAt(now(), "comparison", "F10")?.formula).toBe(formula);
  expect(shown("C5")).toBe("02 DV2");
});

test("a sheet that was deleted is no fault, and the ranking does not bring it back", () => {
  const book = mustBook(openBook(deleteTab(deleteTab(now(), "comparison"), "analysis")));
  expect(refreshRanking.check(RANKED_AT, book).issues.map(({ code }) => code)).toEqual([
    "sheet.up-to-date",
  ]);
});

test("neither is drawn without a book, nor while Xếp hạng is missing", () => {
  expect(drawComparison.check(undefined, null).ready).toBe(false);
  const book = mustBook(openBook(deleteTab(now(), "ranking")));
  expect(drawAnalysis.check(AT, book).ready).toBe(false);
});

test("another ruleset takes both sheets along: choices stay, frozen values are emptied", async () => {
  const live = open();
  await type(live, ["comparison", "C5", "02 DV2"]);
  const book = bookNow();
  const [first, ...others] = book.ruleset.base;
  if (!first) throw new Error("A ruleset has criteria");
  const ruleset = { ...book.ruleset, base: [{ ...first, name: "Nhóm đổi tên" }, ...others] };
  const input = { ruleset, acceptLoss: false };
  expect(
    changeRuleset.check(input, book).issues.filter(({ severity }) => severity === "error")
  ).toEqual([]);
  await changeRuleset.run(input, book, live);
  expect(shown("C5")).toBe("02 DV2");
  expect(faults()).toEqual([]);
});
