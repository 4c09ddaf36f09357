import type { AwardSlot } from "./ruleset";

/** Whether one unit may not hold both awards, whichever of the two says so. */
export function areExclusive(slots: readonly AwardSlot[], one: string, other: string): boolean {
  const excludes = (slot: string, rival: string): boolean =>
    slots.find(({ code }) => code === slot)?.exclusiveWith.includes(rival) ?? false;
  return excludes(one, other) || excludes(other, one);
}
