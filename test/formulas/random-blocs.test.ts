import { FULL_BLOC } from "../domain/arbitrary-bloc";
import { compareValues } from "../judges/compare-values";
import { describeWith, sampleSize } from "../judges/programs";
import { recalculateWithGnumeric } from "../judges/recalculate-with-gnumeric";
import { countFormulas, inBatches, makeBooks } from "./random-books";

const BOOKS = sampleSize(20, 1000);
const SEED = Number(process.env.THIDUA_SEED ?? 20181220);

describeWith(
  ["ssconvert"],
  "random blocs: the engine's numbers and the workbook's formulas agree",
  () => {
    it(`in every formula cell of ${BOOKS} books (seed ${SEED}), recalculated by Gnumeric`, async () => {
      let formulas = 0;
      for await (const books of inBatches(makeBooks(BOOKS, FULL_BLOC, SEED), 10)) {
        const values = await recalculateWithGnumeric(books.map(({ bytes }) => bytes));
        books.forEach(({ plan, number }, i) => {
          formulas += countFormulas(plan);
          const found = compareValues(plan, values[i] ?? new Map());
          expect({ number, found: found.slice(0, 5) }).toEqual({ number, found: [] });
        });
      }
      process.stdout.write(`${BOOKS} books, ${formulas} formula cells compared with Gnumeric\n`);
    }, 2_400_000);
  }
);
