import { type Decimal, decimal, round, roundWhole } from "./decimal";
import type { AwardSlot } from "./ruleset";
import type { CountRounding } from "./slot-count";

/** A share of units before it is rounded. */
export interface Quota {
  /** Of how many units it is taken. */
  readonly base: number;
  /** percent × base ÷ 100, 6 decimals. */
  readonly raw: Decimal;
}

/** How many units there are of each kind that a slot's count may speak of. */
export interface SlotUnits {
  readonly ranked: number;
  readonly qualified: number;
  readonly candidates: number;
}

const RAW_PLACES = 6;

/** The share that a slot's count asks for; null where it is no share. */
export function findQuota({ count }: AwardSlot, units: SlotUnits): Quota | null {
  if (typeof count !== "object") return null;
  const base = units[count.of];
  return { base, raw: round(count.percent.times(base).div(100), RAW_PLACES) };
}

/** Places of a slot: as many as candidates for "rest". */
export function countSeats({ count }: AwardSlot, units: SlotUnits, quota: Quota | null): number {
  if (count === "rest") return units.candidates;
  if (typeof count === "number") return count;
  return roundShare(quota?.raw ?? decimal(0), count.rounding).toNumber();
}

function roundShare(raw: Decimal, rounding: CountRounding): Decimal {
  return rounding === "nearest" ? round(raw, 0) : roundWhole(raw, rounding);
}
