import { listAwards, type AwardLine } from "../app/list-awards";
import type { AwardSlot } from "../domain/ruleset";
import { say } from "../locales/catalogue";
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
  return [...slots.map((slot) => printSlot(slot, language)), "", ...printTable(columns, rows)];
}

/** The award proposal as JSON: slots, then units. */
export function toAwardsJson(computed: Computed, language: Language): object {
  return {
    slots: computed.input.ruleset.slots.map((slot) => ({
      code: slot.code,
      award: slot.award,
      decidedBy: slot.decidedBy,
      count: slot.count,
      sample: slot.sample,
    })),
    awards: listAwards(computed.input, computed.outcome).map(
      ({ line, award, decision, verdicts }) => ({
        rank: line.rank,
        unit: line.unit.code,
        name: line.unit.name,
        proposed: award.proposed,
        undecided: award.undecided,
        decision,
        final: award.final,
        slots: verdicts.map(({ slot, status, why }) => ({
          slot: slot.code,
          status,
          why: sayReason(why, language),
        })),
      })
    ),
  };
}

interface Words {
  readonly slots: readonly AwardSlot[];
  readonly language: Language;
}

function printSlot(slot: AwardSlot, language: Language): string {
  const award = markSample(slot.award, slot.sample, language);
  return slot.count === "rest"
    ? say(language, "award.slot-rest", { award })
    : say(language, "award.slot", { award, count: slot.count });
}

function nameAward(award: AwardLine, language: Language): string {
  const { final, undecided, proposed } = award;
  if (undecided) return `${proposed?.award ?? ""} – ${sayStatus(award, language)}`;
  return final?.award ?? say(language, "award.nothing");
}

/** Why this award; without one, why none of them. A decision speaks for itself. */
function explainAward({ decision, verdicts }: AwardLine, { slots, language }: Words): string {
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
