import { planBook } from "../../src/app/plan-book";
import { writeBook } from "../../src/host/files/write-book";
import {
  layoutUnitSheet,
  mustTotalRow,
  unitColumn,
  unitRow,
} from "../../src/sheets/unit/unit-layout";
import { EXTRAS, SHARE_BLOC, VECTOR_BLOC, VECTORS } from "../domain/vector-bloc";
import { compareValues } from "../judges/compare-values";
import { describeWith } from "../judges/programs";
import type { Recalculated } from "../judges/recalculated";
import { JUDGES } from "./judges";

const layout = layoutUnitSheet(VECTOR_BLOC.ruleset);
const column = unitColumn(layout, "counted");

/** What a row of the five unit sheets shows under "Điểm được tính". */
function shownIn(values: Recalculated, row: number): unknown[] {
  return VECTOR_BLOC.bloc.units.map(
    (unit, i) => values.get(`0${i + 1} ${unit.shortName}`)?.[row - 1]?.[column - 1] ?? ""
  );
}

describeWith(["soffice", "ssconvert"], "the vectors of every rule kind before all judges", () => {
  const plans = [VECTOR_BLOC, SHARE_BLOC].map((input) => planBook(input));

  it.each(Object.entries(JUDGES))(
    "%s shows the numbers of R1–R12",
    async (_, recalculate) => {
      const values = await recalculate(await Promise.all(plans.map(writeBook)));
      const [vectors = new Map(), shares = new Map()] = values;
      const shown = VECTORS.map(({ criterion: { code } }) => [
        code,
        shownIn(vectors, unitRow(layout, code)),
      ]);
      expect(shown).toEqual(
        VECTORS.map(({ criterion, shown: wanted }) => [criterion.code, wanted])
      );
      expect(shownIn(vectors, unitRow(layout, "T"))).toEqual([3, 1.5, 0, 0, 3]);
      const extras = (["bonus", "penalty"] as const).map((id) =>
        shownIn(vectors, mustTotalRow(layout, id))
      );
      expect(extras).toEqual([
        EXTRAS.map(([bonus]) => bonus),
        EXTRAS.map(([, penalty]) => penalty),
      ]);
      const ranking = shares.get("Xếp hạng") ?? [];
      expect([7, 8].map((row) => [0, 1, 5].map((at) => ranking[row]?.[at]))).toEqual([
        [1, "DV1", 69.09],
        [2, "DV2", 69],
      ]);
      plans.forEach((plan, i) =>
        expect(compareValues(plan, values[i] ?? new Map()).slice(0, 5)).toEqual([])
      );
    },
    120_000
  );
});
