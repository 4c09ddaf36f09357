import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { writeVotes, type VotesInput } from "../../../src/app/votes/write-votes";
import { decimal } from "../../../src/domain/decimal";
import { LIVE_BLOC, LIVE_RULESET } from "../../sheets/live-bloc";
import { mustBook, openLive, snapshotOf } from "../live-book";

const VOTING = {
  ...LIVE_BLOC,
  ruleset: { ...LIVE_RULESET, voting: { denominator: "valid", thresholdPercent: null } as const },
};
const SOUND = snapshotOf(planBook(VOTING));
const typed = (
  fields: Partial<Record<"issued" | "collected" | "valid" | "invalid", string>>,
  votes: Record<string, string> = {}
): VotesInput => ({
  fields: new Map(Object.entries(fields)) as VotesInput["fields"],
  votes: new Map(Object.entries(votes)),
});

test("numbers land in their cells and are read back; what is not named stays; the first numbers come back", async () => {
  const live = openLive(SOUND);
  const bookNow = () => mustBook(openBook(live.snapshot()));
  const { undo } = await writeVotes.run(typed({ issued: "1.000", valid: "8" }), bookNow(), live);
  await writeVotes.run(typed({ valid: "9" }, { DV2: "0" }), bookNow(), live);
  expect(bookNow().entries.ballot).toEqual({
    members: null,
    issued: decimal(1000),
    collected: null,
    valid: decimal(9),
    invalid: null,
    votes: new Map([["DV2", decimal(0)]]),
  });
  await writeVotes.run(typed({ issued: "", valid: "" }, { DV2: " " }), bookNow(), live);
  expect(bookNow().entries.ballot).toBeNull();
  expect(undo.sheets).toHaveLength(1);
  live.close();
});

test("no whole number stops the writing; sums that differ and too many votes are told, not stopped", () => {
  const book = mustBook(openBook(SOUND));
  const check = (input: VotesInput) => {
    const { ready, issues } = writeVotes.check(input, book);
    return [ready, ...issues.map(({ code, severity }) => `${severity} ${code}`)];
  };
  expect(check(typed({ issued: "9,5" }, { DV1: "-1", DV2: "ba" }))).toEqual([
    false,
    "error vote.not-whole",
    "error vote.not-whole",
    "error vote.not-whole",
  ]);
  expect(
    check(typed({ issued: "5", collected: "6", valid: "3", invalid: "1" }, { DV1: "4" }))
  ).toEqual([
    true,
    "warning vote.sum-differs",
    "warning vote.collected-above-issued",
    "warning vote.votes-above-valid",
  ]);
  expect(check(typed({}))).toEqual([true]);
});

test("a book without the sheet: the ranking comes first", () => {
  const book = mustBook(openBook(snapshotOf(planBook(LIVE_BLOC))));
  expect(writeVotes.check(typed({ issued: "9" }), book)).toEqual({
    ready: false,
    issues: [
      { code: "sheet.ranking-first", severity: "error", at: { sheet: "Kiểm phiếu" }, params: {} },
    ],
  });
  expect(writeVotes.preview(typed({ issued: "9" }), book).sheets).toEqual([]);
});
