/** Columns of the setting tables on Tiêu chí, on the grid of the criteria table. */
export const BAND_COLUMNS = {
  code: 1,
  name: 3,
  from: 4,
  to: 5,
  toExclusive: 6,
  minimum: 7,
} as const;
export const FACT_COLUMNS = { code: 1, kind: 2, name: 3, unit: 4, origin: 6 } as const;
export const GATE_COLUMNS = {
  code: 1,
  kind: 2,
  name: 3,
  value: 4,
  node: 5,
  fact: 6,
  mustBe: 7,
  origin: 8,
} as const;
export const CHECKER_COLUMNS = { code: 1, name: 3, combine: 6, criteria: 10 } as const;
/** Least values of number facts: code of the slot, code of the fact, the value. */
export const MINIMUM_COLUMNS = { code: 1, fact: 3, value: 4 } as const;
export const SLOT_COLUMNS = {
  code: 1,
  /** What share the count is; empty for a number of units. */
  counting: 2,
  award: 3,
  count: 4,
  minTotal: 5,
  decidedBy: 6,
  minVotePercent: 7,
  facts: 8,
  fallback: 9,
  exclusiveWith: 10,
  origin: 11,
} as const;
