import { writeBook } from "../../src/host/files/write-book";
import { FULL_BLOC } from "../domain/arbitrary-bloc";
import { compareValues } from "../judges/compare-values";
import { describeWith, sampleSize } from "../judges/programs";
import { JUDGES } from "./judges";
import { countFormulas, inBatches, makeBooks } from "./random-books";

const BOOKS = sampleSize(2, 50);
const SEED = Number(process.env.THIDUA_SEED ?? 20190111);

describeWith(["soffice", "ssconvert"], "random blocs before all judges", () => {
  it(`${BOOKS} books (seed ${SEED}) have the same values in three programs as in the engine`, async () => {
    let formulas = 0;
    for (const books of inBatches(makeBooks(BOOKS, FULL_BLOC, { seed: SEED }), 10)) {
      const files = await Promise.all(books.map(({ plan }) => writeBook(plan)));
      for (const [judge, recalculate] of Object.entries(JUDGES)) {
        const values = await recalculate(files);
        books.forEach(({ plan, number }, i) => {
          const found = compareValues(plan, values[i] ?? new Map());
          expect({ judge, number, found: found.slice(0, 5) }).toEqual({ judge, number, found: [] });
        });
      }
      books.forEach(({ plan }) => (formulas += countFormulas(plan)));
    }
    process.stdout.write(
      `${BOOKS} books, ${formulas} formula cells compared with LibreOffice, Gnumeric and IronCalc\n`
    );
  }, 1_800_000);
});
