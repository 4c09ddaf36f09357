import fc from "fast-check";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { listShippedBlocs } from "../../src/rulesets/shipped";
import { mustBook, snapshotOf } from "../app/live-book";
import { blocArbitrary } from "../domain/arbitrary-bloc";
import { shippedInput } from "../forms/form-book";
import { sampleSize } from "../judges/programs";
import { plainEntries, toPlain } from "./plain-data";

const SEED = Number(process.env.THIDUA_SEED ?? 20_181_231);
const BLOCS = sampleSize(15, 200);

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

test(`${BLOCS} random books (seed ${SEED}) say after reading what they were made from, and complain of faulty scores and targets only`, () => {
  const blocs = fc.sample(blocArbitrary(), { numRuns: BLOCS, seed: SEED });
  blocs.forEach((input) => {
    const codes = expectSame(input);
    const targets = "book.cell-unreadable";
    expect(codes.filter((code) => !code.startsWith("score.") && code !== targets)).toEqual([]);
  });
});

test.each(listShippedBlocs().map(({ id }) => id))(
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
    ruleset: { ...input.ruleset, ranking: { by: "percent", places: 4, stage: "official" } },
    bloc: {
      ...input.bloc,
      kind: "cum",
      roles: { ...input.bloc.roles, headPerson: "Bà B", nextHeadSelection: "rotation" },
      proposal: { ...input.bloc.proposal, date: "2020-02-29", addressees: ["A", "B", "C"] },
    },
  };
  expectSame(other);
});
