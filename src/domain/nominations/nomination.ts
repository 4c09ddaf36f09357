import type { UnitCode } from "../bloc";

/** Why an award is proposed (Luật Thi đua, khen thưởng): công trạng, chuyên đề, đột xuất, cống hiến, niên hạn, đối ngoại. */
export const PROPOSAL_KINDS = [
  "merit",
  "thematic",
  "sudden",
  "dedication",
  "tenure",
  "foreign",
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const RECIPIENTS = ["collective", "individual"] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** A proposal outside the yearly ranking, as typed: "" is not entered; what is no such code or date stands as it was typed. */
export interface Nomination {
  /** "Sơ kết 6 tháng đầu năm 2023"; proposals of one round go into one letter. */
  readonly round: string;
  /** A `ProposalKind`. */
  readonly kind: string;
  /** A `Recipient`. */
  readonly recipient: string;
  readonly name: string;
  readonly position: string;
  readonly unit: UnitCode;
  readonly award: string;
  readonly achievement: string;
  /** The award that was decided, or `REFUSED`. */
  readonly result: string;
  readonly decisionNumber: string;
  /** ISO date. */
  readonly decisionDate: string;
}

/** The result of a proposal that got nothing. */
export const REFUSED = "Không được tặng";

/** A row left blank: it keeps the place of those below it. */
export const BLANK_NOMINATION: Nomination = {
  round: "",
  kind: "",
  recipient: "",
  name: "",
  position: "",
  unit: "",
  award: "",
  achievement: "",
  result: "",
  decisionNumber: "",
  decisionDate: "",
};

export function isBlankNomination(nomination: Nomination): boolean {
  return Object.values(nomination).every((text) => text === "");
}

/** Equal as spreadsheet programs compare texts: the size of letters does not matter. */
export function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
