import Big from "big.js";

/** An exact decimal number. Points, percents and sums are never binary floats. */
export type Decimal = Big;

export const ZERO: Decimal = new Big(0);

/** The exact decimal a person reads in `value` (shortest digits for a number). Throws on text that is no number. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Big(value);
}

/** Σ of the values; 0 for none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** Rounds half away from zero, as Excel's ROUND does: 1.005 → 1.01, −0.125 → −0.13. */
export function round(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** The whole number at or next to `value`, away from 0 or towards it, as Excel's ROUNDUP and ROUNDDOWN do. */
export function roundWhole(value: Decimal, direction: "up" | "down"): Decimal {
  return value.round(0, direction === "up" ? Big.roundUp : Big.roundDown);
}

/** Decimals that a formula keeps behind the printed ones before it rounds to them (`roundFormula`). */
const CELL_PLACES = 6;

/** Rounds as the workbook's formulas do: once against noise, then half away from zero. Differs from `round` only within 5e-7 of a half. */
export function roundAsCell(value: Decimal, places: number): Decimal {
  return round(round(value, places + CELL_PLACES), places);
}

/** part/whole × 100 rounded to `places`; null when the whole is 0. */
export function percentOf(part: Decimal, whole: Decimal, places: number): Decimal | null {
  return whole.eq(0) ? null : roundAsCell(part.times(100).div(whole), places);
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function larger(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}

/** Order for sorting, small to large. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return a.cmp(b);
}

/** True when `value` has at most `places` decimals. */
export function hasPlaces(value: Decimal, places: number): boolean {
  return round(value, places).eq(value);
}

/** The double nearest to the decimal: what a cell holds. */
export function toNumber(value: Decimal): number {
  return value.toNumber();
}
