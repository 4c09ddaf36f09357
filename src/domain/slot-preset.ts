import type { AwardSlot, Fact } from "./ruleset";
import type { Source } from "./source";

/** A ready list of award slots with the facts that they ask for, and where it comes from. */
export interface SlotPreset {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly slots: readonly AwardSlot[];
}
