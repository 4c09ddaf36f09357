import type { UnitCode } from "./bloc";
import type { Decimal } from "./decimal";
import type { CriterionCode } from "./ruleset";

/** A result as entered, before any rule. */
export type Result =
  | { readonly kind: "done"; readonly done: boolean }
  /** 1 = the first listed tier (Mức 1). */
  | { readonly kind: "tier"; readonly tier: number }
  | { readonly kind: "other" }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "parts"; readonly done: readonly (boolean | null)[] }
  | { readonly kind: "text"; readonly text: string };

/** Something in a cell that is no usable value; `found` is what stands there, kept when the book is drawn again. */
export interface Invalid {
  readonly kind: "invalid";
  readonly found?: string;
}

/** A typed score: a number, or something in the cell that is no usable score. `null` = not entered. */
export type Typed = { readonly kind: "points"; readonly points: Decimal } | Invalid | null;

/** What is known of one unit on one criterion. `notAssigned` ≠ nothing entered ≠ 0. */
export interface Entry {
  readonly assigned: boolean;
  readonly result: Result | Invalid | null;
  readonly self: Typed;
  readonly explanation: string;
  readonly checked: Typed;
  readonly reason: string;
  readonly official: Typed;
}

export const EMPTY_ENTRY: Entry = {
  assigned: true,
  result: null,
  self: null,
  explanation: "",
  checked: null,
  reason: "",
  official: null,
};

export type FactValue = boolean | null;

/** Everything people entered for a bloc-year. A missing entry means: assigned, nothing entered. */
export interface Entries {
  readonly scores: ReadonlyMap<UnitCode, ReadonlyMap<CriterionCode, Entry>>;
  readonly facts: ReadonlyMap<UnitCode, ReadonlyMap<string, FactValue>>;
  readonly decisions: ReadonlyMap<UnitCode, Decision>;
  /** True for shipped samples: printed as "số liệu minh họa". */
  readonly sample: boolean;
}

/** The bloc's own decision where it departs from the derived proposal; `slot` "" = no award. */
export interface Decision {
  readonly slot: string;
  readonly reason: string;
}
