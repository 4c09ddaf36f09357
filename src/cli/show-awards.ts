import { listAwards, type AwardLine } from "../app/list-awards";
import { listSeats } from "../app/awards/list-seats";
import type { AwardResult } from "../domain/entries";
import type { FilledSlot } from "../domain/fill-slots";
import type { FollowedAward } from "../domain/follow-results";
import type { AwardSlot } from "../domain/ruleset";
import { nameCode, say } from "../locales/catalogue";
import type { Language } from "../locales/language";
import { findGiven, sayReason, sayStatus } from "./explain-award";
import { printTable } from "./print-table";
import { markSample, type Computed } from "./show-units";

/** The award proposal: how many places there are, and for every unit what it gets and why. */
export function printAwards(computed: Computed, language: Language): string[] {
  const { slots } = computed.input.ruleset;
  if (slots.length === 0) return [say(language, "award.no-slots")];
  const rows = listAwards(computed.input, computed.outcome).map((award) => {
    const { rank, unit } = award.line;
    return [
      rank === null ? "–" : String(rank),
      unit.code,
      markSample(unit.name, unit.sample, language),
      nameAward(award, language),
      explainAward(award, { slots, language }),
    ];
  });
  const columns = [
    { heading: say(language, "column.rank"), align: "right" },
    { heading: say(language, "column.code"), align: "left" },
    { heading: say(language, "column.unit"), align: "left" },
    { heading: say(language, "column.award"), align: "left" },
    { heading: say(language, "column.why"), align: "left" },
  ] as const;
  const filled = listSeats(computed.input, computed.outcome);
  return [...filled.map((slot) => printSlot(slot, language)), "", ...printTable(columns, rows)];
}

/** The award proposal as JSON: slots, then units. */
export function toAwardsJson(computed: Computed, language: Language): object {
  return {
    slots: listSeats(computed.input, computed.outcome).map(toSlotJson),
    awards: listAwards(computed.input, computed.outcome).map(
      ({ line, award, decision, followed, verdicts }) => ({
        rank: line.rank,
        unit: line.unit.code,
        name: line.unit.name,
        proposed: award.proposed,
        undecided: award.undecided,
        decision,
        final: award.final,
        ...toResultJson(followed),
        slots: verdicts.map(({ slot, status, why }) => ({
          slot: slot.code,
          status,
          why: sayReason(why, language),
        })),
      })
    ),
  };
}

/** A share says what it makes: how many units, before and after rounding. */
function toSlotJson({ slot, quota, seats }: FilledSlot): object {
  const { code, award, decidedBy, count, sample } = slot;
  const head = { code, award, decidedBy };
  if (typeof count !== "object") return { ...head, count, sample };
  const share = { ...count, percent: count.percent.toNumber() };
  return { ...head, count: share, raw: quota?.raw.toNumber() ?? null, seats, sample };
}

/** What was decided; left out while nothing is. */
function toResultJson(followed: FollowedAward | null): object {
  if (followed === null) return {};
  const { result, fate, fallback } = followed;
  return { result, fate, ...(fallback === null ? {} : { fallback: fallback.code }) };
}

interface Words {
  readonly slots: readonly AwardSlot[];
  readonly language: Language;
}

function printSlot({ slot, quota, seats }: FilledSlot, language: Language): string {
  const award = markSample(slot.award, slot.sample, language);
  const { count } = slot;
  if (count === "rest") return say(language, "award.slot-rest", { award });
  if (typeof count === "number") return say(language, "award.slot", { award, count });
  return say(language, "award.slot-share", {
    award,
    count: seats,
    percent: count.percent.toNumber(),
    of: nameCode(language, "count", count.of),
    rounding: nameCode(language, "rounding", count.rounding),
    raw: quota?.raw.toNumber() ?? 0,
  });
}

function nameAward(award: AwardLine, language: Language): string {
  const { final, undecided, proposed } = award;
  if (undecided) return `${proposed?.award ?? ""} – ${sayStatus(award, language)}`;
  return final?.award ?? say(language, "award.nothing");
}

/** Why this award; without one, why none of them. A decision speaks for itself. */
function explainAward(line: AwardLine, words: Words): string {
  const result = explainResult(line, words);
  return [explainProposal(line, words), ...result].join("; ");
}

/** What was decided on the proposal; nothing while it is not known. */
function explainResult({ followed }: AwardLine, words: Words): readonly string[] {
  if (followed === null || followed.result === null || followed.result.slot === null) return [];
  return followed.fate === "refused"
    ? [explainRefusal(followed, words)]
    : explainAwarded(followed.result, words);
}

function explainRefusal({ proposed, fallback }: FollowedAward, { language }: Words): string {
  const other = fallback === null ? {} : { other: fallback.award };
  return say(language, "award.refused", { award: proposed?.award ?? "", ...other });
}

function explainAwarded(
  { slot, number, date }: AwardResult,
  { slots, language }: Words
): readonly string[] {
  const award = slots.find(({ code }) => code === slot)?.award;
  if (award === undefined) return [];
  const day = date.split("-").reverse().join("/");
  return [say(language, "award.result", { award, number, date: day })];
}

function explainProposal({ decision, verdicts }: AwardLine, { slots, language }: Words): string {
  if (decision !== null) {
    const { slot, reason } = decision;
    const award = slots.find(({ code }) => code === slot)?.award ?? say(language, "award.nothing");
    return say(language, "award.decided", { award, ...(reason === "" ? {} : { reason }) });
  }
  const given = findGiven(verdicts);
  if (given) return sayReason(given.why, language);
  const reasons = verdicts.map(({ slot, why }) => ({
    award: slot.award,
    why: sayReason(why, language),
  }));
  const [first] = reasons;
  const isSame = reasons.every(({ why }) => why === first?.why);
  if (isSame) return first?.why ?? "";
  return reasons.map(({ award, why }) => `${award}: ${why}`).join("; ");
}
