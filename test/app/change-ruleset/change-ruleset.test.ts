import { USUAL_FORMS } from "../../../src/app/forms/form-ref";
import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { describeEffect } from "../../../src/app/change-ruleset/describe-effect";
import {
  addNode,
  fitSums,
  moveNode,
  removeNode,
  replaceNode,
} from "../../../src/app/change-ruleset/edit-tree";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { findCriterion } from "../../../src/domain/criteria-tree";
import { decimal } from "../../../src/domain/decimal";
import type { Criterion, Ruleset } from "../../../src/domain/ruleset";
import { NO_CHANGES } from "../../../src/plan/changes";
import type { Snapshot } from "../../../src/plan/snapshot";
import { makeCriterion } from "../../domain/samples";
import { sampleSize } from "../../judges/programs";
import { LIVE_BLOC, LIVE_RULESET } from "../../sheets/live-bloc";
import { disagreements, mustBook, openLive, shownAt, snapshotOf, type } from "../live-book";

let sound: Snapshot;
beforeAll(() => {
  sound = snapshotOf(planBook(LIVE_BLOC, { forms: USUAL_FORMS }));
});

const open = (snapshot: Snapshot) => mustBook(openBook(snapshot));

/** The live ruleset with one criterion written otherwise, sums following. */
function edit(code: string, more: Partial<Criterion>): Ruleset {
  const old = findCriterion(LIVE_RULESET, code);
  if (!old) throw new Error(`No criterion ${code}`);
  return fitSums(replaceNode(LIVE_RULESET, code, { ...old, ...more }));
}

interface Ways {
  readonly acceptLoss?: boolean;
  /** Undone and done again; day by day where single cells are set, and where sheets are drawn anew. */
  readonly isUndone?: boolean;
}

/** Changes a live copy, undoes it and does it again; shows the book after the change. */
async function runThrough(
  snapshot: Snapshot,
  ruleset: Ruleset,
  { acceptLoss = false, isUndone = sampleSize(0, 1) === 1 }: Ways = {}
) {
  const live = openLive(snapshot);
  const before = live.snapshot();
  const book = open(before);
  const input = { ruleset: { ...ruleset, version: "2" }, acceptLoss };
  const check = changeRuleset.check(input, book);
  const receipt = await changeRuleset.run(input, book, live);
  const after = live.snapshot();
  if (isUndone) {
    const undone = await live.apply(receipt.undo);
    expect(live.snapshot()).toEqual(before);
    await live.apply(undone.undo);
    expect(live.snapshot()).toEqual(after);
  }
  live.close();
  expect(receipt.done).toEqual(changeRuleset.preview(input, book));
  expect(disagreements(after)).toEqual([]);
  expect(open(after).ruleset).toEqual(input.ruleset);
  return { after, check, receipt };
}

/** "redrawn summary", "3 cells of overview" … */
function told({ done }: Awaited<ReturnType<typeof runThrough>>["receipt"]): readonly string[] {
  const gone = done.sheets.flatMap((one) => (one.kind === "removeSheet" ? [one.sheet] : []));
  return done.sheets.flatMap((one) => {
    if (one.kind === "setCells") return [`${one.cells.length} cells of ${one.sheet}`];
    if (one.kind === "removeSheet") return [];
    const { key } = one.sheet;
    return [`${gone.includes(key) ? "redrawn" : "added"} ${key}`];
  });
}

const typedOf = (snapshot: Snapshot, codes: readonly string[]) =>
  [...open(snapshot).entries.scores].map(([unit, entries]) => [
    unit,
    codes.map((code) => entries.get(code)),
  ]);

test("the same ruleset writes nothing, whatever its version", () => {
  const input = { ruleset: { ...LIVE_RULESET, version: "9" }, acceptLoss: false };
  const issues = [{ code: "sheet.up-to-date", severity: "tip", params: {} }];
  expect(changeRuleset.check(input, open(sound))).toEqual({ ready: true, issues });
  expect(changeRuleset.preview(input, open(sound))).toEqual(NO_CHANGES);
});

test("without a book nothing can be changed", () => {
  const input = { ruleset: LIVE_RULESET, acceptLoss: false };
  expect(changeRuleset.check(input, null)).toEqual({
    ready: false,
    issues: [{ code: "book.no-stamp", severity: "error", params: {} }],
  });
});

test("a new name is a cell on each sheet that prints it, and the version in each stamp", async () => {
  const ruleset = edit("II", { name: "Ngắn" });
  const { receipt, check, after } = await runThrough(sound, ruleset, { isUndone: true });
  expect(check).toEqual({ ready: true, issues: [] });
  expect(told(receipt)).toEqual([
    "1 cells of overview",
    "1 cells of units",
    "2 cells of criteria",
    "2 cells of unit:DV1",
    "2 cells of unit:DV2",
    "2 cells of unit:DV3",
    "2 cells of summary",
    "1 cells of ranking",
    "1 cells of awards",
    "1 cells of formTexts",
    "1 cells of form.letter",
    "1 cells of form.list",
  ]);
  expect(receipt.done.addNames).toEqual([]);
  expect(shownAt(after, "overview", "A1")).toBe("KTD1 · mau · 2 · overview");
  expect(after.properties.get("KTD_version")).toBe("2");
});

/** All that is to be said, but which sheets are drawn again. */
const lossesOf = ({ issues }: ReturnType<typeof changeRuleset.check>) =>
  issues.filter(({ code }) => code !== "change.sheets-redrawn");

test("other points: scores stay, unit sheets take other limits, totals follow", async () => {
  const ruleset = edit("I.1", { maxPoints: decimal(15) });
  const { check, after } = await runThrough(sound, ruleset, { isUndone: true });
  const params = { count: 3, sheets: "01 DV1, 02 DV2, 03 DV3" };
  expect(check).toEqual({
    ready: true,
    issues: [{ code: "change.sheets-redrawn", severity: "warning", params }],
  });
  const all = ["I.1", "I.2", "II", "III", "CT"];
  expect(typedOf(after, all)).toEqual(typedOf(sound, all));
  const { units } = describeEffect({ ruleset, acceptLoss: false }, open(sound));
  expect(
    units.map(({ unit, before, after: next }) => [
      unit.code,
      ...[before, next].map(({ total, percent, rank }) =>
        [total, percent, rank].map(String).join(" ")
      ),
    ])
  ).toEqual([
    ["DV1", "99 99 1", "99 94.29 1"],
    ["DV2", "58 58 3", "58 55.24 3"],
    ["DV3", "88 88 2", "88 83.81 2"],
  ]);
});

test("neighbours change places: what was typed goes with them", async () => {
  const { check, after } = await runThrough(sound, moveNode(LIVE_RULESET, "II", 1));
  expect([check.ready, lossesOf(check)]).toEqual([true, []]);
  const all = ["I.1", "I.2", "II", "III", "CT"];
  expect(typedOf(after, all)).toEqual(typedOf(sound, all));
  expect([shownAt(after, "unit:DV1", "A12"), shownAt(after, "unit:DV1", "A13")]).toEqual([
    "III",
    "II",
  ]);
});

test("a criterion with scores goes only with consent, and comes back with them", async () => {
  const ruleset = fitSums(removeNode(LIVE_RULESET, "II"));
  const refused = changeRuleset.check({ ruleset, acceptLoss: false }, open(sound));
  expect(refused.ready).toBe(false);
  expect(lossesOf(refused)).toEqual(
    ["01 DV1", "02 DV2", "03 DV3"].map((sheet) => ({
      code: "change.inputs-lost",
      severity: "error",
      at: { sheet, cell: "E12" },
      params: { count: 1, found: expect.stringMatching(/^II: (Đạt|Không đạt)$/u) as string },
    }))
  );
  const { check, after } = await runThrough(sound, ruleset, { acceptLoss: true });
  expect(check.ready).toBe(true);
  expect(new Set(check.issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  const left = ["I.1", "I.2", "III", "CT"];
  expect(typedOf(after, left)).toEqual(typedOf(sound, left));
});

test("a new criterion is empty and keeps its unit from being ranked", async () => {
  const parent = { kind: "group", code: "I" } as const;
  const added = makeCriterion("I.3", 5);
  const ruleset = fitSums(addNode(LIVE_RULESET, parent, added));
  await runThrough(sound, ruleset);
  const effect = describeEffect({ ruleset, acceptLoss: false }, open(sound));
  expect(effect.added).toEqual([added]);
  expect(effect.removed).toEqual([]);
  expect(effect.changed.map(({ code }) => code)).toEqual(["I"]);
  expect(effect.units.map(({ after }) => [after.total, after.rank, after.expected])).toEqual(
    [1, 2, 3].map(() => [null, null, 5])
  );
});

test("a tier keeps those who were given it, whatever its number is now; one that goes is named", async () => {
  const tiers = ["Tốt", "Khá", "Kém"].map((text, i) => ({ text, points: decimal(10 - 4 * i) }));
  const byTier = edit("I.1", { rule: { kind: "tiersByCondition", tiers } });
  const live = openLive(planBook({ ...LIVE_BLOC, ruleset: byTier }));
  await type(
    live,
    ["unit:DV1", "E10", "Mức 1"],
    ["unit:DV2", "E10", "mức 3"],
    ["unit:DV3", "E10", "Khác"]
  );
  const filled = live.snapshot();
  live.close();
  const rule = { kind: "tiersByCondition", tiers: tiers.slice(1) } as const;
  const { check, after } = await runThrough(filled, edit("I.1", { rule }), { acceptLoss: true });
  expect(lossesOf(check)).toEqual([
    {
      code: "change.inputs-lost",
      severity: "warning",
      at: { sheet: "01 DV1", cell: "E10" },
      params: { count: 1, found: "I.1: Mức 1" },
    },
  ]);
  expect(["DV1", "DV2", "DV3"].map((unit) => shownAt(after, `unit:${unit}`, "E10"))).toEqual([
    null,
    "Mức 2",
    "Khác",
  ]);
});

test("parts follow their text, a reworded one its place", async () => {
  const parts = (texts: readonly string[]) =>
    ({
      kind: "sumOfParts",
      parts: texts.map((text, i) => ({ text, points: decimal(i === 0 ? 12 - texts.length : 1) })),
    }) as const;
  const old = edit("I.1", { maxPoints: decimal(11), rule: parts(["a", "b"]) });
  const live = openLive(planBook({ ...LIVE_BLOC, ruleset: old }));
  await type(live, ["unit:DV1", "E11", "Đạt"], ["unit:DV1", "E12", "Không đạt"]);
  const filled = live.snapshot();
  live.close();
  const at = (texts: readonly string[]) =>
    runThrough(filled, edit("I.1", { maxPoints: decimal(11), rule: parts(texts) }), {
      acceptLoss: true,
    });
  const shown = ({ after }: Awaited<ReturnType<typeof at>>) =>
    [11, 12, 13].map((row) => shownAt(after, "unit:DV1", `E${row}`));
  expect(shown(await at(["b", "a", "c"]))).toEqual(["Không đạt", "Đạt", null]);
  expect(shown(await at(["a", "B"])).slice(0, 2)).toEqual(["Đạt", "Không đạt"]);
});

test("a target of all units follows the ruleset, a unit's own stays", async () => {
  const old = edit("III", { target: decimal(80) });
  const live = openLive(planBook({ ...LIVE_BLOC, ruleset: old }));
  await type(live, ["unit:DV2", "D13", 70], ["unit:DV3", "D13", null]);
  const filled = live.snapshot();
  live.close();
  const { after } = await runThrough(filled, edit("III", { target: decimal(90) }));
  expect(["DV1", "DV2", "DV3"].map((unit) => shownAt(after, `unit:${unit}`, "D13"))).toEqual([
    90,
    70,
    null,
  ]);
});

test("what is no score stays as it was typed; a formula over cells by its value", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  await type(
    live,
    ["unit:DV1", "G10", " tám "],
    ["unit:DV1", "G12", { formula: "4+4", value: 8 }],
    ["unit:DV2", "G12", { formula: "C12-1", value: 9 }],
    ["unit:DV2", "N30", "của tôi"]
  );
  const filled = live.snapshot();
  live.close();
  const parent = { kind: "section", section: "base" } as const;
  const ruleset = fitSums(addNode(LIVE_RULESET, parent, makeCriterion("IV", 5)));
  const { check, after } = await runThrough(filled, ruleset);
  expect(lossesOf(check).map(({ code, at }) => `${code} ${at?.sheet} ${at?.cell}`)).toEqual([
    "change.formula-replaced 02 DV2 G12",
    "change.cells-dropped 02 DV2 N30",
  ]);
  const cells = ["G10", "G12"].map((cell) => shownAt(after, "unit:DV1", cell));
  expect([...cells, shownAt(after, "unit:DV2", "G12")]).toEqual([" tám ", 8, 9]);
});

test.each([
  [
    "sums that do not add up",
    replaceNode(LIVE_RULESET, "II", makeCriterion("II", 11)),
    ["ruleset.scale-sum"],
  ],
  [
    "a code twice",
    addNode(LIVE_RULESET, { kind: "group", code: "I" }, makeCriterion("II", 5)),
    ["ruleset.duplicate-code", "ruleset.group-sum"],
  ],
  [
    "no name",
    replaceNode(LIVE_RULESET, "II", makeCriterion("II", 10, { name: " " })),
    ["change.name-missing"],
  ],
  [
    "a table without lines",
    edit("II", { rule: { kind: "awardTable", awards: [], capped: false } }),
    ["ruleset.empty"],
  ],
])("%s: nothing is written", (_, ruleset, codes) => {
  const check = changeRuleset.check({ ruleset, acceptLoss: true }, open(sound));
  expect(check.ready).toBe(false);
  expect(check.issues.map(({ code }) => code)).toEqual(codes);
});

test("a score typed after the look stops the writing", async () => {
  const live = openLive(sound);
  const book = open(live.snapshot());
  await type(live, ["unit:DV1", "G10", 1]);
  const before = live.snapshot();
  const input = { ruleset: edit("I.1", { maxPoints: decimal(15) }), acceptLoss: false };
  await expect(changeRuleset.run(input, book, live)).rejects.toThrow("no longer fit");
  expect(live.snapshot()).toEqual(before);
  live.close();
});
