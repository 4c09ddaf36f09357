import type { UnitCode } from "./bloc";
import { countSeats, findQuota, type Quota } from "./count-seats";
import type { Decimal } from "./decimal";
import type { Entries } from "./entries";
import type { RankedUnit, SlotStatus } from "./outcome";
import type { AwardSlot } from "./ruleset";
import { findUnmet } from "./slot-conditions";

/** Equal units that share too few places of a slot. */
export interface TieAtCut {
  readonly value: Decimal;
  /** The place (1-2-2-4) that these units share. */
  readonly place: number;
  readonly units: readonly UnitCode[];
  /** Places of the slot that these units share; less than their number. */
  readonly seats: number;
}

/** One slot after filling. Units outside `candidates` have no status. */
export interface FilledSlot {
  readonly slot: AwardSlot;
  /** Units that meet every condition of the slot, those too that hold an exclusive award. */
  readonly qualified: readonly UnitCode[];
  readonly candidates: readonly UnitCode[];
  readonly statuses: ReadonlyMap<UnitCode, SlotStatus>;
  readonly tie: TieAtCut | null;
  /** The share before rounding; null where the count is none. */
  readonly quota: Quota | null;
  /** Places of the slot; as many as candidates for "rest". */
  readonly seats: number;
  /** Places left when every candidate has one; 0 for "rest". */
  readonly vacant: number;
}

interface Candidate {
  readonly unit: UnitCode;
  readonly value: Decimal;
  readonly place: number;
}

/**
 * Fills the slots in their listed order, best place first: units of equal value that the tie keys or the council separated are no tie. Who shares a place is never cut by row order.
 * A unit tied at the cut of an earlier exclusive slot stays a candidate, and the seats of that tie are not counted against the candidates of the same or a later place: so many of the tied units are sure to leave.
 */
export function fillSlots(
  slots: readonly AwardSlot[],
  ranking: readonly RankedUnit[],
  facts: Entries["facts"]
): FilledSlot[] {
  const ranked = ranking.filter(({ rank }) => rank !== null).length;
  return slots.reduce<FilledSlot[]>((filled, slot) => {
    const rivals = filled.filter((earlier) => slot.exclusiveWith.includes(earlier.slot.code));
    const qualified = ranking.filter(
      (unit) => findUnmet(slot, unit, facts.get(unit.unit)) === null
    );
    const candidates = qualified
      .filter(({ unit }) => rivals.every(({ statuses }) => statuses.get(unit) !== "proposed"))
      .flatMap(({ unit, value, place }) =>
        value === null || place === null ? [] : { unit, value, place }
      );
    const counts = { ranked, qualified: qualified.length, candidates: candidates.length };
    const quota = findQuota(slot, counts);
    const seats = countSeats(slot, counts, quota);
    const head = { slot, qualified: qualified.map(({ unit }) => unit), quota, seats };
    return [...filled, fillSlot(head, candidates, rivals)];
  }, []);
}

function fillSlot(
  head: Pick<FilledSlot, "slot" | "qualified" | "quota" | "seats">,
  candidates: readonly Candidate[],
  rivals: readonly FilledSlot[]
): FilledSlot {
  const { slot, seats } = head;
  const units = candidates.map(({ unit }) => unit);
  const statuses = new Map<UnitCode, SlotStatus>();
  let tie: TieAtCut | null = null;
  let ahead = 0;
  let listed = 0;
  for (const group of groupByPlace(candidates)) {
    const first = group[0];
    if (first === undefined) continue;
    const { value, place } = first;
    listed += group.length;
    const upTo = listed - countLeavers(rivals, units, place);
    const status = upTo <= seats ? "proposed" : ahead < seats ? "tieAtCut" : "none";
    group.forEach(({ unit }) => statuses.set(unit, status));
    if (status === "tieAtCut")
      tie = { value, place, units: group.map(({ unit }) => unit), seats: seats - ahead };
    ahead = upTo;
  }
  const vacant = slot.count === "rest" || ahead >= seats ? 0 : seats - ahead;
  return { ...head, candidates: units, statuses, tie, vacant };
}

/** Candidates up to `place` who are sure to take a seat of an earlier exclusive slot where they are tied. */
function countLeavers(
  rivals: readonly FilledSlot[],
  candidates: readonly UnitCode[],
  place: number
): number {
  const leavers = rivals.flatMap(({ tie }) => {
    if (tie === null || tie.place > place) return [];
    const outside = tie.units.filter((unit) => !candidates.includes(unit)).length;
    return tie.seats > outside ? tie.seats - outside : [];
  });
  return areMutuallyExclusive(rivals)
    ? leavers.reduce((total, count) => total + count, 0)
    : leavers.reduce((most, count) => (count > most ? count : most), 0);
}

function areMutuallyExclusive(filled: readonly FilledSlot[]): boolean {
  return filled.every(({ slot }, index) =>
    filled.slice(0, index).every((earlier) => slot.exclusiveWith.includes(earlier.slot.code))
  );
}

function groupByPlace(candidates: readonly Candidate[]): Candidate[][] {
  const ordered = [...candidates].sort((a, b) => a.place - b.place);
  const groups = new Map<number, Candidate[]>();
  ordered.forEach((candidate) => {
    const group = groups.get(candidate.place);
    if (group === undefined) groups.set(candidate.place, [candidate]);
    else group.push(candidate);
  });
  return [...groups.values()];
}
