import type { UnitCode } from "./bloc";
import type { AwardResult, Entries } from "./entries";
import type { UnitAward } from "./outcome";
import type { AwardSlot } from "./ruleset";

/** What became of one unit's final proposal. `otherwise`: another award, or one without a proposal; `fellBack`: the award that the proposal falls back to. */
export type Fate = "open" | "awarded" | "fellBack" | "otherwise" | "refused" | "none";

/** A unit's proposal beside what was decided on it. */
export interface FollowedAward {
  readonly unit: UnitCode;
  /** The final proposal; null = none. */
  readonly proposed: AwardSlot | null;
  readonly result: AwardResult | null;
  readonly fate: Fate;
  /** After a refusal: the slot that the rules send the unit to; null where they name none. */
  readonly fallback: AwardSlot | null;
}

/** Proposals and results side by side, in the order of `awards`. Without a proposal and without an award the fate is `none`. */
export function followResults(
  slots: readonly AwardSlot[],
  awards: readonly UnitAward[],
  results: Entries["results"]
): FollowedAward[] {
  const find = (code: string | null | undefined): AwardSlot | null =>
    slots.find((slot) => slot.code === code) ?? null;
  return awards.map(({ unit, final }) => {
    const proposed = find(final);
    const result = results.get(unit) ?? null;
    const fate = tellFate(proposed, result?.slot ?? null);
    const fallback = fate === "refused" ? find(proposed?.fallback) : null;
    return { unit, proposed, result, fate, fallback };
  });
}

function tellFate(proposed: AwardSlot | null, decided: string | null): Fate {
  if (proposed === null) return decided === null || decided === "" ? "none" : "otherwise";
  if (decided === null) return "open";
  if (decided === "") return "refused";
  if (decided === proposed.code) return "awarded";
  return decided === proposed.fallback ? "fellBack" : "otherwise";
}
