import type { RankedUnit } from "../outcome";
import { compareCodes } from "./compare-codes";
import { explainOrder, type Standing, type Standings } from "./explain-order";

type Reasons = Pick<RankedUnit, "before" | "behind" | "beside">;

/** What decided between a unit and the places next to its own, for every unit of the ranking in its order. One unit of a shared place, the first by code, speaks for all. */
export function tellNeighbours(standings: Standings): Reasons[] {
  const classes = listPlaces(standings.ranking);
  const indexes = new Map(classes.map(([first], index) => [first?.place ?? null, index]));
  return standings.ranking.map((unit) => {
    const at = indexes.get(unit.place) ?? -1;
    const explain = (other: Standing | undefined) =>
      other === undefined ? null : explainOrder(standings, unit, other);
    if (unit.place === null) return { before: null, behind: null, beside: null };
    return {
      before: explain(classes[at - 1]?.[0]),
      behind: explain(classes[at + 1]?.[0]),
      beside: explain(classes[at]?.find((one) => one.unit !== unit.unit)),
    };
  });
}

/** Units of each place, the first place first, by code inside a place. */
function listPlaces(ranking: readonly Standing[]): Standing[][] {
  const byPlace = new Map<number, Standing[]>();
  for (const unit of ranking) {
    if (unit.place === null) continue;
    const sharing = byPlace.get(unit.place) ?? [];
    sharing.push(unit);
    byPlace.set(unit.place, sharing);
  }
  return [...byPlace]
    .sort(([one], [other]) => one - other)
    .map(([, units]) => units.sort((one, other) => compareCodes(one.unit, other.unit)));
}
