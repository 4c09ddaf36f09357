import type { UnitCode } from "../bloc";
import type { ModelUnit, RankModel } from "./rank-model";

/** `over` has at least as much as `under` on every base criterion and in bonus less penalty, and more somewhere: no change of weights turns their order. */
export interface Dominance {
  readonly over: UnitCode;
  readonly under: UnitCode;
}

/** Every dominating pair, by code. Units that are not given the same criteria are not compared. */
export function findDominance({ units }: RankModel): Dominance[] {
  return units.flatMap((over) =>
    units
      .filter((under) => dominates(over, under))
      .map((under) => ({ over: over.unit, under: under.unit }))
  );
}

function dominates(over: ModelUnit, under: ModelUnit): boolean {
  const pairs = over.contributions.map((one, index) => ({
    one,
    other: under.contributions[index] ?? null,
  }));
  const isSame = pairs.every(({ one, other }) => (one === null) === (other === null));
  if (!isSame) return false;
  const scores = [
    ...pairs.flatMap(({ one, other }) => (one === null || other === null ? [] : [one.cmp(other)])),
    over.extra.cmp(under.extra),
  ];
  return scores.every((order) => order >= 0) && scores.some((order) => order > 0);
}
