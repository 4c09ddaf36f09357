import type { UnitCode } from "../bloc";
import {
  isBlankNomination,
  isSameText,
  type Nomination,
  PROPOSAL_KINDS,
  RECIPIENTS,
  REFUSED,
} from "./nomination";

/** What is missing, wrong or to be known about a proposal, in the order in which it is told. */
export const NOMINATION_FAULTS = [
  "round",
  "kind",
  "recipient",
  "name",
  "award",
  "achievement",
  "unit",
  "position",
  "repeated",
  "refused",
  "otherwise",
  "papers",
] as const;
export type NominationFault = (typeof NOMINATION_FAULTS)[number];

/** Faults of each proposal, in its order; none of a blank row. `units` are the bloc's codes. */
export function judgeNominations(
  nominations: readonly Nomination[],
  units: readonly UnitCode[]
): readonly (readonly NominationFault[])[] {
  return nominations.map((one) => {
    if (isBlankNomination(one)) return [];
    const has: Readonly<Record<NominationFault, boolean>> = {
      ...judgeTexts(one, units),
      ...judgeResult(one),
      repeated: countSame(nominations, one) > 1,
    };
    return NOMINATION_FAULTS.filter((fault) => has[fault]);
  });
}

/** How many proposals are for the same recipient and the same achievement, itself included; 0 where one of the two is not entered, or nothing came of it. */
export function countSame(nominations: readonly Nomination[], one: Nomination): number {
  const isOpen = ({ result }: Nomination): boolean => !isSameText(result, REFUSED);
  if (one.name === "" || one.achievement === "" || !isOpen(one)) return 0;
  const fields = ["name", "recipient", "unit", "achievement"] as const;
  const isSame = (other: Nomination): boolean =>
    fields.every((field) => isSameText(other[field], one[field]));
  return nominations.filter((other) => isOpen(other) && isSame(other)).length;
}

/** What stands where a name is still to be written. */
export const DOTS = "…";

type TextFault = Exclude<NominationFault, "repeated" | "refused" | "otherwise" | "papers">;

function judgeTexts(one: Nomination, units: readonly UnitCode[]): Record<TextFault, boolean> {
  const isListed = (list: readonly string[], text: string): boolean => list.includes(text);
  return {
    round: one.round === "",
    kind: !isListed(PROPOSAL_KINDS, one.kind),
    recipient: !isListed(RECIPIENTS, one.recipient),
    name: isOpenText(one.name),
    award: one.award === "",
    achievement: one.achievement === "",
    unit: one.unit !== "" && !units.some((code) => isSameText(code, one.unit)),
    position: one.recipient === "individual" && isOpenText(one.position),
  };
}

/** Nothing, or dots that hold a place. */
function isOpenText(text: string): boolean {
  return text.replaceAll(DOTS, "") === "";
}

function judgeResult({ award, result, decisionNumber, decisionDate }: Nomination) {
  const isRefused = isSameText(result, REFUSED);
  const isAwarded = result !== "" && !isRefused;
  return {
    refused: isRefused,
    otherwise: isAwarded && !isSameText(result, award),
    papers: isAwarded && (decisionNumber === "" || decisionDate === ""),
  };
}
