import type { AwardSlot } from "../domain/ruleset";
import { nameCode, say } from "../locales/catalogue";
import { localizeNumber } from "../locales/fill-text";
import type { Language } from "../locales/language";
import { explainRank, listRanking, type RankingRow } from "./show-ranking";
import { markSample, type Computed } from "./show-units";

/** What one slot says about one unit. */
export interface SlotVerdict {
  readonly slot: AwardSlot;
  readonly status: "proposed" | "tieAtCut" | "none";
  readonly why: string;
}

interface Case {
  readonly computed: Computed;
  readonly language: Language;
}

/** For each slot, whether it is proposed for the unit and why or why not. */
export function explainSlots(row: RankingRow, { computed, language }: Case): SlotVerdict[] {
  const award = computed.outcome.awards.find(({ unit }) => unit === row.unit.code);
  return computed.input.ruleset.slots.map((slot) => {
    const status = award?.slots.get(slot.code) ?? "none";
    const why =
      status === "none"
        ? explainRefusal(row, slot, { computed, language })
        : explainPlace(row, slot, { computed, language });
    return { slot, status, why };
  });
}

function explainPlace(row: RankingRow, slot: AwardSlot, { computed, language }: Case): string {
  const award = computed.outcome.awards.find(({ unit }) => unit === row.unit.code);
  if (award?.slots.get(slot.code) !== "tieAtCut") {
    return say(language, "award.by-rank", { rank: row.rank ?? "–" });
  }
  const tied = computed.outcome.awards
    .filter(({ unit, slots }) => unit !== row.unit.code && slots.get(slot.code) === "tieAtCut")
    .map(({ unit }) => unit);
  return say(language, "award.tied-with", { units: tied.join(", ") });
}

/** The first thing that keeps the unit from the slot, in the order the rules look at it. */
function explainRefusal(row: RankingRow, slot: AwardSlot, { computed, language }: Case): string {
  const { ruleset, entries } = computed.input;
  if (row.rank === null) {
    const notes = explainRank(row, { computed, language }).join("; ");
    return say(language, "award.not-ranked", notes === "" ? {} : { notes });
  }
  const { value } = row.ranked;
  if (slot.minTotal !== null && value?.lt(slot.minTotal)) {
    return say(language, "award.below-minimum", {
      min: localizeNumber(slot.minTotal.toString(), language),
    });
  }
  const missing = slot.facts.filter((code) => entries.facts.get(row.unit.code)?.get(code) !== true);
  if (missing.length > 0) {
    const facts = ruleset.facts
      .filter(({ code }) => missing.includes(code))
      .map(({ name, sample }) => markSample(name, sample, language));
    return say(language, "award.facts-missing", { facts: facts.join("; ") });
  }
  return explainCompetition(row, slot, { computed, language });
}

function explainCompetition(row: RankingRow, slot: AwardSlot, { computed, language }: Case) {
  const award = computed.outcome.awards.find(({ unit }) => unit === row.unit.code);
  const other = computed.input.ruleset.slots.find(
    ({ code }) => slot.exclusiveWith.includes(code) && award?.slots.get(code) === "proposed"
  );
  if (other) return say(language, "award.has-other", { award: other.award });
  return say(language, "award.full", { count: slot.count });
}

/** The unit's place in the proposal: ranking rows with their verdicts. */
export function listAwards(computed: Computed, language: Language) {
  return listRanking(computed).map((row) => {
    const award = computed.outcome.awards.find(({ unit }) => unit === row.unit.code);
    const decision = computed.input.entries.decisions.get(row.unit.code) ?? null;
    const verdicts = explainSlots(row, { computed, language });
    return {
      row,
      decision,
      verdicts,
      proposed: award?.proposed ?? null,
      final: award?.final ?? null,
      undecided: award?.undecided ?? false,
      status: nameCode(language, "award", findStatus(verdicts)),
    };
  });
}

function findStatus(verdicts: readonly SlotVerdict[]): SlotVerdict["status"] {
  return verdicts.find(({ status }) => status !== "none")?.status ?? "none";
}
