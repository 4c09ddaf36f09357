import { applyDraft, previewDraftEffect } from "../../../src/app/change-ruleset/apply-draft";
import { dropDraft } from "../../../src/app/change-ruleset/drop-draft";
import { makeDraft } from "../../../src/app/change-ruleset/make-draft";
import { checkBook } from "../../../src/app/check-book";
import { fillForms } from "../../../src/app/forms/fill-forms";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { NO_CHANGES } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { LIVE_BLOC, LIVE_RULESET } from "../../sheets/live-bloc";
import {
  disagreements,
  mustBook,
  openLive,
  RANKED_AT,
  sheetAt,
  shownAt,
  snapshotOf,
  type,
  type Typing,
} from "../live-book";

const DRAFT = "criteria.draft";
const WHEN = new Date(2026, 0, 2, 3, 4);
const INPUT = { acceptLoss: false, when: WHEN };

let sound: Snapshot;
let live: MemoryWorkbook;
beforeAll(() => {
  sound = snapshotOf(planBook(LIVE_BLOC));
});
beforeEach(() => {
  live = openLive(sound);
});
afterEach(() => live.close());

const book = () => mustBook(openBook(live.snapshot()));
const issuesOf = (input = INPUT) => applyDraft.check(input, book()).issues;

async function make(...typings: readonly Typing[]): Promise<void> {
  await makeDraft.run(undefined, book(), live);
  await type(live, ...typings);
}

/** Address of a column in the line of a code. */
function at(code: string, column: string): string {
  const { rows } = sheetAt(live.snapshot(), DRAFT);
  const row = rows.findIndex(([cell]) => cell?.value === code) + 1;
  if (row === 0) throw new Error(`No line ${code}`);
  return `${column}${row}`;
}

/** The first blank line under the criteria. */
function spare(): number {
  const { rows } = sheetAt(live.snapshot(), DRAFT);
  const header = rows.findIndex((row) => row[1]?.value === "Loại dòng");
  return rows.findIndex((row, i) => i > header && (row[1]?.value ?? "") === "") + 1;
}

test("the copy comes beside Tiêu chí, open, and the book stays what it was", async () => {
  const before = book();
  await make();
  const { snapshot, ...data } = book();
  expect(data).toEqual({ bloc: before.bloc, ruleset: before.ruleset, entries: before.entries });
  const tabs = snapshot.sheets.map(({ key }) => key);
  expect(tabs.indexOf(DRAFT)).toBe(tabs.indexOf("criteria") + 1);
  expect(sheetAt(snapshot, DRAFT)).toMatchObject({ name: "Sửa tiêu chí", isProtected: false });
  expect(snapshot.names.get("KTD_sheet_criteria.draft")).toBe("'Sửa tiêu chí'!$A$1");
  expect(openBook(snapshot).issues).toEqual(openBook(before.snapshot).issues);
  expect(disagreements(snapshot)).toEqual([]);
  expect(refreshRanking.check(RANKED_AT, book())).toEqual(refreshRanking.check(RANKED_AT, before));
  expect(fillForms.check(undefined, book())).toEqual(fillForms.check(undefined, before));
  expect(checkBook(book())).toEqual(checkBook(before));
});

test("a second copy is refused; somebody's sheet of that name too", async () => {
  await make();
  expect(makeDraft.check(undefined, book())).toEqual({
    ready: false,
    issues: [{ code: "draft.exists", severity: "error", at: { sheet: "Sửa tiêu chí" } }],
  });
  expect(makeDraft.preview(undefined, book())).toEqual(NO_CHANGES);
  const sheets = live
    .snapshot()
    .sheets.map((sheet) => (sheet.key === DRAFT ? { ...sheet, key: null } : sheet));
  const foreign = mustBook(openBook({ ...live.snapshot(), sheets }));
  expect(makeDraft.check(undefined, foreign).issues.map(({ code }) => code)).toEqual([
    "host.taken",
  ]);
});

test("what was not edited writes nothing and may be dropped without a word", async () => {
  await make();
  expect(applyDraft.check(INPUT, book())).toEqual({
    ready: true,
    issues: [{ code: "sheet.up-to-date", severity: "tip", params: {} }],
  });
  expect(applyDraft.preview(INPUT, book())).toEqual(NO_CHANGES);
  expect(dropDraft.check(undefined, book())).toEqual({ ready: true, issues: [] });
});

test("points and a new line are checked live, shown, applied, undone and done again", async () => {
  await make();
  await type(live, [DRAFT, at("I.1", "D"), 15]);
  expect(shownAt(live.snapshot(), DRAFT, at("I", "M"))).toBe("Thừa 5 điểm");
  expect(shownAt(live.snapshot(), DRAFT, "A5")).toBe("Còn 1 dòng cần xem lại ở cột Kiểm tra");
  const row = spare();
  await type(live, [DRAFT, `A${row}`, "I.9"], [DRAFT, `B${row}`, "Tiêu chí"]);
  await type(live, [DRAFT, `C${row}`, "Báo cáo đúng hạn"], [DRAFT, `D${row}`, 4]);
  await type(live, [DRAFT, `F${row}`, "Chấm trực tiếp"], [DRAFT, `K${row}`, "I"]);
  expect(shownAt(live.snapshot(), DRAFT, at("I", "L"))).toBe(39);
  expect(applyDraft.check(INPUT, book()).ready).toBe(false);
  const base = at("Nội dung", "D");
  await type(live, [DRAFT, at("I", "D"), 39], [DRAFT, base, 109]);
  expect(shownAt(live.snapshot(), DRAFT, at("I", "M"))).toBe("Đủ");

  const before = live.snapshot();
  const edited = book();
  expect(applyDraft.check(INPUT, edited).ready).toBe(true);
  expect(previewDraftEffect(INPUT, edited)?.added.map(({ code }) => code)).toEqual(["I.9"]);
  const receipt = await applyDraft.run(INPUT, edited, live);
  const after = live.snapshot();
  expect(after.sheets.map(({ key }) => key)).toEqual(sound.sheets.map(({ key }) => key));
  expect([...after.names.keys()]).not.toContain("KTD_sheet_criteria.draft");
  expect(disagreements(after)).toEqual([]);
  const { scale, version, base: nodes } = book().ruleset;
  expect([scale.toNumber(), version]).toEqual([109, "03:04 02/01/2026"]);
  expect(nodes[0]).toMatchObject({ code: "I", children: [{}, {}, { code: "I.9" }] });

  const undone = await live.apply(receipt.undo);
  expect(live.snapshot()).toEqual(before);
  await live.apply(undone.undo);
  expect(live.snapshot()).toEqual(after);
});

test("a criterion whose line is cleared goes with its scores only after consent", async () => {
  await make();
  const row = Number(at("II", "A").slice(1));
  const columns = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
  const points = Number(shownAt(live.snapshot(), DRAFT, `D${row}`));
  const scale = at("Nội dung", "D");
  await type(live, ...columns.map((column): Typing => [DRAFT, `${column}${row}`, null]), [
    DRAFT,
    scale,
    Number(shownAt(live.snapshot(), DRAFT, scale)) - points,
  ]);
  const lost = issuesOf().filter(({ code }) => code === "change.inputs-lost");
  expect(lost.map(({ severity }) => severity)).toEqual(lost.map(() => "error"));
  expect(lost.length).toBeGreaterThan(0);
  expect(applyDraft.check({ ...INPUT, acceptLoss: true }, book()).ready).toBe(true);
});

test("faults stand at their cells of the copy, those of the edited ruleset too", async () => {
  await make();
  await type(live, [DRAFT, at("I.1", "D"), "mười"], [DRAFT, at("II", "K"), "IX"]);
  const sheet = "Sửa tiêu chí";
  expect(issuesOf().map(({ code, at: place }) => [code, place])).toEqual([
    ["book.cell-unreadable", { sheet, cell: at("I.1", "D") }],
    ["book.cell-unreadable", { sheet, cell: at("II", "K") }],
  ]);
  await type(live, [DRAFT, at("I.1", "D"), 11], [DRAFT, at("II", "K"), "Nội dung"]);
  expect(issuesOf().map(({ code, at: place }) => [code, place])).toEqual([
    ["ruleset.group-sum", { sheet, cell: at("I", "D") }],
  ]);
});

test("a copy of an older ruleset is not applied", async () => {
  await make([DRAFT, "A1", "KTD1 · mau · 0 · criteria.draft"]);
  expect(applyDraft.check(INPUT, book())).toEqual({
    ready: false,
    issues: [{ code: "draft.outdated", severity: "error", at: { sheet: "Sửa tiêu chí" } }],
  });
  expect(previewDraftEffect(INPUT, book())).toBeNull();
});

test("edits are lost with the copy only after it is said; undo brings them back", async () => {
  await make();
  await type(live, [DRAFT, at("I.1", "C"), "Tên khác"]);
  const before = live.snapshot();
  expect(dropDraft.check(undefined, book()).issues).toEqual([
    { code: "draft.edits-lost", severity: "warning", at: { sheet: "Sửa tiêu chí" } },
  ]);
  const { undo } = await dropDraft.run(undefined, book(), live);
  expect(live.snapshot()).toEqual(sound);
  expect(book().ruleset).toEqual(LIVE_RULESET);
  await live.apply(undo);
  expect(live.snapshot()).toEqual(before);
});

test("without a copy, without a book", () => {
  const none = [{ code: "draft.none", severity: "error" }];
  expect(applyDraft.check(INPUT, book())).toEqual({ ready: false, issues: none });
  expect(dropDraft.check(undefined, book())).toEqual({ ready: false, issues: none });
  const noBook = [{ code: "book.no-stamp", severity: "error", params: {} }];
  expect(makeDraft.check(undefined, null).issues).toEqual(noBook);
  expect(applyDraft.check(INPUT, null).issues).toEqual(noBook);
  expect(dropDraft.check(undefined, null).issues).toEqual(noBook);
});
