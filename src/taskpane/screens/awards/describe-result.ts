import type { AwardLine } from "../../../app/list-awards";
import type { AwardSlot } from "../../../domain/ruleset";
import type { TextValues } from "../../../locales/fill-text";

/** Words for what was decided on a unit's proposal. */
export interface ResultWords {
  readonly key:
    | "result-open"
    | "result-awarded"
    | "result-refused"
    | "result-fell-back"
    | "result-otherwise"
    | "result-unasked";
  readonly values: TextValues;
}

const KEYS = {
  open: "result-open",
  awarded: "result-awarded",
  refused: "result-refused",
  fellBack: "result-fell-back",
  otherwise: "result-otherwise",
} as const;

/** What became of a unit's proposal; null where nothing is entered and nothing is to be said. `isCut`: not what was proposed. */
export function describeResult(
  { followed }: AwardLine,
  slots: readonly AwardSlot[]
): (ResultWords & { readonly isCut: boolean }) | null {
  if (!followed?.result || followed.fate === "none") return null;
  const { fate, proposed, result, fallback } = followed;
  const isUnasked = fate === "otherwise" && proposed === null;
  const values = {
    award: nameOf(proposed),
    given: nameOf(slots.find(({ code }) => code === result.slot)),
    number: result.number,
    date: result.date.split("-").reverse().join("/"),
    fallback: nameOf(fallback),
  };
  const isCut = fate !== "open" && fate !== "awarded";
  return { key: isUnasked ? "result-unasked" : KEYS[fate], values, isCut };
}

function nameOf(slot: AwardSlot | null | undefined): string {
  return slot?.award ?? "";
}
