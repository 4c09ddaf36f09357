import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import type { Issue } from "../../src/domain/issue";
import { isFormula } from "../../src/plan/cells";
import { cellAddress } from "../../src/plan/addresses";
import type { Snapshot, SnapshotCell } from "../../src/plan/snapshot";
import { shippedInput } from "../forms/form-book";
import { sampleSize } from "../judges/programs";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { cellsOf } from "../sheets/planned-cells";
import { cellAt, forge, mustBook, openLive, shownAt, snapshotOf, type } from "./live-book";
import { shippedSample } from "./shipped-sample";

const plan = planBook(LIVE_BLOC);
let sound: Snapshot;
beforeAll(() => {
  sound = snapshotOf(plan);
});

function check(snapshot: Snapshot, file?: string): readonly Issue[] {
  return checkBook(mustBook(openBook(snapshot)), file);
}

function errors(snapshot: Snapshot): readonly Issue[] {
  return check(snapshot, "so.xlsx").filter(({ severity }) => severity === "error");
}

/** The sound book with one cell replaced behind everyone's back. */
function put(key: string, cell: string, content: Partial<SnapshotCell>): Snapshot {
  const before = cellAt(sound, key, cell) ?? { value: null, formula: null };
  return forge(sound, [key, cell], { ...before, ...content });
}

test("a sound book has no error; neither has any shipped one", () => {
  expect(check(sound)).toEqual([]);
  for (const id of shippedSample("can-tho-2017"))
    expect(errors(snapshotOf(planBook(shippedInput(id))))).toEqual([]);
});

test("a formula overwritten by a number, even the right one, is named with what belongs there (D18)", () => {
  expect(errors(put("unit:DV1", "L18", { value: 99, formula: null }))).toEqual([
    {
      code: "book.formula-changed",
      severity: "error",
      at: { file: "so.xlsx", sheet: "01 DV1", cell: "L18" },
      params: { found: "99", needed: `=${cellAt(sound, "unit:DV1", "L18")?.formula}` },
    },
  ]);
});

test("a formula that was wiped is named", () => {
  const [issue, ...others] = errors(put("ranking", "A14", { value: null, formula: null }));
  expect([issue?.code, issue?.at?.cell, issue?.params?.found, others]).toEqual([
    "book.formula-changed",
    "A14",
    "",
    [],
  ]);
});

test.each<[string, (formula: string) => string]>([
  ["+0.5 behind it", (it) => `${it}+0.5`],
  ["a range short by a row", (it) => it.replace("L10:L13", "L10:L12")],
  ["another cell", (it) => it.replace("KTD_SoLe", "KTD_SoLeX")],
  ["another number", (it) => it.replace(",6)", ",5)")],
  ["an outside reference", () => "'[khac.xlsx]Tổng'!$A$1"],
])("a formula changed subtly (%s) is named, with its value untouched (D19)", (_how, change) => {
  const formula = change(cellAt(sound, "unit:DV1", "L14")?.formula ?? "");
  expect(errors(put("unit:DV1", "L14", { formula }))).toMatchObject([
    {
      code: "book.formula-changed",
      at: { sheet: "01 DV1", cell: "L14" },
      params: { found: `=${formula}` },
    },
  ]);
});

/** One formula of so many on each sheet. */
const EVERY = sampleSize(29, 7);

test("every formula of every sheet but the forms is watched", () => {
  const watched = plan.sheets.filter(({ key }) => !key.startsWith("form."));
  const missed = watched.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ content }) => isFormula(content))
      .map(({ at }) => [sheet.key, cellAddress(at)] as const)
      .filter(
        ([key, cell], i) =>
          i % EVERY === 0 && errors(put(key, cell, { formula: "1+1" })).length !== 1
      )
  );
  expect(missed).toEqual([]);
});

test("a forged result is named with both values (D20, B14)", () => {
  expect(errors(put("ranking", "A14", { value: 2 }))).toEqual([
    {
      code: "book.value-differs",
      severity: "error",
      at: { file: "so.xlsx", sheet: "Xếp hạng", cell: "A14" },
      params: { found: "2", needed: "1" },
    },
  ]);
});

test("an error shown by a formula is named (A08)", () => {
  expect(errors(put("unit:DV1", "L18", { value: { error: "#REF!" } }))).toMatchObject([
    { code: "book.value-differs", at: { cell: "L18" }, params: { found: "#REF!", needed: "99" } },
  ]);
});

test("what programs rewrite when they save is no change: letter case, blanks, needless quotes, float noise", () => {
  const before = cellAt(sound, "unit:DV1", "L18");
  const formula = ` ${before?.formula?.toLowerCase().replaceAll(",", ", ")}`;
  expect(errors(put("unit:DV1", "L18", { formula, value: 99 + 1e-12 }))).toEqual([]);
});

test("renamed sheets are checked under their new names (C08, C13)", async () => {
  const sheets = sound.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) =>
      Array.from(row, (cell) =>
        cell?.formula
          ? { ...cell, formula: cell.formula.replaceAll("'01 DV1'", "'Hội A''s'") }
          : cell
      )
    );
    return { ...sheet, rows, name: sheet.key === "unit:DV1" ? "Hội A's" : sheet.name };
  });
  const renamed = { ...sound, sheets };
  expect(check(renamed)).toEqual([]);
  const live = openLive(renamed);
  await type(live, ["unit:DV1", "G10", 11]);
  expect(errors(live.snapshot()).map(({ code, at }) => [code, at?.sheet, at?.cell])).toEqual([
    ["score.above-max", "Hội A's", "G10"],
  ]);
  live.close();
});

test("a unit's name with blanks around it, or in NFD, raises no alarm at the cells that show it (C03)", async () => {
  const live = openLive(plan);
  await type(
    live,
    ["units", "C7", " Điện  Biên\u00a0Đông ".normalize("NFD")],
    ["units", "D8", "Hội B "]
  );
  expect(check(live.snapshot())).toEqual([]);
  live.close();
});

test("an award chosen in small letters raises no alarm either, nor a unit called 2024 (C07)", async () => {
  const live = openLive(plan);
  await type(
    live,
    ["units", "C7", 2024],
    ["units", "D7", 2024],
    ["awards", "K14", "cờ s2"],
    ["awards", "L14", "Khối biểu quyết"]
  );
  expect(check(live.snapshot())).toEqual([]);
  live.close();
});

test("issues about what was entered carry the cell where it is mended (A04, A05, A06)", async () => {
  const live = openLive(plan);
  await type(
    live,
    ["unit:DV1", "G10", 10.5],
    ["unit:DV2", "I11", 9],
    ["unit:DV2", "G11", 8],
    ["unit:DV3", "K10", -1],
    ["unit:DV3", "I10", 8.125],
    ["units", "G9", null],
    ["awards", "K15", "Cờ S2"]
  );
  const found = check(live.snapshot(), "so.xlsx").map(
    ({ code, at }) => `${code} ${at?.sheet} ${at?.cell}`
  );
  expect(found).toEqual([
    "score.above-max 01 DV1 G10",
    "score.reason-missing 02 DV2 J11",
    "score.too-many-decimals 03 DV3 I10",
    "score.negative 03 DV3 K10",
    "score.reason-missing 03 DV3 J10",
    "fact.not-entered Đơn vị G9",
    "award.decision-without-reason Đề nghị khen thưởng L15",
  ]);
  live.close();
});

test("a score that shows 8,5 and holds 8.4999999 is named with both, and counts as 8,5 (A07)", async () => {
  const live = openLive(plan);
  await type(live, ["unit:DV1", "G10", 8.4999999]);
  expect(check(live.snapshot())).toEqual([
    {
      code: "score.too-many-decimals",
      severity: "warning",
      about: { unit: "DV1", criterion: "I.1", field: "self" },
      at: { sheet: "01 DV1", cell: "G10" },
      params: { value: 8.4999999, rounded: 8.5, places: 2 },
    },
  ]);
  expect(shownAt(live.snapshot(), "unit:DV1", "L10")).toBe(8.5);
  live.close();
});

test("with a faulty ruleset the formulas are not judged: the ruleset's fault is named", () => {
  const issues = check(put("criteria", "D8", { value: 31 }));
  expect([...new Set(issues.map(({ code }) => code))]).toContain("ruleset.group-sum");
  expect(issues.filter(({ code }) => code.startsWith("book."))).toEqual([]);
});
