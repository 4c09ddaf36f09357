import type { Entries } from "../entries";
import { areExclusive } from "../exclusive-slots";
import { followResults } from "../follow-results";
import type { Issue, Severity } from "../issue";
import type { UnitAward } from "../outcome";
import type { AwardSlot } from "../ruleset";

/** Two awards that exclude each other for one unit (Luật 06/2022/QH15 Điều 5): what the bloc decided, what was awarded or what a refusal falls back to, beside another award that the unit is proposed for. What the rules alone propose never makes such a pair. */
export function checkPairs(
  slots: readonly AwardSlot[],
  awards: readonly UnitAward[],
  entries: Entries
): Issue[] {
  const followed = followResults(slots, awards, entries.results);
  return awards.flatMap((award, index) => {
    const { result, fallback } = followed[index] ?? {};
    const decided = entries.decisions.get(award.unit)?.slot;
    return [
      ...checkHeld(slots, award, { held: decided, severity: "error" }),
      ...checkHeld(slots, award, { held: result?.slot, severity: "warning" }),
      ...checkHeld(slots, award, { held: fallback?.code, severity: "warning" }),
    ].slice(0, 1);
  });
}

function checkHeld(
  slots: readonly AwardSlot[],
  { unit, proposed, slots: statuses }: UnitAward,
  { held, severity }: { held: string | null | undefined; severity: Severity }
): Issue[] {
  const award = slots.find(({ code }) => code === held);
  if (award === undefined || award.code === proposed) return [];
  const other = slots.find(
    ({ code }) =>
      statuses.get(code) === "proposed" &&
      code !== award.code &&
      code !== proposed &&
      areExclusive(slots, code, award.code) &&
      !(proposed !== null && areExclusive(slots, code, proposed))
  );
  if (other === undefined) return [];
  const params = { award: award.award, other: other.award };
  return [{ code: "award.exclusive-pair", severity, about: { unit }, params }];
}
