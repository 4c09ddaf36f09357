import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import type { Book } from "../../../src/app/action";
import { fillForms } from "../../../src/app/forms/fill-forms";
import { refreshRanking } from "../../../src/app/refresh-ranking";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { StaleChange } from "../../../src/host/port";
import { NO_CHANGES } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { shippedInput } from "../../forms/form-book";
import { sampleSize } from "../../judges/programs";
import { fieldCell } from "../../sheets/field-cell";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import {
  cellAt,
  disagreements,
  forge,
  mustBook,
  openLive,
  RANKED_AT,
  snapshotOf,
  type,
} from "../live-book";
import { deleteTab, renameTabs } from "../rename-tabs";
import { shippedSample } from "../shipped-sample";

const CHOICE = { forms: USUAL_FORMS };
const plan = planBook(LIVE_BLOC, { forms: USUAL_FORMS });
let sound: Snapshot;
beforeAll(() => {
  sound = snapshotOf(plan);
});

const open = (snapshot: Snapshot): Book => mustBook(openBook(snapshot));
const keysOf = ({ sheets }: Snapshot) => sheets.map(({ key }) => key);
const kindsOf = (snapshot: Snapshot) =>
  fillForms
    .preview(CHOICE, open(snapshot))
    .sheets.map((change) => [
      change.kind,
      change.kind === "addSheet" ? change.sheet.key : change.sheet,
    ]);

async function runThrough(snapshot: Snapshot) {
  const live = openLive(snapshot);
  const before = live.snapshot();
  const receipt = await fillForms.run(CHOICE, open(before), live);
  const after = live.snapshot();
  const undone = await live.apply(receipt.undo);
  const back = live.snapshot();
  await live.apply(undone.undo);
  const again = live.snapshot();
  live.close();
  return { before, after, back, again };
}

/** The book after somebody typed another date of the letter. */
async function withDate(date: number): Promise<Snapshot> {
  const live = openLive(plan);
  await type(live, ["overview", fieldCell("letterDate"), date]);
  const snapshot = live.snapshot();
  live.close();
  return snapshot;
}

test("nothing is written where the forms say what the book says, under whatever names", () => {
  const books = shippedSample("ben-tre-2023").map((id) =>
    snapshotOf(planBook(shippedInput(id), { forms: USUAL_FORMS }))
  );
  for (const snapshot of [...books, renameTabs(sound, (name) => `${name}'s (cũ)`)]) {
    expect(fillForms.check(CHOICE, open(snapshot))).toEqual({
      ready: true,
      issues: [{ code: "sheet.up-to-date", severity: "tip", params: {} }],
    });
    expect(fillForms.preview(CHOICE, open(snapshot))).toEqual(NO_CHANGES);
  }
});

test("overwritten and wiped cells are listed and set one by one; do, undo, redo (G02)", async () => {
  const first = forge(sound, ["form.list", "A3"], { value: "DANH SÁCH", formula: null });
  const broken = forge(first, ["form.list", "A2"], { value: null, formula: null });
  expect(kindsOf(broken)).toEqual([["setCells", "form.list"]]);
  expect(fillForms.check(CHOICE, open(broken))).toMatchObject({
    ready: true,
    issues: [
      {
        code: "sheet.restored",
        at: { sheet: "Danh sách kèm theo", cell: "A3" },
        params: { found: "DANH SÁCH", needed: `=${cellAt(sound, "form.list", "A3")?.formula}` },
      },
      { code: "sheet.restored", at: { cell: "A2" }, params: { found: "", needed: "Phụ lục" } },
    ],
  });
  const { before, after, back, again } = await runThrough(broken);
  expect([after, back, again]).toEqual([sound, before, sound]);
});

test.each(["form.list", "form.letter"].slice(0, sampleSize(1, 2)))(
  "%s that is gone comes back in its place; do, undo, redo",
  async (key) => {
    const broken = deleteTab(sound, key);
    expect(fillForms.check(CHOICE, open(broken)).issues.map(({ code }) => code)).toEqual([
      "sheet.added",
    ]);
    const { before, after, back, again } = await runThrough(broken);
    expect([after, back, again]).toEqual([sound, before, sound]);
  }
);

describe("another date of the letter has other legal bases, so other rows", () => {
  // 20 December 2018 and 1 July 2024; the book has no date.
  const EARLIER = 43454;
  const LATER = 45474;

  test.each([EARLIER, LATER].slice(0, sampleSize(1, 2)))(
    "%p: it is drawn again in its place, as in a new book; do, undo, redo",
    async (date) => {
      const changed = await withDate(date);
      expect(kindsOf(changed)).toEqual([
        ["removeSheet", "form.letter"],
        ["addSheet", "form.letter"],
        ["removeSheet", "form.list"],
        ["addSheet", "form.list"],
      ]);
      const { before, after, back, again } = await runThrough(changed);
      const planned = snapshotOf(planBook(open(changed), { forms: USUAL_FORMS }));
      expect(after).toEqual(planned);
      expect(keysOf(after)).toEqual(keysOf(sound));
      expect(disagreements(after)).toEqual([]);
      expect([back, again]).toEqual([before, after]);
    }
  );

  test("the stamp is named again, since it goes with the sheet", async () => {
    const { addNames } = fillForms.preview(CHOICE, open(await withDate(LATER)));
    const names = ["KTD_sheet_form.letter", "KTD_sheet_form.list"];
    expect(addNames).toEqual(names.map((name) => ({ name, refersTo: sound.names.get(name) })));
  });

  test("the check says so with the cells, and afterwards there is nothing left to do", async () => {
    const changed = await withDate(EARLIER);
    const { ready, issues } = fillForms.check(CHOICE, open(changed));
    expect([ready, issues.map(({ code, severity, at }) => [code, severity, at?.sheet])]).toEqual([
      true,
      ["Tờ trình", "Danh sách kèm theo"].map((name) => ["sheet.redrawn", "warning", name]),
    ]);
    expect(issues[0]?.at?.cell).toMatch(/^[A-Z]+1, .*[A-Z][0-9]+/);
    const { after } = await runThrough(changed);
    expect(fillForms.preview(CHOICE, open(after))).toEqual(NO_CHANGES);
  });

  test("with the tabs' names of now", async () => {
    const renamed = renameTabs(await withDate(LATER), (name) => `${name} 2026`);
    const { after } = await runThrough(renamed);
    expect(after.sheets.map(({ name }) => name)).toEqual(renamed.sheets.map(({ name }) => name));
    expect(disagreements(after)).toEqual([]);
  });

  test("not when somebody edits the letter meanwhile: nothing is written", async () => {
    const changed = await withDate(LATER);
    const live = openLive(changed);
    const book = open(live.snapshot());
    await type(live, ["form.letter", "A20", "Căn cứ khác"]);
    const before = live.snapshot();
    await expect(fillForms.run(CHOICE, book, live)).rejects.toBeInstanceOf(StaleChange);
    expect(live.snapshot()).toEqual(before);
    live.close();
  });
});

test("words changed by hand in a form are warned of before the form is drawn again, and undo brings them back", async () => {
  const edited = forge(sound, ["form.list", "A2"], { value: "Phụ lục 2", formula: null });
  expect(fillForms.check(CHOICE, open(edited)).issues).toMatchObject([
    { code: "sheet.redrawn", severity: "warning", at: { cell: "A2" } },
  ]);
  const { before, after, back } = await runThrough(edited);
  expect([after, back]).toEqual([sound, before]);
});

test("a note beside a form that is right is left alone", () => {
  const noted = forge(sound, ["form.letter", "J5"], { value: "Đã gửi", formula: null });
  expect(fillForms.preview(CHOICE, open(noted))).toEqual(NO_CHANGES);
});

test("after a sheet was deleted, ranking and then forms bring everything back", async () => {
  const live = openLive(deleteTab(sound, "awards"));
  await refreshRanking.run(RANKED_AT, open(live.snapshot()), live);
  const broken = live.snapshot();
  expect(kindsOf(broken)).toEqual([
    ["setCells", "form.letter"],
    ["setCells", "form.list"],
  ]);
  await fillForms.run(CHOICE, open(broken), live);
  expect(live.snapshot()).toEqual(sound);
  live.close();
});

test("not ready without the sheets that forms are computed from, or without a book", () => {
  const { ready, issues } = fillForms.check(CHOICE, open(deleteTab(sound, "ranking")));
  expect([ready, issues]).toEqual([
    false,
    [{ code: "sheet.ranking-first", severity: "error", at: { sheet: "Xếp hạng" }, params: {} }],
  ]);
  expect(fillForms.check(CHOICE, null).ready).toBe(false);
});
