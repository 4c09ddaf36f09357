import type { BlocInput } from "../compute-bloc";
import type { Decision } from "../entries";
import type { FilledSlot } from "../fill-slots";
import { fillSlots } from "../fill-slots";
import type { Issue } from "../issue";
import type { BlocOutcome, UnitAward } from "../outcome";
import type { AwardSlot } from "../ruleset";
import { checkPairs } from "./check-pairs";
import { checkResults } from "./check-results";

/** What the council must decide or explain: ties at a cut, places left over or given too often, shares that rounding lifts above their percent, decisions that depart from the proposal without a reason; and what became of the proposals. */
export function checkAwards({ ruleset, entries }: BlocInput, outcome: BlocOutcome): Issue[] {
  const isRanked = outcome.ranking.some(({ rank }) => rank !== null);
  const filled = fillSlots(ruleset.slots, outcome.ranking, entries.facts);
  return [
    ...filled.flatMap((slot) => [
      ...checkTie(slot, outcome.awards),
      ...(isRanked ? checkVacant(slot) : []),
      ...checkShare(slot),
      ...checkDecided(slot, outcome.awards),
    ]),
    ...outcome.awards.flatMap((award) =>
      checkDecision(award, entries.decisions.get(award.unit), ruleset.slots)
    ),
    ...checkPairs(ruleset.slots, outcome.awards, entries),
    ...checkResults(ruleset.slots, outcome.awards, entries),
  ];
}

function checkTie({ slot, tie }: FilledSlot, awards: readonly UnitAward[]): Issue[] {
  const open = awards.filter(({ unit, undecided }) => undecided && tie?.units.includes(unit));
  const first = open[0];
  if (tie === null || first === undefined) return [];
  const params = { slot: slot.code, award: slot.award, units: tie.units.length, seats: tie.seats };
  return [{ code: "award.tie-at-cut", severity: "warning", about: { unit: first.unit }, params }];
}

function checkVacant({ slot, vacant, seats }: FilledSlot): Issue[] {
  if (vacant === 0) return [];
  const params = { slot: slot.code, award: slot.award, count: seats, found: seats - vacant };
  return [{ code: "award.not-enough-units", severity: "tip", about: {}, params }];
}

/** "At most 20 %" that rounding to the nearest lifts above 20 %. */
function checkShare({ slot, quota, seats }: FilledSlot): Issue[] {
  if (typeof slot.count !== "object" || quota === null || quota.raw.gte(seats)) return [];
  const params = {
    slot: slot.code,
    award: slot.award,
    percent: slot.count.percent.toNumber(),
    base: quota.base,
    raw: quota.raw.toNumber(),
    count: seats,
  };
  return [{ code: "award.over-percent", severity: "warning", about: {}, params }];
}

/** More units than places, which only the bloc's own decisions can bring about. */
function checkDecided({ slot, seats }: FilledSlot, awards: readonly UnitAward[]): Issue[] {
  const found = awards.filter(({ final }) => final === slot.code).length;
  if (slot.count === "rest" || found <= seats) return [];
  const params = { slot: slot.code, award: slot.award, count: seats, found };
  return [{ code: "award.over-quota", severity: "warning", about: {}, params }];
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
      severity: "error",
      about,
      params: { slot: decision.slot },
    },
  ];
}

function followsProposal({ proposed, slots }: UnitAward, decision: Decision): boolean {
  if (decision.slot !== (proposed ?? "")) return false;
  return proposed === null || slots.get(proposed) === "proposed";
}
