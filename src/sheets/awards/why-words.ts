import type { FilledSlot } from "../../domain/fill-slots";
import type { RankedUnit, UnitAward } from "../../domain/outcome";
import type { AwardSlot } from "../../domain/ruleset";
import { findUnmet, type UnmetCondition } from "../../domain/slot-conditions";
import type { BookContext } from "../book-context";

/** Why a unit got a slot or not, in the few words that the sheet's formulas put together. */
export const WHY = {
  proposed: "được đề nghị",
  tied: "bằng nhau ở suất cuối, chờ quyết định",
  notRanked: "chưa được xếp hạng",
  minTotal: "chưa đạt mức ít nhất",
  votes: "chưa đủ tỷ lệ phiếu",
  /** Followed by the name of the fact. */
  fact: "chưa đạt hoặc chưa xác nhận: ",
  /** The same where there are too many to name them in a formula. */
  someFact: "chưa đủ điều kiện kèm theo",
  /** Follow the name of a number fact. */
  notEntered: ": chưa nhập",
  below: ": chưa đạt mức ít nhất",
  /** Followed by the award. */
  holds: "đã được đề nghị ",
  /** The number of places stands between. */
  full: ["hết chỉ tiêu (", ")"],
} as const;

/** Up to so many facts are named in one formula, which has to stay short. */
const NAMED_FACTS = 4;

/** Whether the formula of a slot names what is missing. */
export function namesFacts({ facts, atLeast = [] }: AwardSlot): boolean {
  return facts.length + atLeast.length <= NAMED_FACTS;
}

/** The words for one unit and one slot. */
export function slotWhy(
  context: BookContext,
  filled: FilledSlot,
  { ranked, award }: { readonly ranked: RankedUnit; readonly award: UnitAward }
): string {
  const { slot, statuses, seats } = filled;
  const status = statuses.get(award.unit);
  if (status === "proposed") return WHY.proposed;
  if (status === "tieAtCut") return WHY.tied;
  if (status === "none") return WHY.full.join(String(seats));
  const unmet = findUnmet(slot, ranked, context.entries.facts.get(award.unit));
  if (unmet !== null) return unmetWords(context, slot, unmet);
  const rival = context.ruleset.slots.find(
    ({ code }) => slot.exclusiveWith.includes(code) && award.slots.get(code) === "proposed"
  );
  return WHY.holds + (rival?.award ?? "");
}

function unmetWords({ ruleset }: BookContext, slot: AwardSlot, unmet: UnmetCondition): string {
  const nameOf = (fact: string): string =>
    ruleset.facts.find(({ code }) => code === fact)?.name ?? fact;
  switch (unmet.kind) {
    case "notRanked":
      return WHY.notRanked;
    case "minTotal":
      return WHY.minTotal;
    case "votes":
      return WHY.votes;
    case "facts":
      return namesFacts(slot) ? WHY.fact + nameOf(unmet.facts[0] ?? "") : WHY.someFact;
    case "number":
      if (!namesFacts(slot)) return WHY.someFact;
      return nameOf(unmet.fact) + (unmet.found === null ? WHY.notEntered : WHY.below);
  }
}
