import { writeBook } from "../../src/host/files/write-book";
import { FULL_BLOC } from "../domain/arbitrary-bloc";
import { makePanelBloc } from "../domain/panel-bloc";
import { planExtraBook } from "../sheets/analysis/extra-book";
import { compareValues } from "../judges/compare-values";
import { describeFull, describeWith } from "../judges/programs";
import { JUDGES } from "./judges";
import { countFormulas, hasAllSheets, inBatches, makeBooks, type RandomBook } from "./random-books";

/** Of so many blocs half are taken: those with So sánh and Phân tích, which are a third of them, and some of the others. */
const DRAWN = 99;
const SEED = Number(process.env.THIDUA_SEED ?? 20190111);

/** A panel of several checkers, and random books. */
function* listBooks(): Generator<RandomBook> {
  yield { number: -1, plan: planExtraBook(makePanelBloc("median")).book };
  for (const book of makeBooks(DRAWN, FULL_BLOC, { seed: SEED }))
    if (hasAllSheets(book.number) || book.number % 6 === 0) yield book;
}

describeWith(["soffice", "ssconvert"], "random blocs before all judges", () => {
  describeFull("one after the other", () => {
    it(`half of ${DRAWN} books (seed ${SEED}) and one of a panel have the same values in three programs as in the engine`, async () => {
      let formulas = 0;
      let count = 0;
      for (const books of inBatches(listBooks(), 10)) {
        const files = await Promise.all(books.map(({ plan }) => writeBook(plan)));
        for (const [judge, recalculate] of Object.entries(JUDGES)) {
          const values = await recalculate(files);
          books.forEach(({ plan, number }, i) => {
            const found = compareValues(plan, values[i] ?? new Map());
            expect({ judge, number, found: found.slice(0, 5) }).toEqual({
              judge,
              number,
              found: [],
            });
          });
        }
        books.forEach(({ plan }) => (formulas += countFormulas(plan)));
        count += books.length;
      }
      process.stdout.write(
        `${count} books, ${formulas} formula cells compared with LibreOffice, Gnumeric and IronCalc\n`
      );
    }, 1_800_000);
  });
});
