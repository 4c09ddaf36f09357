import type { BlocInput } from "../../domain/compute-bloc";
import { fillSlots, type FilledSlot } from "../../domain/fill-slots";
import type { BlocOutcome } from "../../domain/outcome";

/** Every slot with its places, and of a share what it is before rounding. */
export function listSeats(
  { ruleset, entries }: BlocInput,
  { ranking }: BlocOutcome
): readonly FilledSlot[] {
  return fillSlots(ruleset.slots, ranking, entries.facts);
}
