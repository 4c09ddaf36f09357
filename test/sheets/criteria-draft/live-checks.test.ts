import fc from "fast-check";

import { writeBook } from "../../../src/host/files/write-book";
import { blocArbitrary } from "../../domain/arbitrary-bloc";
import { openLive } from "../../app/live-book";
import { shippedSample } from "../../app/shipped-sample";
import { shippedInput } from "../../forms/form-book";
import { listJudges } from "../daily-judges";
import { compareValues } from "../../judges/compare-values";
import { describeWith, sampleSize } from "../../judges/programs";
import { valuesOf } from "../../judges/recalculated";
import { draftBook } from "./draft-book";

const SHIPPED = shippedSample("can-tho-2017").map((id) => draftBook(shippedInput(id)));
const SEED = Number(process.env.THIDUA_SEED ?? 20_190_111);
const RANDOM = fc
  .sample(blocArbitrary(), { numRuns: sampleSize(2, 60), seed: SEED })
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

const JUDGED = [...SHIPPED, ...RANDOM.slice(0, 1)];
let written: Uint8Array[];
beforeAll(async () => {
  written = await Promise.all(JUDGED.map(writeBook));
});

describeWith(["soffice", "ssconvert"], "the live checks before all judges", () => {
  it.each(listJudges("the live checks"))(
    "%s finds the same words and sums in the shipped blocs' copies",
    async (_, recalculate) => {
      const values = await recalculate(written);
      const found = JUDGED.map((book, i) =>
        compareValues(book, values[i] ?? new Map()).slice(0, 3)
      );
      expect(found).toEqual(JUDGED.map(() => []));
    },
    300_000
  );
});
