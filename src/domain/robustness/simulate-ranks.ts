import type { UnitCode } from "../bloc";
import { type Decimal, decimal, percentOf, sum, toNumber } from "../decimal";
import type { CriterionCode } from "../ruleset";
import { randomFrom } from "./random";
import type { RankModel } from "./rank-model";

/** What is drawn: every base criterion's weight is multiplied by a factor from 1 − p/100 to 1 + p/100, all factors alike likely, and the weights are scaled back to their sum. */
export interface SimulationTerms {
  /** A whole number from 0; printed with the result. */
  readonly seed: number;
  readonly draws: number;
  /** p, 0–100. */
  readonly percent: number;
}

/** How often a unit took each rank. */
export interface SimulatedUnit {
  readonly unit: UnitCode;
  /** Rank by value with the weights as they are. */
  readonly rank: number;
  /** 5 % and 95 % of the draws gave this rank or a better one. */
  readonly low: number;
  readonly high: number;
  /** Draws that gave rank 1, 2, …; they add up to `draws`. */
  readonly counts: readonly number[];
  /** The same in percent, 2 decimals. */
  readonly acceptability: readonly Decimal[];
}

/** A simulation with everything that is needed to repeat it. */
export interface SimulatedRanks extends SimulationTerms {
  readonly generator: "xoshiro128**";
  /** The criteria whose weights were varied, by code. Bonus, penalty, scores, gates and tie keys were not. */
  readonly varied: readonly CriterionCode[];
  readonly units: readonly SimulatedUnit[];
}

const WORD = 2 ** 32;
/** Noise of binary sums, as `roundAsCell` keeps it away from a half. */
const NOISE = 1e-6;

/** Rank intervals when the weights are not quite what they are. Totals are binary here: a second opinion beside the exact ranking, never the ranking. The same seed gives the same result on every machine and for every order of rows. */
export function simulateRanks(model: RankModel, terms: SimulationTerms): SimulatedRanks {
  const { units, criteria } = model;
  const counts = countRanks(model, terms);
  const width = units.length;
  return {
    ...terms,
    generator: "xoshiro128**",
    varied: criteria.map(({ code }) => code),
    units: units.map(({ unit, value }, at) => {
      const own = Array.from(counts.subarray(at * width, (at + 1) * width));
      return {
        unit,
        rank: 1 + units.filter((other) => other.value.gt(value)).length,
        low: findPercentile(own, terms.draws, 5),
        high: findPercentile(own, terms.draws, 95),
        counts: own,
        acceptability: own.map(
          (count) => percentOf(decimal(count), decimal(terms.draws), 2) ?? decimal(0)
        ),
      };
    }),
  };
}

/** units × ranks: how many draws gave that rank. */
function countRanks(model: RankModel, { seed, draws, percent }: SimulationTerms): Uint32Array {
  const numbers = toNumbers(model);
  const { units, criteria, worths, whole } = numbers;
  const random = randomFrom(seed);
  const factors = new Float64Array(criteria);
  const values = new Float64Array(units);
  const counts = new Uint32Array(units * units);
  const spread = percent / 50 / WORD;
  for (let draw = 0; draw < draws; draw++) {
    let drawn = 0;
    for (let j = 0; j < criteria; j++) {
      const factor = 1 - percent / 100 + random() * spread;
      factors[j] = factor;
      drawn += factor * (worths[j] ?? 0);
    }
    valueUnits(numbers, factors, { scale: drawn === 0 ? 1 : whole / drawn, values });
    countDraw(values, counts);
  }
  return counts;
}

interface Numbers {
  readonly units: number;
  readonly criteria: number;
  /** units × criteria, 0 where not assigned. */
  readonly points: Float64Array;
  /** What is not assigned to a unit, units × criteria; null when everything is. */
  readonly missing: Float64Array | null;
  readonly worths: Float64Array;
  readonly whole: number;
  readonly extras: Float64Array;
  readonly byPercent: boolean;
  /** 10^places of the ranked value. */
  readonly grain: number;
}

function toNumbers({ ruleset, criteria, units }: RankModel): Numbers {
  const all = units.flatMap(({ contributions }) => contributions);
  const worths = Float64Array.from(criteria, ({ worth }) => toNumber(worth));
  const isFull = all.every((points) => points !== null);
  return {
    units: units.length,
    criteria: criteria.length,
    points: Float64Array.from(all, (points) => (points === null ? 0 : toNumber(points))),
    missing: isFull
      ? null
      : Float64Array.from(all, (points, at) =>
          points === null ? (worths[at % criteria.length] ?? 0) : 0
        ),
    worths,
    whole: toNumber(sum(criteria.map(({ worth }) => worth))),
    extras: Float64Array.from(units, ({ extra }) => toNumber(extra)),
    byPercent: ruleset.ranking.by === "percent",
    grain: 10 ** ruleset.ranking.places,
  };
}

/** The rounded values of all units for one draw, in whole grains. */
function valueUnits(
  { units, criteria, points, missing, whole, extras, byPercent, grain }: Numbers,
  factors: Float64Array,
  { scale, values }: { readonly scale: number; readonly values: Float64Array }
): void {
  for (let i = 0; i < units; i++) {
    const row = i * criteria;
    const total = dot(points, factors, row) * scale + (extras[i] ?? 0);
    const attainable = missing === null ? whole : whole - dot(missing, factors, row) * scale;
    const value = byPercent ? (attainable > 0 ? (total / attainable) * 100 : 0) : total;
    values[i] = Math.floor(value * grain + 0.5 + NOISE);
  }
}

function dot(table: Float64Array, factors: Float64Array, row: number): number {
  let total = 0;
  for (let j = 0; j < factors.length; j++) total += (table[row + j] ?? 0) * (factors[j] ?? 0);
  return total;
}

function countDraw(values: Float64Array, counts: Uint32Array): void {
  const units = values.length;
  for (let i = 0; i < units; i++) {
    const own = values[i] ?? 0;
    let better = 0;
    for (let k = 0; k < units; k++) if ((values[k] ?? 0) > own) better++;
    const at = i * units + better;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** The smallest rank that at least `percent` % of the draws gave or bettered. */
function findPercentile(counts: readonly number[], draws: number, percent: number): number {
  let reached = 0;
  for (const [index, count] of counts.entries()) {
    reached += count;
    if (reached * 100 >= percent * draws) return index + 1;
  }
  return counts.length;
}
