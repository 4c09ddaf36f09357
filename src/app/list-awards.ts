import type { MemberUnit } from "../domain/bloc";
import type { BlocInput } from "../domain/compute-bloc";
import type { Decision } from "../domain/entries";
import type { FilledSlot } from "../domain/fill-slots";
import { type FollowedAward, followResults } from "../domain/follow-results";
import type { Params } from "../domain/issue";
import type { BlocOutcome, SlotStatus, UnitAward } from "../domain/outcome";
import type { AwardSlot, Fact } from "../domain/ruleset";
import { findUnmet, type UnmetCondition } from "../domain/slot-conditions";
import { listRanking, type RankingLine, type RankNote } from "./list-ranking";
import { listSeats } from "./awards/list-seats";

/** Why a unit is proposed for a slot, or not; the words stand in the catalogue under the code. */
export interface AwardReason {
  readonly code:
    | "award.below-minimum"
    | "award.fell-back"
    | "award.full-qualified"
    | "award.full-ranked"
    | "award.number-below"
    | "award.number-missing"
    | "award.votes-below"
    | "award.votes-missing"
    | "award.by-rank"
    | "award.facts-missing"
    | "award.full"
    | "award.has-other"
    | "award.not-ranked"
    | "award.tied-with";
  readonly params: Params;
  /** Why it is not ranked. */
  readonly notes: readonly RankNote[];
  /** With whom it is equal at the last place. */
  readonly tied: readonly MemberUnit[];
  /** What is not met or not confirmed. */
  readonly facts: readonly { readonly name: string; readonly sample: boolean }[];
}

/** What one slot says about one unit. */
export interface SlotVerdict {
  readonly slot: AwardSlot;
  readonly status: SlotStatus;
  readonly why: AwardReason;
}

/** A unit's place in the proposal. */
export interface AwardLine {
  readonly line: RankingLine;
  readonly award: UnitAward;
  /** What is proposed, also when it hangs on a tie. */
  readonly proposed: AwardSlot | null;
  readonly final: AwardSlot | null;
  readonly undecided: boolean;
  readonly decision: Decision | null;
  /** What was decided later, what that makes of the proposal, and where a refusal sends the unit; null while nothing is entered. */
  readonly followed: FollowedAward | null;
  readonly verdicts: readonly SlotVerdict[];
}

/** The proposal in the order of the ranking. */
export function listAwards(input: BlocInput, outcome: BlocOutcome): readonly AwardLine[] {
  const { slots } = input.ruleset;
  const find = (code: string | null): AwardSlot | null =>
    slots.find((slot) => slot.code === code) ?? null;
  const filled = listSeats(input, outcome);
  const followed = followResults(slots, outcome.awards, input.entries.results);
  return listRanking(input, outcome).flatMap((line): AwardLine[] => {
    const award = outcome.awards.find(({ unit }) => unit === line.unit.code);
    if (!award) return [];
    const own = followed.find(({ unit, result }) => unit === award.unit && result !== null) ?? null;
    return [
      {
        line,
        award,
        proposed: find(award.proposed),
        final: find(award.final),
        undecided: award.undecided,
        decision: input.entries.decisions.get(line.unit.code) ?? null,
        followed: own,
        verdicts: filled.map((slot) => judge({ input, outcome, line, award, followed: own }, slot)),
      },
    ];
  });
}

interface Case {
  readonly input: BlocInput;
  readonly outcome: BlocOutcome;
  readonly line: RankingLine;
  readonly award: UnitAward;
  readonly followed: FollowedAward | null;
}

function judge(item: Case, filled: FilledSlot): SlotVerdict {
  const { slot } = filled;
  const status = item.award.slots.get(slot.code) ?? "none";
  const { fallback, proposed } = item.followed ?? {};
  if (fallback?.code === slot.code)
    return { slot, status, why: reason("award.fell-back", { award: proposed?.award ?? "" }) };
  if (status === "none") return { slot, status, why: refuse(item, filled) };
  if (status === "proposed")
    return { slot, status, why: reason("award.by-rank", { rank: item.line.rank ?? 0 }) };
  const tied = item.outcome.awards
    .filter(({ unit, slots }) => unit !== item.line.unit.code && slots.get(slot.code) === status)
    .flatMap(({ unit }) => item.input.bloc.units.find(({ code }) => code === unit) ?? []);
  return { slot, status, why: { ...reason("award.tied-with"), tied } };
}

/** The first thing that keeps the unit from the slot, in the order the rules look at it. */
function refuse({ input, line, award }: Case, filled: FilledSlot): AwardReason {
  const { slot } = filled;
  const unmet = findUnmet(slot, line.ranked, input.entries.facts.get(line.unit.code));
  if (unmet !== null) return tellUnmet(input, line, unmet);
  const other = input.ruleset.slots.find(
    ({ code }) => slot.exclusiveWith.includes(code) && award.slots.get(code) === "proposed"
  );
  return other ? reason("award.has-other", { award: other.award }) : tellFull(filled);
}

function tellUnmet(input: BlocInput, line: RankingLine, unmet: UnmetCondition): AwardReason {
  switch (unmet.kind) {
    case "notRanked":
      return { ...reason("award.not-ranked"), notes: line.notes };
    case "minTotal":
      return reason("award.below-minimum", { min: unmet.least.toNumber() });
    case "votes":
      return tellMissing(unmet, ["award.votes-missing", "award.votes-below"]);
    case "facts":
      return { ...reason("award.facts-missing"), facts: factsOf(input, unmet.facts) };
    case "number": {
      const [fact] = factsOf(input, [unmet.fact]);
      const measure = fact?.unit === undefined ? {} : { unit: fact.unit };
      const told = tellMissing(unmet, ["award.number-missing", "award.number-below"]);
      return { ...told, params: { ...told.params, ...measure }, facts: fact ? [fact] : [] };
    }
  }
}

function factsOf({ ruleset }: BlocInput, codes: readonly string[]): readonly Fact[] {
  return ruleset.facts.filter(({ code }) => codes.includes(code));
}

/** A number that is not known, or one that is too low. */
function tellMissing(
  { least, found }: Extract<UnmetCondition, { kind: "votes" | "number" }>,
  [missing, below]: readonly [AwardReason["code"], AwardReason["code"]]
): AwardReason {
  const min = least.toNumber();
  return found === null
    ? reason(missing, { min })
    : reason(below, { min, found: found.toNumber() });
}

/** No place left; of a share, how many places it makes and why. */
function tellFull({ slot, seats, quota }: FilledSlot): AwardReason {
  if (typeof slot.count !== "object" || quota === null)
    return reason("award.full", { count: seats });
  const { percent, of } = slot.count;
  return reason(of === "ranked" ? "award.full-ranked" : "award.full-qualified", {
    count: seats,
    percent: percent.toNumber(),
    base: quota.base,
    raw: quota.raw.toNumber(),
  });
}

function reason(code: AwardReason["code"], params: Params = {}): AwardReason {
  return { code, params, notes: [], tied: [], facts: [] };
}
