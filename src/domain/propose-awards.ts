import type { Decision, Entries } from "./entries";
import type { FilledSlot } from "./fill-slots";
import { fillSlots } from "./fill-slots";
import type { RankedUnit, SlotStatus, UnitAward } from "./outcome";
import type { Ruleset } from "./ruleset";

/** The award proposal of every unit, in the order of `ranking`. Ties at a cut stay open until the bloc decides. */
export function proposeAwards(
  ruleset: Ruleset,
  ranking: readonly RankedUnit[],
  entries: Entries
): UnitAward[] {
  const filled = fillSlots(ruleset.slots, ranking, entries.facts);
  return ranking.map(({ unit }) => {
    const slots = listStatuses(filled, unit);
    const first = [...slots].find(([, status]) => status !== "none");
    const decision = entries.decisions.get(unit) ?? null;
    const proposed = first?.[0] ?? null;
    const undecided = first?.[1] === "tieAtCut" && decision === null;
    return {
      unit,
      slots,
      proposed,
      undecided,
      final: settle(decision, undecided ? null : proposed),
    };
  });
}

function listStatuses(
  filled: readonly FilledSlot[],
  unit: string
): ReadonlyMap<string, SlotStatus> {
  return new Map(filled.map(({ slot, statuses }) => [slot.code, statuses.get(unit) ?? "none"]));
}

function settle(decision: Decision | null, derived: string | null): string | null {
  if (decision === null) return derived;
  return decision.slot === "" ? null : decision.slot;
}
