import fc from "fast-check";

import { writeBook } from "../../../src/host/files/write-book";
import { listShippedBlocs } from "../../../src/rulesets/shipped";
import { blocArbitrary } from "../../domain/arbitrary-bloc";
import { openLive } from "../../app/live-book";
import { shippedInput } from "../../forms/form-book";
import { JUDGES } from "../../formulas/judges";
import { compareValues } from "../../judges/compare-values";
import { describeWith, sampleSize } from "../../judges/programs";
import { valuesOf } from "../../judges/recalculated";
import { draftBook } from "./draft-book";

const SHIPPED = listShippedBlocs().map(({ id }) => draftBook(shippedInput(id)));
const SEED = Number(process.env.THIDUA_SEED ?? 20_190_111);
const RANDOM = fc
  .sample(blocArbitrary(), { numRuns: sampleSize(3, 60), seed: SEED })
  .map(draftBook);

test("the engine finds what the plan expects in every live check", () => {
  const found = [...SHIPPED, ...RANDOM].map((book) => {
    const live = openLive(book);
    const mismatches = compareValues(book, valuesOf(live.snapshot())).slice(0, 3);
    live.close();
    return mismatches;
  });
  expect(found).toEqual(found.map(() => []));
});

test("every formula has at most 1,000 characters", () => {
  const formulas = SHIPPED.flatMap(({ sheets }) =>
    sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().map((content) => JSON.stringify(content)))
    )
  );
  expect(formulas.filter(({ length }) => length > 1000)).toEqual([]);
});

describeWith(["soffice", "ssconvert"], "the live checks before all judges", () => {
  it.each(Object.entries(JUDGES))(
    "%s finds the same words and sums in the shipped blocs' copies",
    async (_, recalculate) => {
      const books = [...SHIPPED.slice(0, sampleSize(2, SHIPPED.length)), ...RANDOM.slice(0, 1)];
      const values = await recalculate(await Promise.all(books.map(writeBook)));
      const found = books.map((book, i) => compareValues(book, values[i] ?? new Map()).slice(0, 3));
      expect(found).toEqual(books.map(() => []));
    },
    300_000
  );
});
