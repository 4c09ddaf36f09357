import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { hasPlaces } from "../../src/domain/decimal";

/** Places and printed ranks follow the rounded values; where no key parts equal ones, they share them. */
export function expectPlaces(input: BlocInput): void {
  const { places, ties, tieBreak } = input.ruleset.ranking;
  const ranked = computeBloc(input).ranking.flatMap(({ value, rank, place, sharedBy }) =>
    value === null || place === null ? [] : [{ value, rank, place, sharedBy }]
  );
  for (const one of ranked) {
    const better = ranked.filter(({ value }) => value.gt(one.value)).length;
    const equals = ranked.filter(({ value }) => value.eq(one.value)).length;
    const before = new Set(ranked.map(({ place }) => place).filter((it) => it < one.place));
    const rank = {
      min: one.place,
      dense: before.size + 1,
      average: one.place + (one.sharedBy - 1) / 2,
    };
    expect(hasPlaces(one.value, places)).toBe(true);
    expect(one.rank).toBe(rank[ties]);
    expect(one.place).toBe(1 + ranked.filter(({ place }) => place < one.place).length);
    expect(one.sharedBy).toBe(ranked.filter(({ place }) => place === one.place).length);
    expect(one.place > better && one.place <= better + equals).toBe(true);
    if (tieBreak.length === 0) expect([one.place, one.sharedBy]).toEqual([1 + better, equals]);
  }
}
