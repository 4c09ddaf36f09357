import type { Decimal } from "./decimal";
import { type FactValue, isNumberFact } from "./entries";
import type { RankedUnit } from "./outcome";
import type { AwardSlot } from "./ruleset";

/** A condition of a slot that a unit does not meet. A number of null is not known, which is not 0. */
export type UnmetCondition =
  | { readonly kind: "notRanked" }
  | { readonly kind: "minTotal"; readonly least: Decimal }
  | { readonly kind: "votes"; readonly least: Decimal; readonly found: Decimal | null }
  | { readonly kind: "facts"; readonly facts: readonly string[] }
  | {
      readonly kind: "number";
      readonly fact: string;
      readonly least: Decimal;
      readonly found: Decimal | null;
    };

/** The first condition of a slot that keeps a unit from it, in the order in which they are looked at; null when it meets them all. What other awards the unit gets is no condition. */
export function findUnmet(
  slot: AwardSlot,
  ranked: RankedUnit,
  entered: ReadonlyMap<string, FactValue> | undefined
): UnmetCondition | null {
  if (ranked.rank === null || ranked.value === null) return { kind: "notRanked" };
  if (slot.minTotal !== null && ranked.value.lt(slot.minTotal))
    return { kind: "minTotal", least: slot.minTotal };
  return findMissingVotes(slot, ranked) ?? findMissingFact(slot, entered);
}

function findMissingVotes(
  { minVotePercent: least }: AwardSlot,
  { votePercent: found }: RankedUnit
): UnmetCondition | null {
  if (least === null || (found?.gte(least) ?? false)) return null;
  return { kind: "votes", least, found };
}

function findMissingFact(
  { facts, atLeast = [] }: AwardSlot,
  entered: ReadonlyMap<string, FactValue> | undefined
): UnmetCondition | null {
  const missing = facts.filter((fact) => entered?.get(fact) !== true);
  if (missing.length > 0) return { kind: "facts", facts: missing };
  for (const { fact, value: least } of atLeast) {
    const value = entered?.get(fact) ?? null;
    const found = isNumberFact(value) ? value : null;
    if (found === null || found.lt(least)) return { kind: "number", fact, least, found };
  }
  return null;
}
