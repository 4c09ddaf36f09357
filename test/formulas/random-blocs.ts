import { FULL_BLOC } from "../domain/arbitrary-bloc";
import { compareValues } from "../judges/compare-values";
import { describeWith, sampleSize } from "../judges/programs";
import { recalculateWithGnumeric } from "../judges/recalculate-with-gnumeric";
import { countFormulas, inBatches, makeBooks } from "./random-books";

const PARTS = 4;
const BOOKS = sampleSize(20, 1000);
const SEED = Number(process.env.THIDUA_SEED ?? 20181220);

/** One part of the random blocs, each in a test file of its own so that they run side by side; together 1,000 at full size. */
export function describeRandomBlocs(part: 1 | 2 | 3 | 4): void {
  describeWith(
    ["ssconvert"],
    `random blocs ${part}/${PARTS}: the engine's numbers and the workbook's formulas agree`,
    () => {
      it(`in every formula cell of a quarter of ${BOOKS} books (seed ${SEED}), recalculated by Gnumeric`, async () => {
        let formulas = 0;
        for await (const books of inBatches(
          makeBooks(BOOKS, FULL_BLOC, { seed: SEED, part, parts: PARTS }),
          10
        )) {
          const values = await recalculateWithGnumeric(books.map(({ bytes }) => bytes));
          books.forEach(({ plan, number }, i) => {
            formulas += countFormulas(plan);
            const found = compareValues(plan, values[i] ?? new Map());
            expect({ number, found: found.slice(0, 5) }).toEqual({ number, found: [] });
          });
        }
        process.stdout.write(
          `${BOOKS / PARTS} books, ${formulas} formula cells compared with Gnumeric\n`
        );
      }, 2_400_000);
    }
  );
}
