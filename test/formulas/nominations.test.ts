import { listAllForms } from "../../src/app/forms/list-forms";
import { planBook } from "../../src/app/plan-book";
import { writeBook } from "../../src/host/files/write-book";
import { drawRow } from "../domain/arbitrary-nominations";
import { createDice } from "../domain/dice";
import { compareValues } from "../judges/compare-values";
import { describeWith, sampleSize } from "../judges/programs";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { JUDGES } from "./judges";
import { countFormulas } from "./random-books";

const BOOKS = sampleSize(1, 20);
const ROWS = sampleSize(20, 50);
const SEED = Number(process.env.THIDUA_SEED ?? 20_230_127);

/** A bloc with many proposals outside the ranking, and the letter and list of each of their rounds. */
function planRandom(number: number) {
  const dice = createDice(SEED + number);
  const units = LIVE_BLOC.bloc.units.map(({ code }) => code);
  const nominations = Array.from({ length: ROWS }, () => drawRow(units, dice));
  const input = { ...LIVE_BLOC, entries: { ...LIVE_BLOC.entries, nominations } };
  const forms = listAllForms(input, false).filter(({ round }) => round !== undefined);
  return planBook(input, { forms });
}

describeWith(["soffice", "ssconvert"], "proposals outside the ranking before all judges", () => {
  it(`${BOOKS} books with ${ROWS} random rows (seed ${SEED}) and their forms show the same in three programs as in the engine`, async () => {
    const plans = Array.from({ length: BOOKS }, (_, number) => planRandom(number));
    const files = await Promise.all(plans.map((plan) => writeBook(plan)));
    for (const [judge, recalculate] of Object.entries(JUDGES)) {
      const values = await recalculate(files);
      plans.forEach((plan, number) => {
        const found = compareValues(plan, values[number] ?? new Map());
        expect({ judge, number, found: found.slice(0, 5) }).toEqual({ judge, number, found: [] });
      });
    }
    const formulas = plans.reduce((total, plan) => total + countFormulas(plan), 0);
    process.stdout.write(`${BOOKS} books, ${formulas} formula cells before three programs\n`);
  }, 900_000);
});
