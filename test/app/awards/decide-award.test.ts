import { decideAward, type AwardDecisionInput } from "../../../src/app/awards/decide-award";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { LIVE_BLOC, LIVE_RULESET } from "../../sheets/live-bloc";
import { makeSlot } from "../../domain/samples";
import { mustBook, openLive, snapshotOf } from "../live-book";

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const BOOK = mustBook(openBook(SOUND));

const check = (input: AwardDecisionInput, book: typeof BOOK | null = BOOK) => {
  const { ready, issues } = decideAward.check(input, book);
  return [ready, ...issues.map(({ code, severity }) => `${severity} ${code}`)];
};

test("a decision lands beside its unit with its reason, is followed, taken back, and undone", async () => {
  const live = openLive(SOUND);
  const bookNow = () => mustBook(openBook(live.snapshot()));
  const decide = (input: AwardDecisionInput) => decideAward.run(input, bookNow(), live);
  const decisions = () => [...bookNow().entries.decisions];
  await decide({ unit: "DV3", slot: "S1", reason: "  Biên bản số 3 " });
  const { undo } = await decide({ unit: "DV1", slot: "", reason: "=Tự rút" });
  expect(decisions()).toEqual([
    ["DV1", { slot: "", reason: "=Tự rút" }],
    ["DV3", { slot: "S1", reason: "Biên bản số 3" }],
  ]);
  await live.apply(undo);
  expect(decisions()).toEqual([["DV3", { slot: "S1", reason: "Biên bản số 3" }]]);
  await decide({ unit: "DV3", slot: null, reason: "Biên bản số 3" });
  expect(live.snapshot()).toEqual(SOUND);
  live.close();
});

test("without a reason nothing is written; nor for an award or a unit that is not there", () => {
  const reasonless = [false, "error award.decision-without-reason"];
  expect(check({ unit: "DV3", slot: "S1", reason: " " })).toEqual(reasonless);
  expect(check({ unit: "DV3", slot: "", reason: "" })).toEqual(reasonless);
  expect(check({ unit: "DV3", slot: "CỜ", reason: "x" })).toEqual([
    false,
    "error award.unknown-slot",
  ]);
  expect(check({ unit: "DV9", slot: "S1", reason: "x" })).toEqual([
    false,
    "error book.row-missing",
  ]);
  expect(check({ unit: "DV3", slot: "S1", reason: "x" }, null)).toEqual([
    false,
    "error book.no-stamp",
  ]);
  expect(check({ unit: "DV3", slot: null, reason: "" })).toEqual([true]);
});

test("G06 one unit more than there are places is said and not stopped; a swap brings none", () => {
  expect(check({ unit: "DV3", slot: "S1", reason: "x" })).toEqual([
    true,
    "warning award.over-quota",
  ]);
  const swapped = {
    ...BOOK,
    entries: {
      ...BOOK.entries,
      decisions: new Map([["DV1", { slot: "", reason: "Tự rút" }]]),
    },
  };
  expect(check({ unit: "DV3", slot: "S1", reason: "x" }, swapped)).toEqual([true]);
});

test("an award beside another that excludes it is said and not stopped", () => {
  const slots = [
    makeSlot("S1", 1),
    makeSlot("S2", 2),
    makeSlot("S3", "rest", { exclusiveWith: ["S2"] }),
  ];
  const ruleset = { ...LIVE_RULESET, slots };
  const book = mustBook(openBook(snapshotOf(planBook({ ...LIVE_BLOC, ruleset }))));
  const found = check({ unit: "DV1", slot: "S3", reason: "x" }, book);
  expect(found).toEqual([true, "warning award.exclusive-pair"]);
});

test("the cells are found by the headers, wherever somebody moved their columns", () => {
  const sheets = SOUND.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row.slice(0, 6), undefined, ...row.slice(6)]);
    return sheet.key === "awards" ? { ...sheet, rows } : sheet;
  });
  const moved = { ...BOOK, snapshot: { ...SOUND, sheets } };
  const columns = (book: typeof BOOK) =>
    decideAward
      .preview({ unit: "DV2", slot: "S1", reason: "x" }, book)
      .sheets.flatMap((sheet) => (sheet.kind === "setCells" ? sheet.cells : []))
      .map(({ at, after }) => [at.column, after]);
  const [[decision = 0] = [], [reason = 0] = []] = columns(BOOK) as number[][];
  expect(columns(moved)).toEqual([
    [decision + 1, "Cờ S1"],
    [reason + 1, "x"],
  ]);
});
