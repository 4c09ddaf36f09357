import { recordResult, type AwardResultInput } from "../../../src/app/awards/record-result";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import type { AwardResult } from "../../../src/domain/entries";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { mustBook, openLive, snapshotOf } from "../live-book";

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const BOOK = mustBook(openBook(SOUND));
const given = (slot: string | null, number = "", date = ""): AwardResult => ({
  slot,
  number,
  date,
});

const check = (input: AwardResultInput, book: typeof BOOK | null = BOOK) => {
  const { ready, issues } = recordResult.check(input, book);
  return [ready, ...issues.map(({ code, severity }) => `${severity} ${code}`)];
};

test("award, number and date land in their cells and are read back; emptied, they are gone; undone, they are back", async () => {
  const live = openLive(SOUND);
  const bookNow = () => mustBook(openBook(live.snapshot()));
  const record = (unit: string, result: AwardResult) =>
    recordResult.run({ unit, result }, bookNow(), live);
  await record("DV1", given("S2", " 12/QĐ-UBND ", "2026-12-15"));
  await record("DV3", given("", "12/QĐ-UBND"));
  const written = [
    ["DV1", given("S2", "12/QĐ-UBND", "2026-12-15")],
    ["DV3", given("", "12/QĐ-UBND")],
  ];
  expect([...bookNow().entries.results]).toEqual(written);
  const { undo } = await record("DV1", given(null));
  expect([...bookNow().entries.results]).toEqual(written.slice(1));
  await live.apply(undo);
  expect([...bookNow().entries.results]).toEqual(written);
  await record("DV1", given(null));
  await record("DV3", given(null));
  expect(live.snapshot()).toEqual(SOUND);
  live.close();
});

test("no such award, no such day, no such unit: nothing is written", () => {
  expect(check({ unit: "DV1", result: given("CỜ", "1", "2026-12-15") })).toEqual([
    false,
    "error award.unknown-slot",
  ]);
  expect(check({ unit: "DV1", result: given("S1", "1", "2026-02-30") })).toEqual([
    false,
    "error book.cell-unreadable",
  ]);
  expect(check({ unit: "DV9", result: given("S1") })).toEqual([false, "error book.row-missing"]);
  expect(check({ unit: "DV1", result: given("S1") }, null)).toEqual([false, "error book.no-stamp"]);
});

test("what is not as proposed, and a decision without number and date, are said and written as they are", () => {
  expect(check({ unit: "DV1", result: given("S1", "1", "2026-12-15") })).toEqual([true]);
  expect(check({ unit: "DV1", result: given("S1") })).toEqual([
    true,
    "warning award.result-without-number",
  ]);
  expect(check({ unit: "DV1", result: given("", "1") })).toEqual([true, "warning award.refused"]);
  expect(check({ unit: "DV1", result: given("S2", "1", "2026-12-15") })).toEqual([
    true,
    "warning award.decided-otherwise",
  ]);
});
