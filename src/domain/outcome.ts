import type { UnitCode } from "./bloc";
import type { Decimal } from "./decimal";
import type { OrderReason } from "./order/order-reason";
import type { CriterionCode } from "./ruleset";

/** The state of one score. Only `scored` carries points. */
export type Score =
  | { readonly status: "notAssigned" }
  | { readonly status: "notEntered" }
  | { readonly status: "invalid" }
  | { readonly status: "scored"; readonly points: Decimal };

/** One unit on one criterion. */
export interface CriterionOutcome {
  /** Points that the rule gives for the entered result; what the sheet proposes. */
  readonly rulePoints: Score;
  /** Points that count at the ruleset's stage, rounded to its places. */
  readonly counted: Score;
  /** counted × weight, rounded to the ruleset's places. */
  readonly contribution: Score;
  /** counted ÷ maxPoints × 100, 2 decimals; null when nothing is scored. */
  readonly percentOfMax: Decimal | null;
}

/** Subtotal of a group: what is scored so far; null when every criterion below it is not assigned. */
export type GroupTotal = Decimal | null;

export interface UnitOutcome {
  readonly unit: UnitCode;
  readonly criteria: ReadonlyMap<CriterionCode, CriterionOutcome>;
  readonly groups: ReadonlyMap<CriterionCode, GroupTotal>;
  /** Σ base contributions scored so far. */
  readonly base: Decimal;
  /** After the caps. Penalty is positive and is subtracted. */
  readonly bonus: Decimal;
  readonly penalty: Decimal;
  /** base + bonus − penalty, rounded to `ranking.places`. May pass the scale or fall below 0. */
  readonly total: Decimal;
  /** Σ maxPoints × weight of the base criteria assigned to the unit. */
  readonly attainable: Decimal;
  /** total ÷ attainable × 100 rounded to `ranking.places`; null when nothing is attainable. */
  readonly percent: Decimal | null;
  /** Base criteria assigned to the unit. A bonus or penalty line left blank counts as none, not as missing. */
  readonly expected: number;
  /** How many of the expected are scored. */
  readonly scored: number;
  /** Criteria of all three sections whose counting score is invalid. */
  readonly invalid: number;
  /** At least one base criterion is assigned, every assigned one is scored and nothing is invalid in any section. */
  readonly complete: boolean;
  /** The least `percentOfMax` of the assigned base criteria; null when none is scored. */
  readonly lowestPercent: Decimal | null;
}

/** Why a scored unit is not ranked: codes of the failed gates, in the ruleset's order. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly failedGates: readonly string[];
}

export interface RankedUnit {
  readonly unit: UnitCode;
  /** The ranked value: total or percent at the declared precision; null when incomplete or not eligible. */
  readonly value: Decimal | null;
  /** The printed rank among complete, eligible units, as `ranking.ties` says ("average" gives halves); null otherwise. */
  readonly rank: number | null;
  /** 1 + number of units that stand before it (1-2-2-4, whatever `ranking.ties`); what awards are filled by. null when unranked. */
  readonly place: number | null;
  /** How many units share this rank, itself included; 0 when unranked. */
  readonly sharedBy: number;
  /** Values of `ranking.tieBreak` in its order; null = missing, which is not 0. Of every unit, ranked or not. */
  readonly keys: readonly (Decimal | null)[];
  /** Index of the key at which a missing value ended the comparison of all units equal up to it; null when none did. */
  readonly stoppedAt: number | null;
  /** What decided against the unit that stands right before it, of those that share the place the first by code; null for the first and the unranked. */
  readonly before: OrderReason | null;
  /** The same against the unit right behind it. */
  readonly behind: OrderReason | null;
  /** Why the place is shared; null when it is not. */
  readonly beside: OrderReason | null;
  /** Votes in percent of the denominator, 2 decimals; null while a number of it is missing. */
  readonly votePercent: Decimal | null;
  readonly eligibility: Eligibility;
  /** Code of the class band; null when incomplete or when no band holds the value. */
  readonly band: string | null;
}

export type SlotStatus = "proposed" | "tieAtCut" | "none";

export interface UnitAward {
  readonly unit: UnitCode;
  /** Per slot code. `tieAtCut`: tied with others at the last place; the council decides. */
  readonly slots: ReadonlyMap<string, SlotStatus>;
  /** First slot that is proposed or tied at its cut, or null. */
  readonly proposed: string | null;
  /** The bloc's own decision if there is one, else `proposed` unless it hangs on a tie. */
  readonly final: string | null;
  readonly undecided: boolean;
}

/** Everything computed for a bloc-year; units in the bloc's order. */
export interface BlocOutcome {
  readonly units: readonly UnitOutcome[];
  readonly ranking: readonly RankedUnit[];
  readonly awards: readonly UnitAward[];
}
