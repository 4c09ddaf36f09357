import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { planBook } from "../../src/app/plan-book";
import { findBloc, listBlocIds } from "../../src/app/shipped-blocs";
import { writeBook } from "../../src/host/files/write-book";
import { compareValues } from "../judges/compare-values";
import { formsOf } from "../forms/all-forms";
import { describeWith, sampleSize } from "../judges/programs";
import { JUDGES } from "./judges";
import { countFormulas } from "./random-books";

/** With all forms, of those that units write the first unit's; at full size every bloc, else the first with them and the second with the usual ones. */
function planShipped(id: string, place: number) {
  const bloc = findBloc(id);
  if (!bloc) throw new Error(`No shipped bloc ${id}`);
  const isWhole = sampleSize(0, 1) === 1;
  return planBook(bloc, { forms: place > 0 && !isWhole ? USUAL_FORMS : formsOf(bloc) });
}

describeWith(["soffice", "ssconvert"], "shipped blocs before all judges", () => {
  const plans = listBlocIds()
    .slice(0, sampleSize(2, Infinity))
    .map((id, place) => ({ id, plan: planShipped(id, place) }));

  it.each(Object.entries(JUDGES))(
    "%s finds the engine's value in every formula cell",
    async (_, recalculate) => {
      const books = await Promise.all(plans.map(({ plan }) => writeBook(plan)));
      const values = await recalculate(books);
      const found = plans.map(({ id, plan }, i) => ({
        id,
        mismatches: compareValues(plan, values[i] ?? new Map()).slice(0, 5),
      }));
      expect(found).toEqual(plans.map(({ id }) => ({ id, mismatches: [] })));
    },
    300_000
  );

  it("has formulas in every bloc", () => {
    plans.forEach(({ plan }) => expect(countFormulas(plan)).toBeGreaterThan(300));
  });
});
