import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { drawAnalysis } from "../../../src/app/analysis/draw-analysis";
import { fillForms } from "../../../src/app/forms/fill-forms";
import { drawNominations } from "../../../src/app/nominations/draw-nominations";
import { listRoundsOfBook } from "../../../src/app/nominations/list-rounds-of-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import type { SheetSnapshot, Snapshot } from "../../../src/plan/snapshot";
import { nominate } from "../../domain/nominations/nominated";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { disagreements, mustBook, openLive, RANKED_AT, shownAt, type } from "../live-book";
import { deleteTab } from "../rename-tabs";

const KEY = "nominations";
const TYPED = [
  [KEY, "B7", "Sơ kết"],
  [KEY, "C7", "Chuyên đề"],
  [KEY, "D7", "Tập thể"],
  [KEY, "E7", "Phòng A"],
  [KEY, "H7", "Giấy khen"],
  [KEY, "I7", "Thành tích A"],
  [KEY, "B9", "Đột xuất"],
  [KEY, "D9", "Cá nhân"],
] as const;

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => {
  live.close();
});

const bookNow = () => mustBook(openBook(live.snapshot()));
const draw = () => drawNominations.run(undefined, bookNow(), live);
const sheetIn = ({ sheets }: Snapshot): SheetSnapshot | undefined =>
  sheets.find(({ key }) => key === KEY);

test("asked for, the sheet stands behind the awards with 80 rows; undone, the book is as before", async () => {
  const before = live.snapshot();
  expect(bookNow().entries.nominations).toBeUndefined();
  expect(listRoundsOfBook(bookNow())).toBeNull();
  await drawAnalysis.run({ at: "", draws: 100 }, bookNow(), live);
  const analysed = live.snapshot();
  const { undo } = await draw();
  const keys = live.snapshot().sheets.map(({ key }) => key);
  expect(keys.slice(keys.indexOf("awards"))).toEqual(["awards", KEY, "analysis"]);
  expect(shownAt(live.snapshot(), KEY, "A86")).toBe(80);
  expect(bookNow().entries.nominations).toEqual([]);
  expect(disagreements(live.snapshot())).toEqual([]);
  await live.apply(undo);
  expect(live.snapshot()).toEqual(analysed);
  expect(analysed.sheets.length).toBe(before.sheets.length + 1);
});

test("drawn again it says that nothing is to be done; what is typed stays, blank rows between too", async () => {
  await draw();
  await type(live, ...TYPED);
  expect(drawNominations.check(undefined, bookNow())).toEqual({
    ready: true,
    issues: [{ code: "sheet.up-to-date", severity: "tip", params: {} }],
  });
  await type(live, [KEY, "J7", "hỏng"]);
  const typed = sheetIn(live.snapshot());
  await draw();
  expect(shownAt(live.snapshot(), KEY, "J7")).toBe("Đủ");
  for (const [, cell, text] of TYPED) expect(shownAt(live.snapshot(), KEY, cell)).toBe(text);
  expect(sheetIn(live.snapshot())?.name).toBe(typed?.name);
});

test("a sheet that is nearly full gets more rows, and keeps them", async () => {
  await draw();
  await type(live, [KEY, "E85", "Tập thể thứ 79"]);
  await draw();
  expect(shownAt(live.snapshot(), KEY, "A106")).toBe(100);
  expect(shownAt(live.snapshot(), KEY, "E85")).toBe("Tập thể thứ 79");
  expect(drawNominations.check(undefined, bookNow()).issues[0]?.code).toBe("sheet.up-to-date");
  expect(disagreements(live.snapshot())).toEqual([]);
});

test("a ranking does not add the sheet, and does not touch what is typed on it", async () => {
  await refreshRanking.run(RANKED_AT, bookNow(), live);
  expect(sheetIn(live.snapshot())).toBeUndefined();
  await draw();
  await type(live, ...TYPED);
  expect(refreshRanking.check(RANKED_AT, bookNow()).issues[0]?.code).toBe("sheet.up-to-date");
});

test("its rounds are listed, and their letters and lists are made", async () => {
  await draw();
  await type(live, ...TYPED);
  const rounds = listRoundsOfBook(bookNow()) ?? [];
  expect(rounds).toMatchObject([
    { order: 1, name: "Sơ kết", collectives: 1, individuals: 0, open: 0 },
    { order: 2, name: "Đột xuất", collectives: 0, individuals: 1, open: 1 },
  ]);
  await fillForms.run({ forms: rounds.flatMap(({ forms }) => forms) }, bookNow(), live);
  const names = live.snapshot().sheets.map(({ name }) => name);
  expect(names.slice(-5)).toEqual([
    "Nội dung biểu mẫu",
    "Tờ trình đợt 1",
    "Tờ trình đợt 2",
    "Danh sách đợt 1",
    "Danh sách đợt 2",
  ]);
  expect(disagreements(live.snapshot())).toEqual([]);
});

test("another ruleset leaves the proposals as they are", async () => {
  await draw();
  await type(live, ...TYPED);
  const { nominations } = bookNow().entries;
  const next = { ...LIVE_BLOC.ruleset, version: "2", title: "Bộ tiêu chí khác" };
  await changeRuleset.run({ ruleset: next, acceptLoss: false }, bookNow(), live);
  expect(bookNow().ruleset.version).toBe("2");
  expect(bookNow().entries.nominations).toEqual(nominations);
  expect(nominations).toHaveLength(3);
});

test("without Xếp hạng, or where the tab's name is taken, it says so", async () => {
  const gone = mustBook(openBook(deleteTab(live.snapshot(), "ranking")));
  expect(drawNominations.check(undefined, gone).issues.map(({ code }) => code)).toContain(
    "sheet.ranking-first"
  );
  expect(drawNominations.check(undefined, null).ready).toBe(false);
  const snapshot = live.snapshot();
  const foreign = { key: null, name: "Đề nghị theo đợt", rows: [], isProtected: false };
  const taken = { ...bookNow(), snapshot: { ...snapshot, sheets: [...snapshot.sheets, foreign] } };
  expect(drawNominations.check(undefined, taken).ready).toBe(false);
});

test("a book made with proposals has the sheet from the beginning", () => {
  const entries = { ...LIVE_BLOC.entries, nominations: [nominate({ unit: "DV1" })] };
  const made = openLive(planBook({ ...LIVE_BLOC, entries }));
  expect(mustBook(openBook(made.snapshot())).entries.nominations).toEqual(entries.nominations);
  expect(disagreements(made.snapshot())).toEqual([]);
  made.close();
});
