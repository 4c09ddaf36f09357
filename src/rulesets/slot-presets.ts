import type { SlotPreset } from "../domain/slot-preset";
import file from "./data/slot-presets.json";
import { slotPresetsSchema } from "./preset.schema";

let known: readonly SlotPreset[] | null = null;

/** The lists of award slots that ship with the product, each with its source, in the order in which they are offered. */
export function listSlotPresets(): readonly SlotPreset[] {
  known ??= slotPresetsSchema.parse(file);
  return known;
}
