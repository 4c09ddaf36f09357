import { writeBook } from "../../src/host/files/write-book";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { FULL_BLOC } from "../domain/arbitrary-bloc";
import { compareValues } from "../judges/compare-values";
import { describeWith, sampleSize } from "../judges/programs";
import { recalculateValues } from "../judges/recalculate-values";
import { recalculateWithGnumeric } from "../judges/recalculate-with-gnumeric";
import type { Recalculated } from "../judges/recalculated";
import { countFormulas, makeBooks } from "./random-books";
import { writePlainBook } from "./write-plain-book";

const PARTS = 4;
/** THIDUA_BLOCS=3000 and more take their time: a quarter of a second each. */
const BOOKS = sampleSize(4, Number(process.env.THIDUA_BLOCS ?? 1500));
/** One book of so many is written as people get it, with looks, and judged by the Open XML SDK too; the others bare. */
const WHOLE = 100;
const SEED = Number(process.env.THIDUA_SEED ?? 20181220);

/** One part of the random blocs, each in a test file of its own so that they run side by side; together 1,500 at full size. */
export function describeRandomBlocs(part: 1 | 2 | 3 | 4): void {
  describeWith(
    ["ssconvert"],
    `random blocs ${part}/${PARTS}: the engine's numbers and the workbook's formulas agree`,
    () => {
      it(`in every formula cell of a quarter of ${BOOKS} books (seed ${SEED}), recalculated by Gnumeric`, async () => {
        const count = { books: 0, whole: 0, formulas: 0 };
        for (const { number, plan } of makeBooks(BOOKS, FULL_BLOC, {
          seed: SEED,
          part,
          parts: PARTS,
        })) {
          const isWhole = number % WHOLE === 0;
          const found = compareValues(plan, await (isWhole ? judgeWhole : judgePlain)(plan));
          expect({ number, found: found.slice(0, 5) }).toEqual({ number, found: [] });
          count.formulas += countFormulas(plan);
          count.books++;
          if (isWhole) count.whole++;
        }
        process.stdout.write(
          `${count.books} books (${count.whole} whole), ${count.formulas} formula cells compared with Gnumeric\n`
        );
      }, 2_400_000);
    }
  );
}

async function judgeWhole(plan: BookPlan): Promise<Recalculated> {
  const [values = new Map()] = await recalculateWithGnumeric([await writeBook(plan)]);
  return values;
}

function judgePlain(plan: BookPlan): Promise<Recalculated> {
  return recalculateValues(writePlainBook(plan), plan);
}
