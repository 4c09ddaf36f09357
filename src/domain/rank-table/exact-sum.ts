import type { Decimal } from "../decimal";
import { decimal } from "../decimal";

/** An exact decimal as units × 10^−places: much faster to add and multiply than a `Decimal`. */
export interface Scaled {
  readonly units: bigint;
  readonly places: number;
}

/** The decimal that a person reads in a number of a cell: its shortest digits. */
export function scale(value: number | Decimal): Scaled {
  if (typeof value === "number" && Number.isSafeInteger(value))
    return { units: BigInt(value), places: 0 };
  const text = value.toString();
  const dot = text.indexOf(".");
  if (dot < 0 || text.includes("e")) return scaleExponent(text);
  return { units: BigInt(text.slice(0, dot) + text.slice(dot + 1)), places: text.length - dot - 1 };
}

/** Σ values × weights, exact. Throws when a value has no weight. */
export function sumProducts(values: readonly number[], weights: readonly Scaled[]): Decimal {
  if (weights.length < values.length) throw new Error("A value without weight");
  return sumShort(values, weights) ?? sumLong(values, weights);
}

/** Decimals of a short number. */
const SHORT_PLACES = 6;
/** Decimals of up to 15 digits are told apart by doubles, so that a double stands for one of them at most. */
const SHORT_UNITS = 1e15;
const TENS = Array.from({ length: 3 * SHORT_PLACES }, (_, places) => Number(`1e${places}`));

/** The sum of numbers with few digits, in whole doubles that lose nothing; null when one might. */
function sumShort(values: readonly number[], weights: readonly Scaled[]): Decimal | null {
  let sum = 0;
  let places = 0;
  for (const [index, value] of values.entries()) {
    const weight = weights[index];
    const own = countPlaces(value);
    if (own === null || weight === undefined || weight.places > SHORT_PLACES) return null;
    const ten = TENS[own] ?? 1;
    const product = countUnits(value, ten) * Number(weight.units);
    const more = own + weight.places - places;
    if (!isExact(product, -more) || !isExact(sum, more)) return null;
    sum = raise(sum, more) + raise(product, -more);
    places = Math.max(places, own + weight.places);
    if (!Number.isSafeInteger(sum)) return null;
  }
  return decimal(`${sum}e-${places}`);
}

/** Units with so many more decimals. */
function raise(units: number, places: number): number {
  return places > 0 ? units * (TENS[places] ?? 1) : units;
}

function isExact(units: number, places: number): boolean {
  return Number.isSafeInteger(raise(units, places));
}

/** The whole number nearest to a multiple; whether it is that multiple is for the caller to see. */
function countUnits(value: number, ten: number): number {
  return Math.floor(value * ten + 0.5);
}

/** How many decimals a person reads in a short number; null for a longer one. */
function countPlaces(value: number): number | null {
  for (let places = 0; places <= SHORT_PLACES; places++) {
    const ten = TENS[places] ?? 1;
    const units = countUnits(value, ten);
    if (Math.abs(units) < SHORT_UNITS && units / ten === value) return places;
  }
  return null;
}

function sumLong(values: readonly number[], weights: readonly Scaled[]): Decimal {
  let units = 0n;
  let places = 0;
  values.forEach((value, index) => {
    const weight = weights[index];
    if (weight === undefined) throw new Error("A value without weight");
    const term = scale(value);
    const product = term.units * weight.units;
    const more = term.places + weight.places - places;
    if (more > 0) {
      units = units * power(more) + product;
      places += more;
    } else units += product * power(-more);
  });
  return decimal(`${units}e-${places}`);
}

const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, places) => 10n ** BigInt(places));

function power(places: number): bigint {
  return POWERS[places] ?? 10n ** BigInt(places);
}

/** The same for digits with an exponent, such as 1.5e-7. */
function scaleExponent(text: string): Scaled {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  const places = part.length - Number(exponent);
  const units = BigInt(whole + part);
  return places < 0 ? { units: units * power(-places), places: 0 } : { units, places };
}
