import fc from "fast-check";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { listAllNodes } from "../../src/domain/criteria-tree";
import { decimal } from "../../src/domain/decimal";
import { SHARED_RANKS } from "../../src/domain/ruleset";
import { fieldRow } from "../../src/sheets/overview/overview-fields";
import { SHEETS } from "../../src/sheets/sheet-keys";
import { mustBook, snapshotOf } from "../app/live-book";
import { shippedSample } from "../app/shipped-sample";
import { blocArbitrary } from "../domain/arbitrary-bloc";
import { shippedInput } from "../forms/form-book";
import { sampleSize } from "../judges/programs";
import { plainEntries, toPlain } from "./plain-data";

const SEED = Number(process.env.THIDUA_SEED ?? 20_181_231);
const BLOCS = sampleSize(4, 200);

/** What a book says after it was written, calculated and read. */
function roundTrip(input: BlocInput): {
  readonly input: BlocInput;
  readonly codes: readonly string[];
} {
  const opened = openBook(snapshotOf(planBook(input)));
  const { bloc, ruleset, entries } = mustBook(opened);
  return { input: { bloc, ruleset, entries }, codes: opened.issues.map(({ code }) => code) };
}

/** Writes, reads and compares; answers what was complained of. */
function expectSame(input: BlocInput): readonly string[] {
  const read = roundTrip(input);
  expect(toPlain(read.input.ruleset)).toEqual(toPlain(input.ruleset));
  expect(toPlain(read.input.bloc)).toEqual(toPlain(input.bloc));
  expect(plainEntries(read.input)).toEqual(plainEntries(input));
  expect(toPlain(computeBloc(read.input))).toEqual(toPlain(computeBloc(input)));
  return read.codes;
}

test(`${BLOCS} random books (seed ${SEED}) say after reading what they were made from, and complain of faulty scores, targets and votes only`, () => {
  const blocs = fc.sample(blocArbitrary(), { numRuns: BLOCS, seed: SEED });
  blocs.forEach((input) => {
    const codes = expectSame(input);
    const targets = "book.cell-unreadable";
    const votes = "vote.not-whole";
    const others = codes.filter((code) => code !== targets && code !== votes);
    expect(others.filter((code) => !code.startsWith("score."))).toEqual([]);
  });
});

test.each(shippedSample("ben-tre-2023"))(
  "the shipped bloc %s is read without a complaint",
  (id) => {
    expect(expectSame(shippedInput(id))).toEqual([]);
  }
);

test("a book that was read is drawn again as it was", () => {
  const [input] = fc.sample(blocArbitrary(), { numRuns: 1, seed: SEED });
  if (!input) throw new Error("a bloc");
  const once = roundTrip(input).input;
  expect(planBook(roundTrip(once).input)).toEqual(planBook(once));
});

test("all three criteria trees, tables and settings of a full ruleset stay as they are", () => {
  const input = shippedInput("can-tho-2017");
  const other: BlocInput = {
    ...input,
    ruleset: {
      ...input.ruleset,
      ranking: { by: "percent", places: 4, stage: "official", ...SHARED_RANKS },
    },
    bloc: {
      ...input.bloc,
      kind: "cum",
      roles: { ...input.bloc.roles, headPerson: "Bà B", nextHeadSelection: "rotation" },
      proposal: { ...input.bloc.proposal, date: "2020-02-29", addressees: ["A", "B", "C"] },
    },
  };
  expectSame(other);
});

test("how equals are ranked, gates on groups and votes, and the vote's settings are carried", () => {
  const input = shippedInput("can-tho-2017");
  const { ruleset } = input;
  const [group, criterion] = ["group", "criterion"].map(
    (type) => listAllNodes(ruleset).find((node) => node.type === type)?.code ?? ""
  );
  if (group === undefined || criterion === undefined) throw new Error("a group and a criterion");
  const named = { name: "Điều kiện", sample: true };
  const read = roundTrip({
    ...input,
    ruleset: {
      ...ruleset,
      ranking: {
        ...ruleset.ranking,
        ties: "average",
        tieBreak: [
          { kind: "group", code: group },
          { kind: "criterion", code: criterion },
          { kind: "baseTotal" },
          { kind: "fewerPenalties" },
          { kind: "votes" },
        ],
      },
      voting: { denominator: "members", thresholdPercent: decimal("66.67") },
      gates: [
        { kind: "minGroupPercent", code: "g1", ...named, group, percent: decimal(50) },
        { kind: "minCriterionPoints", code: "g2", ...named, criterion, value: decimal("0.5") },
        { kind: "minVotePercent", code: "g3", ...named, percent: decimal(80) },
      ],
      slots: ruleset.slots.map((slot) => ({ ...slot, minVotePercent: decimal("66.67") })),
    },
  });
  const { ranking, voting, gates, slots } = read.input.ruleset;
  expect(toPlain({ ranking, voting, gates })).toEqual({
    ranking: {
      ...ruleset.ranking,
      ties: "average",
      tieBreak: [
        { kind: "group", code: group },
        { kind: "criterion", code: criterion },
        { kind: "baseTotal" },
        { kind: "fewerPenalties" },
        { kind: "votes" },
      ],
    },
    voting: { denominator: "members", thresholdPercent: "66.67" },
    gates: [
      { kind: "minGroupPercent", code: "g1", ...named, group, percent: "50" },
      { kind: "minCriterionPoints", code: "g2", ...named, criterion, value: "0.5" },
      { kind: "minVotePercent", code: "g3", ...named, percent: "80" },
    ],
  });
  expect(slots.map(({ minVotePercent }) => minVotePercent?.toString())).toEqual(
    ruleset.slots.map(() => "66.67")
  );
  expect(read.codes).toEqual([]);
});

test("a book of an older version, without the settings for equals and votes, shares ranks and has no vote", () => {
  const input = shippedInput("quang-ninh-2018");
  const snapshot = snapshotOf(planBook(input));
  const older = snapshot.sheets.map((sheet) =>
    sheet.key === SHEETS.overview
      ? { ...sheet, rows: sheet.rows.slice(0, fieldRow("ties") - 2) }
      : sheet
  );
  const opened = openBook({ ...snapshot, sheets: older });
  const { ruleset, entries } = mustBook(opened);
  expect(opened.issues).toEqual([]);
  expect(toPlain(ruleset)).toEqual(toPlain(input.ruleset));
  expect([ruleset.voting, entries.ballot, entries.tieDecisions.size]).toEqual([undefined, null, 0]);
});
