import type { Decimal } from "../decimal";
import { hasPlaces, sum, ZERO } from "../decimal";
import { isInvalid, type Result } from "../entries";
import type { ValuedItem } from "../ruleset";

/** Σ number × points over the items; an item left blank counts as none once one is filled. null when all are blank, "invalid" for a number that is no count. */
export function sumItems(items: readonly ValuedItem[], result: Result): Decimal | null | "invalid" {
  if (result.kind !== "numbers" || result.values.length > items.length) return "invalid";
  const counts = result.values.filter((value) => value !== null);
  if (counts.length === 0) return null;
  const usable = result.values.flatMap((value) => (isInvalid(value) ? [] : [value ?? ZERO]));
  const isFaulty = usable.some((count) => count.lt(0) || !hasPlaces(count, 0));
  if (isFaulty || usable.length < result.values.length) return "invalid";
  return sum(items.map(({ points }, index) => points.times(usable[index] ?? ZERO)));
}
