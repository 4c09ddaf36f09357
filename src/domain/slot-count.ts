import type { Decimal } from "./decimal";

/** What a share of units is taken of: all ranked ones, or those that meet every condition of the slot (whatever other award they get). */
export type CountBase = "ranked" | "qualified";

/** How a share of units becomes a whole number. */
export type CountRounding = "nearest" | "down" | "up";

/** A number of units as a share: 20 % of 8 is 1.6, which the rounding makes 2, 1 or 2. */
export interface PercentCount {
  /** Above 0, at most 100. */
  readonly percent: Decimal;
  readonly of: CountBase;
  readonly rounding: CountRounding;
}

/** The least value of a number fact; a number not entered does not meet it, and is not 0. */
export interface FactMinimum {
  readonly fact: string;
  readonly value: Decimal;
}
