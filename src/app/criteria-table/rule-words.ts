import type { Decimal } from "../../domain/decimal";
import type { Rule, Section } from "../../domain/ruleset";

/** The words of a criterion's way of scoring, and what is known of the criterion. */
export interface RuleWords {
  readonly text: string;
  readonly section: Section;
  /** null: the table does not say; a top tier may then tell. */
  readonly max: Decimal | null;
}

/** What had to be supposed to make a rule of words, for the officer to confirm or put right. */
export type RuleNote =
  /** Nothing is said below `value`; `points` are supposed there. */
  | { readonly kind: "below"; readonly value: Decimal; readonly points: Decimal }
  /** Two tiers name `value`; it counts for the upper one. "edge": it counts for the lower one, as printed. */
  | { readonly kind: "shared" | "edge"; readonly value: Decimal }
  /** Results just below `value` that no tier names count for the lower one. */
  | { readonly kind: "between"; readonly value: Decimal }
  /** Deductions stop at 0; results above 100 % of the target get no more than the maximum. */
  | { readonly kind: "stopsAtZero" | "stopsAtFull" };

/** A rule that was read, and what had to be supposed for it. */
export interface ReadRule {
  readonly rule: Rule;
  readonly notes: readonly RuleNote[];
}
