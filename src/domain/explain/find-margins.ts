import type { UnitCode } from "../bloc";
import type { Decimal } from "../decimal";
import type { Entries } from "../entries";
import { type FilledSlot, fillSlots } from "../fill-slots";
import { compareCodes } from "../order/compare-codes";
import type { RankedUnit, SlotStatus } from "../outcome";
import type { Ruleset } from "../ruleset";

/** The units of one place, and how far away they are. */
export interface PlaceMargin {
  readonly units: readonly UnitCode[];
  readonly place: number;
  readonly value: Decimal;
  /** Points or percent between the two values, never negative; 0 = equal values that a tie key or the council separated. */
  readonly gap: Decimal;
}

/** How far a unit is from one award. */
export interface AwardMargin {
  readonly slot: string;
  readonly status: SlotStatus;
  /** Own value − the slot's least value: negative when it falls short; null when the slot has none. */
  readonly overMinimum: Decimal | null;
  /** Of a unit that is not proposed: the last that is; null when nobody is. */
  readonly lastProposed: PlaceMargin | null;
  /** Of a proposed unit: the first candidate that is not; null when all are. */
  readonly firstOut: PlaceMargin | null;
}

/** Where a ranked unit stands between its neighbours and the award lines. */
export interface UnitMargins {
  readonly unit: UnitCode;
  readonly value: Decimal;
  readonly place: number;
  readonly previous: PlaceMargin | null;
  readonly next: PlaceMargin | null;
  readonly awards: readonly AwardMargin[];
}

type Ranked = Pick<RankedUnit, "unit"> & { readonly value: Decimal; readonly place: number };

/** The margins of every ranked unit, in the order of `ranking`. */
export function findMargins(
  ruleset: Ruleset,
  ranking: readonly RankedUnit[],
  facts: Entries["facts"]
): UnitMargins[] {
  const ranked = ranking.flatMap(({ unit, value, place }): Ranked[] =>
    value === null || place === null ? [] : [{ unit, value, place }]
  );
  const places = [...new Set(ranked.map(({ place }) => place))].sort((a, b) => a - b);
  const filled = fillSlots(ruleset.slots, ranking, facts);
  return ranked.map((own) => {
    const at = places.indexOf(own.place);
    return {
      ...own,
      previous: measurePlace(ranked, places[at - 1], own),
      next: measurePlace(ranked, places[at + 1], own),
      awards: filled.map((slot) => measureAward(ranked, slot, own)),
    };
  });
}

function measurePlace(
  ranked: readonly Ranked[],
  place: number | undefined,
  own: Ranked
): PlaceMargin | null {
  const there = ranked.filter((one) => one.place === place);
  const [first] = there;
  if (first === undefined) return null;
  return {
    units: there.map(({ unit }) => unit).sort(compareCodes),
    place: first.place,
    value: first.value,
    gap: first.value.minus(own.value).abs(),
  };
}

function measureAward(ranked: readonly Ranked[], filled: FilledSlot, own: Ranked): AwardMargin {
  const { slot, statuses } = filled;
  const status = statuses.get(own.unit) ?? "none";
  const isProposed = status === "proposed";
  const placesOf = (proposed: boolean): number[] =>
    ranked
      .filter(({ unit }) => statuses.has(unit) && (statuses.get(unit) === "proposed") === proposed)
      .map(({ place }) => place)
      .sort((a, b) => a - b);
  return {
    slot: slot.code,
    status,
    overMinimum: slot.minTotal === null ? null : own.value.minus(slot.minTotal),
    lastProposed: isProposed ? null : measurePlace(ranked, placesOf(true).at(-1), own),
    firstOut: isProposed ? measurePlace(ranked, placesOf(false)[0], own) : null,
  };
}
