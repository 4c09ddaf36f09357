import * as z from "zod";

import type { SlotPreset } from "../domain/slot-preset";
import { codeSchema, sourceSchema, wordsSchema } from "./fields.schema";
import { factSchema, slotSchema } from "./ruleset.schema";

/** The shape of `slot-presets.json`: lists of award slots to choose from. */
export const slotPresetsSchema = z.array(
  z.strictObject({
    id: codeSchema,
    title: wordsSchema,
    source: sourceSchema,
    facts: z.array(factSchema),
    slots: z.array(slotSchema).min(1),
  })
) satisfies z.ZodType<readonly SlotPreset[]>;
