import type { Book } from "../../src/app/action";
import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { refreshRanking } from "../../src/app/refresh-ranking";
import { cellAddress } from "../../src/plan/addresses";
import { NO_CHANGES } from "../../src/plan/changes";
import type { Snapshot } from "../../src/plan/snapshot";
import { shippedInput } from "../forms/form-book";
import { sampleSize } from "../judges/programs";
import { LIVE_BLOC } from "../sheets/live-bloc";
import {
  cellAt,
  disagreements,
  forge,
  mustBook,
  openLive,
  RANKED_AT,
  sheetAt,
  shownAt,
  snapshotOf,
  type,
} from "./live-book";
import { deleteTab, renameTabs } from "./rename-tabs";
import { shippedSample } from "./shipped-sample";

const plan = planBook(LIVE_BLOC);
let sound: Snapshot;
beforeAll(() => {
  sound = snapshotOf(plan);
});

const open = (snapshot: Snapshot): Book => mustBook(openBook(snapshot));
const keysOf = ({ sheets }: Snapshot) => sheets.map(({ key }) => key);
const UP_TO_DATE = {
  ready: true,
  issues: [{ code: "sheet.up-to-date", severity: "tip", params: {} }],
};

/** "sheet cell" of everything that the preview writes. */
function written(snapshot: Snapshot): readonly string[] {
  return refreshRanking
    .preview(RANKED_AT, open(snapshot))
    .sheets.flatMap((change) =>
      change.kind === "setCells"
        ? change.cells.map(({ at }) => `${change.sheet} ${cellAddress(at)}`)
        : [`${change.kind} ${change.kind === "addSheet" ? change.sheet.key : change.sheet}`]
    );
}

/** Runs on a live copy and shows the book before, after, undone and done again. */
async function runThrough(snapshot: Snapshot) {
  const live = openLive(snapshot);
  const before = live.snapshot();
  const book = open(before);
  const receipt = await refreshRanking.run(RANKED_AT, book, live);
  const after = live.snapshot();
  const undone = await live.apply(receipt.undo);
  const back = live.snapshot();
  await live.apply(undone.undo);
  const again = live.snapshot();
  live.close();
  return { before, after, back, again, receipt, preview: refreshRanking.preview(RANKED_AT, book) };
}

test("nothing is written in a sound book, shipped ones too", () => {
  const books = shippedSample("dien-bien-2018").map((id) => snapshotOf(planBook(shippedInput(id))));
  for (const snapshot of [sound, ...books]) {
    const book = open(snapshot);
    expect(refreshRanking.check(RANKED_AT, book)).toEqual(UP_TO_DATE);
    expect(refreshRanking.preview(RANKED_AT, book)).toEqual(NO_CHANGES);
  }
});

test("nor in one whose tabs were all renamed: formulas follow the names of now (C13)", () => {
  const renamed = renameTabs(sound, (name) => `${name}'s (cũ)`);
  const book = open(renamed);
  expect([checkBook(book), refreshRanking.check(RANKED_AT, book)]).toEqual([[], UP_TO_DATE]);
  expect(refreshRanking.preview(RANKED_AT, book)).toEqual(NO_CHANGES);
});

test("overwritten and wiped cells come back, each warned of; do, undo, redo", async () => {
  const first = cellAt(sound, "ranking", "A14");
  const hurt = [
    [["ranking", "A14"], 7],
    [["ranking", "B14"], null],
    [["ranking", "C14"], null],
    [["summary", "D9"], "x"],
    [["awards", "D14"], 1],
  ] as const;
  const broken = hurt.reduce(
    (book, [at, value]) => forge(book, [...at], { value, formula: null }),
    sound
  );
  const { ready, issues } = refreshRanking.check(RANKED_AT, open(broken));
  expect(ready).toBe(true);
  expect(issues.map(({ code, at }) => `${code} ${at?.sheet} ${at?.cell}`)).toEqual([
    "sheet.restored Tổng hợp D9",
    "sheet.restored Xếp hạng A14",
    "sheet.restored Xếp hạng B14:C14",
    "sheet.restored Đề nghị khen thưởng D14",
  ]);
  expect(issues[1]).toEqual({
    code: "sheet.restored",
    severity: "warning",
    at: { sheet: "Xếp hạng", cell: "A14" },
    params: { found: "7", needed: `=${first?.formula}` },
  });
  const { before, after, back, again, receipt, preview } = await runThrough(broken);
  expect(receipt.done).toEqual(preview);
  expect([after, back, again]).toEqual([sound, before, sound]);
});

test("many overwritten cells of a sheet are named in one line", () => {
  const rows = sheetAt(sound, "ranking").rows.map((row) =>
    Array.from(row, (cell) => (cell?.formula ? { value: 1, formula: null } : cell))
  );
  const sheets = sound.sheets.map((sheet) =>
    sheet.key === "ranking" ? { ...sheet, rows } : sheet
  );
  const { issues } = refreshRanking.check(RANKED_AT, open({ ...sound, sheets }));
  const count = written({ ...sound, sheets }).length;
  expect(count).toBeGreaterThan(20);
  expect(issues.map(({ params }) => params)).toEqual([{ count }]);
});

test("formulas are written with the tabs' names of now", async () => {
  const renamed = renameTabs(sound, (name) => `${name} 2026`);
  const { after } = await runThrough(
    forge(renamed, ["ranking", "A14"], { value: 7, formula: null })
  );
  expect(after).toEqual(renamed);
});

test("what people decided and wrote stays, whatever is restored around it", async () => {
  const live = openLive(plan);
  await type(live, ["awards", "K15", "Cờ S1"], ["awards", "L15", "Khối biểu quyết"]);
  const decided = live.snapshot();
  live.close();
  const broken = forge(decided, ["awards", "J15"], { value: "Cờ", formula: null });
  const noted = forge(broken, ["awards", "A40"], { value: "Nháp", formula: null });
  expect(written(noted)).toEqual(["awards J15"]);
  const { after } = await runThrough(noted);
  expect(["K15", "L15", "A40"].map((cell) => shownAt(after, "awards", cell))).toEqual([
    "Cờ S1",
    "Khối biểu quyết",
    "Nháp",
  ]);
});

describe("sheets that are gone", () => {
  test.each(["ranking", "summary", "awards"].slice(0, sampleSize(1, 3)))(
    "%s comes back in its place, with its stamp, and what counts on it; do, undo, redo",
    async (key) => {
      const foreign = { key: null, name: "Nháp", rows: [], isProtected: false };
      const whole = { ...sound, sheets: [foreign, ...sound.sheets] };
      const broken = deleteTab(whole, key);
      const { before, after, back, again } = await runThrough(broken);
      expect(keysOf(after)).toEqual(keysOf(whole));
      const forms = /^form/;
      const plainOf = (snapshot: Snapshot) =>
        snapshot.sheets.filter((sheet) => !forms.test(sheet.key ?? ""));
      expect(withoutTime(plainOf(after))).toEqual(withoutTime(plainOf(whole)));
      expect(after.names).toEqual(whole.names);
      expect([back, again]).toEqual([before, after]);
    }
  );

  test("all three come back together, among tabs in another order", async () => {
    const order = ["form.list", "criteria", "units", "overview"];
    const rank = (key: string | null) => order.indexOf(key ?? "") * -1;
    const mixed = { ...sound, sheets: [...sound.sheets].sort((a, b) => rank(a.key) - rank(b.key)) };
    const broken = ["summary", "ranking", "awards"].reduce(deleteTab, mixed);
    const { after, before, back } = await runThrough(broken);
    const units = ["unit:DV1", "unit:DV2", "unit:DV3"];
    const computed = ["summary", "ranking", "awards"];
    expect(keysOf(after)).toEqual(
      keysOf(before).flatMap((key) => (key === units[2] ? [key, ...computed] : [key]))
    );
    expect(disagreementsWithoutForms(after)).toEqual([]);
    expect(back).toEqual(before);
  });

  test("the check says which, and that what was typed there is lost", () => {
    const { ready, issues } = refreshRanking.check(RANKED_AT, open(deleteTab(sound, "awards")));
    expect(ready).toBe(true);
    expect(issues.map(({ code, at }) => `${code} ${at?.sheet}`)).toEqual([
      "sheet.restored Tổng quan",
      "sheet.restored Xếp hạng",
      "sheet.added Đề nghị khen thưởng",
      "sheet.inputs-lost Đề nghị khen thưởng",
    ]);
  });

  test("a sheet of somebody else with the same name is not touched (E20)", () => {
    const foreign = { key: null, name: "XẾP HẠNG", rows: [], isProtected: false };
    const gone = deleteTab(sound, "ranking");
    const book = open({ ...gone, sheets: [...gone.sheets, foreign] });
    expect(refreshRanking.check(RANKED_AT, book)).toEqual({
      ready: false,
      issues: [
        {
          code: "host.taken",
          severity: "error",
          at: { sheet: "XẾP HẠNG" },
          params: { name: "XẾP HẠNG" },
        },
      ],
    });
  });
});

/** A new certificate has another time. */
function withoutTime(sheets: Snapshot["sheets"]): unknown {
  const text = JSON.stringify(sheets);
  return JSON.parse(text.replace(/(ghi khi xếp hạng lúc: )[^.]*/, "$1"));
}

function disagreementsWithoutForms(snapshot: Snapshot) {
  return disagreements(snapshot).filter(({ sheet }) => !/Tờ trình|Danh sách/.test(sheet));
}

test.each([null, "#REF!$B$20"].slice(0, sampleSize(1, 2)))(
  "a defined name that is gone (%p) comes back",
  async (ref) => {
    const name = "KTD_SoLe";
    const refersTo = sound.names.get(name);
    const names = new Map(sound.names);
    if (ref === null) names.delete(name);
    else names.set(name, ref);
    const { after, preview } = await runThrough({ ...sound, names });
    expect(preview).toEqual({ ...NO_CHANGES, addNames: [{ name, refersTo }] });
    expect(after.names).toEqual(sound.names);
  }
);

describe("not ready", () => {
  const codes = (snapshot: Snapshot) => {
    const { ready, issues } = refreshRanking.check(RANKED_AT, open(snapshot));
    return [ready, issues.map(({ code, at }) => `${code} ${at?.sheet ?? ""}`.trim())];
  };
  const wipe = (key: string, cell: string) =>
    forge(sound, [key, cell], { value: null, formula: null });

  test("without a book", () => {
    expect(refreshRanking.check(RANKED_AT, null)).toMatchObject({
      ready: false,
      issues: [{ code: "book.no-stamp" }],
    });
    expect(refreshRanking.preview(RANKED_AT, null)).toEqual(NO_CHANGES);
  });

  test("with a ruleset whose sums are wrong, a unit's sheet gone, or a row of it", () => {
    expect(codes(forge(sound, ["criteria", "D8"], { value: 31, formula: null }))).toEqual([
      false,
      expect.arrayContaining(["ruleset.group-sum"]),
    ]);
    expect(codes(deleteTab(sound, "unit:DV2"))).toEqual([false, ["unit.no-sheet"]]);
    expect(codes(wipe("unit:DV1", "A10"))).toEqual([false, ["book.row-missing 01 DV1"]]);
  });

  test("with columns or rows that stand elsewhere: formulas would read the wrong cells (A19)", () => {
    const shift = (key: string, change: Parameters<Snapshot["sheets"]["map"]>[0]) => ({
      ...sound,
      sheets: sound.sheets.map((sheet, i, all) =>
        sheet.key === key ? (change(sheet, i, all) as typeof sheet) : sheet
      ),
    });
    const swapped = shift("unit:DV1", (sheet) => {
      const rows = sheet.rows.map((cells) => {
        const moved = Array.from(cells);
        [moved[6], moved[8]] = [moved[8], moved[6]];
        return moved;
      });
      return { ...sheet, rows };
    });
    expect(codes(swapped)).toEqual([false, ["sheet.moved 01 DV1"]]);
    const inserted = shift("overview", ({ rows, ...sheet }) => ({
      ...sheet,
      rows: [...rows.slice(0, 3), [], ...rows.slice(3)],
    }));
    expect(codes(inserted)).toEqual([false, ["sheet.moved Tổng quan"]]);
  });

  test("but without the stamp of a sheet it is: the book has others", () => {
    expect(codes(wipe("overview", "A1"))).toEqual([true, ["sheet.up-to-date"]]);
  });

  test("but with faulty scores it is: they are not what it writes", () => {
    expect(codes(forge(sound, ["unit:DV1", "G10"], { value: 11, formula: null }))).toEqual([
      true,
      ["ranking.renewed Xếp hạng"],
    ]);
  });
});
