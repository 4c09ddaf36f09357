import type { MemberUnit } from "../domain/bloc";
import type { BlocInput } from "../domain/compute-bloc";
import type { Decision } from "../domain/entries";
import type { Params } from "../domain/issue";
import type { BlocOutcome, SlotStatus, UnitAward } from "../domain/outcome";
import type { AwardSlot } from "../domain/ruleset";
import { listRanking, type RankingLine, type RankNote } from "./list-ranking";

/** Why a unit is proposed for a slot, or not; the words stand in the catalogue under the code. */
export interface AwardReason {
  readonly code:
    | "award.below-minimum"
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
  readonly verdicts: readonly SlotVerdict[];
}

/** The proposal in the order of the ranking. */
export function listAwards(input: BlocInput, outcome: BlocOutcome): readonly AwardLine[] {
  const { slots } = input.ruleset;
  const find = (code: string | null): AwardSlot | null =>
    slots.find((slot) => slot.code === code) ?? null;
  return listRanking(input, outcome).flatMap((line): AwardLine[] => {
    const award = outcome.awards.find(({ unit }) => unit === line.unit.code);
    if (!award) return [];
    return [
      {
        line,
        award,
        proposed: find(award.proposed),
        final: find(award.final),
        undecided: award.undecided,
        decision: input.entries.decisions.get(line.unit.code) ?? null,
        verdicts: slots.map((slot) => judge({ input, outcome, line, award }, slot)),
      },
    ];
  });
}

interface Case {
  readonly input: BlocInput;
  readonly outcome: BlocOutcome;
  readonly line: RankingLine;
  readonly award: UnitAward;
}

function judge(item: Case, slot: AwardSlot): SlotVerdict {
  const status = item.award.slots.get(slot.code) ?? "none";
  if (status === "none") return { slot, status, why: refuse(item, slot) };
  if (status === "proposed")
    return { slot, status, why: reason("award.by-rank", { rank: item.line.rank ?? 0 }) };
  const tied = item.outcome.awards
    .filter(({ unit, slots }) => unit !== item.line.unit.code && slots.get(slot.code) === status)
    .flatMap(({ unit }) => item.input.bloc.units.find(({ code }) => code === unit) ?? []);
  return { slot, status, why: { ...reason("award.tied-with"), tied } };
}

/** The first thing that keeps the unit from the slot, in the order the rules look at it. */
function refuse({ input, line, award }: Case, slot: AwardSlot): AwardReason {
  if (line.rank === null) return { ...reason("award.not-ranked"), notes: line.notes };
  if (slot.minTotal !== null && line.ranked.value?.lt(slot.minTotal))
    return reason("award.below-minimum", { min: slot.minTotal.toNumber() });
  const entered = input.entries.facts.get(line.unit.code);
  const missing = slot.facts.filter((code) => entered?.get(code) !== true);
  if (missing.length > 0) {
    const facts = input.ruleset.facts.filter(({ code }) => missing.includes(code));
    return { ...reason("award.facts-missing"), facts };
  }
  const other = input.ruleset.slots.find(
    ({ code }) => slot.exclusiveWith.includes(code) && award.slots.get(code) === "proposed"
  );
  if (other) return reason("award.has-other", { award: other.award });
  return reason("award.full", { count: slot.count });
}

function reason(code: AwardReason["code"], params: Params = {}): AwardReason {
  return { code, params, notes: [], tied: [], facts: [] };
}
