import type { Decimal } from "../decimal";

/** A result beside its target, which is above 0. */
export interface Measured {
  readonly result: Decimal;
  readonly target: Decimal;
}

/** What the rule of one criterion must know of all units it is given to. */
export interface Standing {
  /** Who exceeds its own target by the largest share; null when nobody exceeds it. */
  readonly leader: Measured | null;
  /** The best result of those compared by result; null when there is none. */
  readonly best: Decimal | null;
  /** The averages of the raters' scores, one per unit that has all of them. */
  readonly averages: readonly Decimal[];
}

/** The standing of a criterion that no unit has a usable result for. */
export const NO_STANDING: Standing = { leader: null, best: null, averages: [] };
