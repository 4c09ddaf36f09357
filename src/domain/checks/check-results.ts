import type { Entries } from "../entries";
import { type FollowedAward, followResults } from "../follow-results";
import type { Issue } from "../issue";
import type { UnitAward } from "../outcome";
import type { AwardSlot } from "../ruleset";

/** Where the decisions differ from the proposals: refused, decided otherwise, not decided while others are, or without number and date. */
export function checkResults(
  slots: readonly AwardSlot[],
  awards: readonly UnitAward[],
  { results }: Entries
): Issue[] {
  const isKnown = [...results.values()].some(({ slot }) => slot !== null);
  return followResults(slots, awards, results).flatMap((one) => [
    ...checkFate(one, slots, isKnown),
    ...checkPapers(one),
  ]);
}

function checkFate(one: FollowedAward, slots: readonly AwardSlot[], isKnown: boolean): Issue[] {
  switch (one.fate) {
    case "open":
      return isKnown || one.result !== null ? [reportOpen(one)] : [];
    case "refused":
      return [reportRefused(one)];
    case "fellBack":
    case "otherwise":
      return [reportOther(one, slots)];
    default:
      return [];
  }
}

function reportOpen({ unit, proposed }: FollowedAward): Issue {
  const params = nameAward(proposed);
  return { code: "award.result-missing", severity: "tip", about: { unit }, params };
}

function reportRefused({ unit, proposed, fallback }: FollowedAward): Issue {
  const params = {
    ...nameAward(proposed),
    ...(fallback === null ? {} : { other: fallback.award }),
  };
  return { code: "award.refused", severity: "warning", about: { unit }, params };
}

function reportOther(
  { unit, proposed, result, fate }: FollowedAward,
  slots: readonly AwardSlot[]
): Issue {
  const about = { unit };
  const slot = result?.slot ?? "";
  const other = slots.find(({ code }) => code === slot);
  if (other === undefined)
    return { code: "award.result-unknown", severity: "error", about, params: { slot } };
  const severity = fate === "fellBack" ? "tip" : "warning";
  const params = { ...nameAward(proposed), other: other.award };
  return { code: "award.decided-otherwise", severity, about, params };
}

function nameAward(slot: AwardSlot | null): { award?: string } {
  return slot === null ? {} : { award: slot.award };
}

/** An award has a decision with a number and a date. */
function checkPapers({ unit, result }: FollowedAward): Issue[] {
  if (result === null || result.slot === null || result.slot === "") return [];
  if (result.number !== "" && result.date !== "") return [];
  const code = "award.result-without-number";
  return [{ code, severity: "warning", about: { unit }, params: { slot: result.slot } }];
}
