import type { Decimal } from "../decimal";
import { compareDecimals } from "../decimal";

/** Average ranks, 1 for the highest (RANK.AVG), and the sizes of the groups of equals. */
export interface AverageRanks {
  readonly ranks: readonly number[];
  readonly ties: readonly number[];
}

/** Ranks in which equals share the mean of the places they take; exact, since they are whole or half numbers. */
export function averageRanks(values: readonly Decimal[]): AverageRanks {
  const falling = values
    .map((value, at) => ({ value, at }))
    .sort((one, other) => compareDecimals(other.value, one.value));
  const ranks = values.map(() => 0);
  const ties: number[] = [];
  for (let first = 0; first < falling.length;) {
    const value = falling[first]?.value;
    let next = first;
    while (next < falling.length && value !== undefined && falling[next]?.value.eq(value)) next++;
    for (const { at } of falling.slice(first, next)) ranks[at] = (first + 1 + next) / 2;
    ties.push(next - first);
    first = next;
  }
  return { ranks, ties };
}
