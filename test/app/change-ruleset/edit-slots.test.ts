import { applyDraft } from "../../../src/app/change-ruleset/apply-draft";
import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { makeDraft } from "../../../src/app/change-ruleset/make-draft";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { decimal } from "../../../src/domain/decimal";
import type { Ruleset } from "../../../src/domain/ruleset";
import type { MemoryWorkbook } from "../../../src/host/memory/memory-workbook";
import { toSerial } from "../../../src/plan/dates";
import type { Snapshot } from "../../../src/plan/snapshot";
import { LIVE_BLOC, LIVE_RULESET } from "../../sheets/live-bloc";
import { disagreements, mustBook, openLive, sheetAt, shownAt, type } from "../live-book";

const DRAFT = "criteria.draft";
const WHEN = new Date(2026, 0, 2, 3, 4);
const PAPER = { number: "12/QĐ-UBND", date: "2026-01-15" };

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => {
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

const book = (snapshot: Snapshot = live.snapshot()) => mustBook(openBook(snapshot));

/** Row of the line on Sửa tiêu chí that starts so, from 1; of the first blank one below it with `below`. */
function rowOf(start: string, below = 0): number {
  const { rows } = sheetAt(live.snapshot(), DRAFT);
  const isLine = (value: unknown): boolean => typeof value === "string" && value.startsWith(start);
  return rows.findIndex(([cell]) => isLine(cell?.value)) + 1 + below;
}

test("an officer makes a share, a number fact with its least value and a fallback on Sửa tiêu chí, and applies them", async () => {
  await makeDraft.run(undefined, book(), live);
  const slot = rowOf("S1");
  const fact = rowOf("F1", 1);
  const minimum = rowOf("ĐIỀU KIỆN LÀ SỐ", 2);
  await type(
    live,
    [DRAFT, `D${slot}`, 0.2],
    [DRAFT, `B${slot}`, "% số đơn vị đủ điều kiện, làm tròn lên"],
    [DRAFT, `I${slot}`, "S2"],
    [DRAFT, `A${fact}`, "LDTT"],
    [DRAFT, `B${fact}`, "Số"],
    [DRAFT, `C${fact}`, "Tỷ lệ lao động tiên tiến"],
    [DRAFT, `D${fact}`, "%"],
    [DRAFT, `A${minimum}`, "S1"],
    [DRAFT, `C${minimum}`, "LDTT"],
    [DRAFT, `D${minimum}`, 70]
  );
  const input = { acceptLoss: false, when: WHEN };
  const warnings = applyDraft.check(input, book()).issues;
  expect(warnings.map(({ code }) => code)).toEqual(["change.sheets-redrawn"]);
  await applyDraft.run(input, book(), live);
  const { facts, slots } = book().ruleset;
  expect(facts.slice(1)).toEqual([
    {
      code: "LDTT",
      name: "Tỷ lệ lao động tiên tiến",
      sample: false,
      kind: "number",
      unit: "%",
    },
  ]);
  expect(slots[0]).toEqual({
    ...LIVE_RULESET.slots[0],
    count: { percent: decimal(20), of: "qualified", rounding: "up" },
    atLeast: [{ fact: "LDTT", value: decimal(70) }],
    fallback: "S2",
  });
  await type(live, ["units", "H7", 80]);
  expect(["G9", "G10", "G11"].map((cell) => shownAt(live.snapshot(), "awards", cell))).toEqual([
    1, 0.2, 1,
  ]);
});

test("a word that says nothing under Cách tính, a share above 100 % and a least value for no award are refused at their cells", async () => {
  await makeDraft.run(undefined, book(), live);
  const [one, two] = [rowOf("S1"), rowOf("S2")];
  const minimum = rowOf("ĐIỀU KIỆN LÀ SỐ", 2);
  await type(
    live,
    [DRAFT, `B${one}`, "mỗi người một ít"],
    [DRAFT, `B${two}`, "% số đơn vị được xếp hạng, làm tròn xuống"],
    [DRAFT, `D${two}`, 120],
    [DRAFT, `A${minimum}`, "S9"],
    [DRAFT, `C${minimum}`, "F1"],
    [DRAFT, `D${minimum}`, 1]
  );
  const found = applyDraft.check({ acceptLoss: false, when: WHEN }, book()).issues;
  const cells = new Set(found.map(({ at }) => at?.cell));
  expect(cells).toEqual(new Set([`B${one}`, `D${two}`, `A${minimum}`]));
});

/** The ruleset with another slot before its own, so that all columns of Đề nghị khen thưởng move. */
const LONGER: Ruleset = {
  ...LIVE_RULESET,
  version: "2",
  slots: [{ ...LIVE_RULESET.slots[0], code: "S0", award: "Cờ S0" }, ...LIVE_RULESET.slots].map(
    (slot) => ({ ...LIVE_RULESET.slots[0], ...slot }) as Ruleset["slots"][number]
  ),
};

async function enterResult(): Promise<void> {
  await type(
    live,
    ["awards", "O14", "Cờ S1"],
    ["awards", "P14", PAPER.number],
    ["awards", "Q14", toSerial(PAPER.date)]
  );
}

test("what was decided goes along when the slots change", async () => {
  await enterResult();
  await changeRuleset.run({ ruleset: LONGER, acceptLoss: false }, book(), live);
  expect([...book().entries.results]).toEqual([["DV1", { slot: "S1", ...PAPER }]]);
  expect(shownAt(live.snapshot(), "awards", "Q15")).toBe("Cờ S1");
});

test("a book from before there were results: its helper columns are not taken for results", async () => {
  const snapshot = live.snapshot();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.key === "awards" ? { ...sheet, rows: sheet.rows.map(takeOldLayout) } : sheet
  );
  live.close();
  live = openLive({ ...snapshot, sheets });
  await changeRuleset.run({ ruleset: LONGER, acceptLoss: false }, book(), live);
  expect([...book().entries.results]).toEqual([]);
});

/** As the sheet was: no reasons and no results right of column M, helpers from column O. */
function takeOldLayout(
  row: Snapshot["sheets"][number]["rows"][number]
): Snapshot["sheets"][number]["rows"][number] {
  const helper = { value: 1, formula: null };
  return [...row.slice(0, 13), undefined, ...(row.length > 13 ? [helper, helper, helper] : [])];
}
