import type { KeyRule, TieMethod } from "./rank-rule";

/** Rows that stand equal, by index. */
export interface Tied {
  readonly rows: readonly number[];
  /** The tie-break column at which a missing value ended the comparison; null when none did. */
  readonly stoppedAt: number | null;
}

/** A row's place among all. */
export interface Place {
  readonly rank: number;
  readonly sharedBy: number;
  readonly stoppedAt: number | null;
}

type KeyOf = (row: number, key: number) => number | null;

/** Separates equal rows by the tie-break columns in order. Where one of them lacks a value, the whole group stays equal, at this column and all later ones. */
export function splitTies(
  groups: readonly Tied[],
  keys: readonly KeyRule[],
  keyOf: KeyOf
): readonly Tied[] {
  return keys.reduce<readonly Tied[]>(
    (tied, { lower }, key) =>
      tied.flatMap((group) => splitGroup(group, { key, lower }, (row) => keyOf(row, key))),
    groups
  );
}

/** The place of every row by its index. */
export function assignRanks(
  groups: readonly Tied[],
  method: TieMethod
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let before = 0;
  groups.forEach(({ rows, stoppedAt }, index) => {
    const size = rows.length;
    const rank = { min: before + 1, dense: index + 1, average: before + (size + 1) / 2 }[method];
    for (const row of rows) places.set(row, { rank, sharedBy: size, stoppedAt });
    before += size;
  });
  return places;
}

/** Separates one group by one column; a missing value leaves it whole. */
export function splitGroup(
  group: Tied,
  { key, lower }: { readonly key: number; readonly lower: boolean },
  valueOf: (row: number) => number | null
): readonly Tied[] {
  if (group.rows.length === 1 || group.stoppedAt !== null) return [group];
  const byValue = new Map<number, number[]>();
  for (const row of group.rows) {
    const value = valueOf(row);
    if (value === null) return [{ ...group, stoppedAt: key }];
    const equals = byValue.get(value) ?? [];
    equals.push(row);
    byValue.set(value, equals);
  }
  return [...byValue]
    .sort(([a], [b]) => (lower ? a - b : b - a))
    .map(([, rows]) => ({ rows, stoppedAt: null }));
}
