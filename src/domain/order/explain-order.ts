import type { UnitCode } from "../bloc";
import type { Entries } from "../entries";
import { decimal, ZERO } from "../decimal";
import type { RankedUnit } from "../outcome";
import type { Ruleset, TieKey } from "../ruleset";
import { compareCodes } from "./compare-codes";
import type { OrderReason } from "./order-reason";

/** A unit's standing before the reasons are told. */
export type Standing = Pick<RankedUnit, "unit" | "value" | "place" | "keys" | "stoppedAt">;

/** What all reasons of one ranking are told from. */
export interface Standings {
  readonly ruleset: Ruleset;
  readonly tieDecisions: Entries["tieDecisions"];
  readonly ranking: readonly Standing[];
}

/** Why `a` stands where it does against `b`: the key that decided with both values, or why nothing did. */
export function explainOrder(standings: Standings, a: Standing, b: Standing): OrderReason {
  const names = { a: a.unit, b: b.unit };
  const { value: valueA, place: placeA } = a;
  const { value: valueB, place: placeB } = b;
  if (valueA === null || valueB === null || placeA === null || placeB === null)
    return { ...names, kind: "unranked", units: listUnranked([a, b]) };
  const first = pickFirst(a, b);
  if (!valueA.eq(valueB)) return { ...names, kind: "value", first, valueA, valueB };
  return explainKeys(standings, a, b) ?? explainCouncil(standings, a, b);
}

/** Of two ranked units the one of the smaller place. */
function pickFirst(a: Standing, b: Standing): UnitCode {
  return (a.place ?? 0) < (b.place ?? 0) ? a.unit : b.unit;
}

function listUnranked(units: readonly Standing[]): readonly UnitCode[] {
  return units.filter(({ place }) => place === null).map(({ unit }) => unit);
}

/** The first key that differs, unless a missing value stopped the two before it. */
function explainKeys({ ruleset }: Standings, a: Standing, b: Standing): OrderReason | null {
  const last = a.stoppedAt ?? ruleset.ranking.tieBreak.length;
  for (const [index, key] of ruleset.ranking.tieBreak.slice(0, last).entries()) {
    const valueA = a.keys[index] ?? null;
    const valueB = b.keys[index] ?? null;
    if (valueA === null || valueB === null || valueA.eq(valueB)) continue;
    return { a: a.unit, b: b.unit, kind: "key", first: pickFirst(a, b), key, valueA, valueB };
  }
  return null;
}

function explainCouncil(standings: Standings, a: Standing, b: Standing): OrderReason {
  const { ruleset, tieDecisions } = standings;
  const names = { a: a.unit, b: b.unit };
  const stopped = a.stoppedAt;
  const key = stopped === null ? null : (ruleset.ranking.tieBreak[stopped] ?? null);
  if (a.place !== b.place) {
    const orderOf = (unit: UnitCode) => decimal(tieDecisions.get(unit)?.order ?? ZERO);
    const first = pickFirst(a, b);
    const [valueA, valueB] = [orderOf(a.unit), orderOf(b.unit)];
    return { ...names, kind: "council", first, valueA, valueB, stoppedAt: key };
  }
  return key === null || stopped === null
    ? { ...names, kind: "tied" }
    : tellStopped(standings, [a, b], { stopped, key });
}

/** Which of the units that are equal so far lack the key that comes next. */
function tellStopped(
  standings: Standings,
  [a, b]: readonly [Standing, Standing],
  { stopped, key }: { readonly stopped: number; readonly key: TieKey }
): OrderReason {
  const missing = standings.ranking
    .filter((one) => isEqualUpTo(one, a, stopped) && (one.keys[stopped] ?? null) === null)
    .map(({ unit }) => unit)
    .sort(compareCodes);
  const [valueA, valueB] = [a.keys[stopped] ?? null, b.keys[stopped] ?? null];
  return { a: a.unit, b: b.unit, kind: "stopped", key, valueA, valueB, missing };
}

/** Ranked, of the same value, and equal in every key before `count`. */
function isEqualUpTo(one: Standing, other: Standing, count: number): boolean {
  if (one.value === null || other.value === null || !one.value.eq(other.value)) return false;
  return one.keys.slice(0, count).every((value, index) => {
    const beside = other.keys[index] ?? null;
    return value !== null && beside !== null && value.eq(beside);
  });
}
