import type { BlocInput } from "../compute-bloc";
import type { Decision } from "../entries";
import type { FilledSlot } from "../fill-slots";
import { fillSlots } from "../fill-slots";
import type { Issue } from "../issue";
import type { BlocOutcome, UnitAward } from "../outcome";
import type { AwardSlot } from "../ruleset";

/** What the council must decide or explain: ties at a cut, places left over, decisions that depart from the proposal without a reason. */
export function checkAwards({ ruleset, entries }: BlocInput, outcome: BlocOutcome): Issue[] {
  const isRanked = outcome.ranking.some(({ rank }) => rank !== null);
  const filled = fillSlots(ruleset.slots, outcome.ranking, entries.facts);
  return [
    ...filled.flatMap((slot) => [
      ...checkTie(slot, outcome.awards),
      ...(isRanked ? checkVacant(slot) : []),
    ]),
    ...outcome.awards.flatMap((award) =>
      checkDecision(award, entries.decisions.get(award.unit), ruleset.slots)
    ),
  ];
}

function checkTie({ slot, tie }: FilledSlot, awards: readonly UnitAward[]): Issue[] {
  const open = awards.filter(({ unit, undecided }) => undecided && tie?.units.includes(unit));
  const first = open[0];
  if (tie === null || first === undefined) return [];
  const params = { slot: slot.code, award: slot.award, units: tie.units.length, seats: tie.seats };
  return [{ code: "award.tie-at-cut", severity: "warning", about: { unit: first.unit }, params }];
}

function checkVacant({ slot, vacant }: FilledSlot): Issue[] {
  if (vacant === 0 || slot.count === "rest") return [];
  const params = {
    slot: slot.code,
    award: slot.award,
    count: slot.count,
    found: slot.count - vacant,
  };
  return [{ code: "award.not-enough-units", severity: "tip", about: {}, params }];
}

function checkDecision(
  award: UnitAward,
  decision: Decision | undefined,
  slots: readonly AwardSlot[]
): Issue[] {
  if (decision === undefined) return [];
  const about = { unit: award.unit };
  if (decision.slot !== "" && !slots.some(({ code }) => code === decision.slot)) {
    return [
      { code: "award.unknown-slot", severity: "error", about, params: { slot: decision.slot } },
    ];
  }
  if (decision.reason.trim() !== "" || followsProposal(award, decision)) return [];
  return [
    {
      code: "award.decision-without-reason",
      severity: "warning",
      about,
      params: { slot: decision.slot },
    },
  ];
}

function followsProposal({ proposed, slots }: UnitAward, decision: Decision): boolean {
  if (decision.slot !== (proposed ?? "")) return false;
  return proposed === null || slots.get(proposed) === "proposed";
}
