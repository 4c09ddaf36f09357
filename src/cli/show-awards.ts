import type { AwardSlot } from "../domain/ruleset";
import { say } from "../locales/catalogue";
import type { Language } from "../locales/language";
import { listAwards } from "./explain-award";
import { printTable } from "./print-table";
import { markSample, type Computed } from "./show-units";

type AwardRow = ReturnType<typeof listAwards>[number];

/** The award proposal: how many places there are, and for every unit what it gets and why. */
export function printAwards(computed: Computed, language: Language): string[] {
  const { slots } = computed.input.ruleset;
  if (slots.length === 0) return [say(language, "award.no-slots")];
  const rows = listAwards(computed, language).map((row) => [
    row.row.rank === null ? "–" : String(row.row.rank),
    row.row.unit.code,
    markSample(row.row.unit.name, row.row.unit.sample, language),
    nameAward(row, { slots, language }),
    explainRow(row, { slots, language }),
  ]);
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
    awards: listAwards(computed, language).map((row) => ({
      rank: row.row.rank,
      unit: row.row.unit.code,
      name: row.row.unit.name,
      proposed: row.proposed,
      undecided: row.undecided,
      decision: row.decision,
      final: row.final,
      slots: row.verdicts.map(({ slot, status, why }) => ({ slot: slot.code, status, why })),
    })),
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

function nameAward(row: AwardRow, { slots, language }: Words): string {
  const code = row.final ?? (row.undecided ? row.proposed : null);
  const slot = slots.find((candidate) => candidate.code === code);
  if (row.undecided) return `${slot?.award ?? ""} – ${row.status}`;
  return slot?.award ?? say(language, "award.nothing");
}

/** Why this award; without one, why none of them. A decision speaks for itself. */
function explainRow(row: AwardRow, { slots, language }: Words): string {
  if (row.decision !== null) {
    const { slot, reason } = row.decision;
    const award = slots.find(({ code }) => code === slot)?.award ?? say(language, "award.nothing");
    return say(language, "award.decided", { award, ...(reason === "" ? {} : { reason }) });
  }
  const given = row.verdicts.find(({ status }) => status !== "none");
  if (given) return given.why;
  const reasons = row.verdicts.map(({ slot, why }) => ({ award: slot.award, why }));
  const [first] = reasons;
  const isSame = reasons.every(({ why }) => why === first?.why);
  if (isSame) return first?.why ?? "";
  return reasons.map(({ award, why }) => `${award}: ${why}`).join("; ");
}
