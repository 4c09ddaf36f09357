import type { UnitCode } from "./bloc";
import type { Decimal } from "./decimal";
import type { Nomination } from "./nominations/nomination";
import type { CriterionCode } from "./ruleset";

/** A result as entered, before any rule. */
export type Result =
  | { readonly kind: "done"; readonly done: boolean }
  /** 1 = the first listed tier (Mức 1). */
  | { readonly kind: "tier"; readonly tier: number }
  | { readonly kind: "other" }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "parts"; readonly done: readonly (boolean | null)[] }
  /** One number per line of the rule: events, awards, or the raters' scores; null = left blank. */
  | { readonly kind: "numbers"; readonly values: readonly (Decimal | Invalid | null)[] }
  | { readonly kind: "text"; readonly text: string };

/** Something in a cell that is no usable value; `found` is what stands there, kept when the book is drawn again. */
export interface Invalid {
  readonly kind: "invalid";
  readonly found?: string;
}

/** Whether a line of a result holds something that is no usable value. */
export function isInvalid(value: Decimal | Invalid | null): value is Invalid {
  return value !== null && "kind" in value;
}

/** A typed score: a number, or something in the cell that is no usable score. `null` = not entered. */
export type Typed = { readonly kind: "points"; readonly points: Decimal } | Invalid | null;

/** A unit's own target. `null` = the criterion's; "none" = the cell was emptied: no target. */
export type Target =
  { readonly kind: "number"; readonly value: Decimal } | { readonly kind: "none" } | Invalid | null;

/** What is known of one unit on one criterion. `notAssigned` ≠ nothing entered ≠ 0. */
export interface Entry {
  readonly assigned: boolean;
  readonly target: Target;
  readonly result: Result | Invalid | null;
  readonly self: Typed;
  readonly explanation: string;
  readonly checked: Typed;
  readonly reason: string;
  readonly official: Typed;
  /** What each checker of a panel gave, by checker code; left out where there is no panel. */
  readonly checks?: ReadonlyMap<string, Typed>;
}

export const EMPTY_ENTRY: Entry = {
  assigned: true,
  target: null,
  result: null,
  self: null,
  explanation: "",
  checked: null,
  reason: "",
  official: null,
};

/** A number of a vote count as typed; null = not entered. */
export type Count = Decimal | Invalid | null;

/** The record of a vote (biên bản kiểm phiếu): phiếu phát ra, thu vào, hợp lệ, không hợp lệ, and the votes for each unit. */
export interface Ballot {
  /** Who may vote, present or not. */
  readonly members: Count;
  readonly issued: Count;
  readonly collected: Count;
  readonly valid: Count;
  readonly invalid: Count;
  /** A unit that is left out was not voted on or not counted: its votes are missing, never 0. */
  readonly votes: ReadonlyMap<UnitCode, Count>;
}

/** The council's order among units that every key left equal: the smaller number first. */
export interface TieDecision {
  readonly order: number;
  /** Compulsory. */
  readonly reason: string;
}

/** What is known of a fact: yes or no, a number, or null = not entered. */
export type FactValue = boolean | Decimal | null;

/** Whether a fact is a number. */
export function isNumberFact(value: FactValue): value is Decimal {
  return typeof value === "object" && value !== null;
}

/** What was decided on a unit's proposal by whoever decides; entered later, apart from the proposal. */
export interface AwardResult {
  /** Code of the slot that was awarded; "" = none, null = not known yet. */
  readonly slot: string | null;
  /** Number of the decision (số quyết định); "" = not entered. */
  readonly number: string;
  /** ISO date of the decision; "" = not entered. */
  readonly date: string;
}

/** Everything people entered for a bloc-year. A missing entry means: assigned, nothing entered. */
export interface Entries {
  readonly scores: ReadonlyMap<UnitCode, ReadonlyMap<CriterionCode, Entry>>;
  readonly facts: ReadonlyMap<UnitCode, ReadonlyMap<string, FactValue>>;
  readonly decisions: ReadonlyMap<UnitCode, Decision>;
  readonly tieDecisions: ReadonlyMap<UnitCode, TieDecision>;
  /** What was decided on the proposals; a unit that is left out has no result yet. */
  readonly results: ReadonlyMap<UnitCode, AwardResult>;
  /** null where nothing was voted on, or nothing of it is entered. */
  readonly ballot: Ballot | null;
  /** Proposals outside the yearly ranking, row by row; left out where the book has no sheet for them. */
  readonly nominations?: readonly Nomination[];
  /** True for shipped samples: printed as "số liệu minh họa". */
  readonly sample: boolean;
}

/** Entries of a bloc that has neither voted nor decided between equal units, and of whose proposals nothing is decided. */
export const NO_VOTE: Pick<Entries, "tieDecisions" | "ballot" | "results"> = {
  tieDecisions: new Map(),
  results: new Map(),
  ballot: null,
};

/** The bloc's own decision where it departs from the derived proposal; `slot` "" = no award. */
export interface Decision {
  readonly slot: string;
  readonly reason: string;
}
