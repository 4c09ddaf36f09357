import type { Decimal } from "./decimal";
import type { TieMethod } from "./rank-table/rank-rule";
import type { FactMinimum, PercentCount } from "./slot-count";
import type { Source } from "./source";

/** Code of a group or criterion, unique in its ruleset: "I", "I.2", "1.1". */
export type CriterionCode = string;

/** Whether a larger or a smaller result is better. */
export type Direction = "higher" | "lower";

/** How a result becomes points (domain brief §5.1). Points are between 0 and the criterion's `maxPoints` unless the kind says otherwise (`findPointRange`). */
export type Rule =
  | { readonly kind: "direct" }
  | { readonly kind: "achieved" }
  | { readonly kind: "tiersByCondition"; readonly tiers: readonly ConditionTier[] }
  | { readonly kind: "tiersByCount"; readonly tiers: readonly BoundTier[] }
  | {
      readonly kind: "tiersByPercent";
      readonly tiers: readonly BoundTier[];
      readonly places: number;
    }
  | { readonly kind: "sumOfParts"; readonly parts: readonly Part[] }
  /** R7, R7b: half the maximum for the target, the rest in proportion to how far the bloc's leader exceeds its own; units without a target (or with 0) are compared among themselves by result. */
  | { readonly kind: "relativeToLeader"; readonly direction: Direction }
  /** R8: points by rank. No raters: the rank is typed. Raters: each gives every unit a score, the scores are averaged, the averages ranked (1-2-2-4), the rank looked up. */
  | {
      readonly kind: "rankLookup";
      readonly ranks: readonly RankPoints[];
      readonly raters: readonly string[];
    }
  /** R9: number of events × value, at most `maxPoints`, at least `floor` (null = no limit below). */
  | {
      readonly kind: "plusMinus";
      readonly items: readonly ValuedItem[];
      readonly floor: Decimal | null;
    }
  /** R10: number of awards × points; with `capped` at most `maxPoints`, else the maximum is nominal and may be passed. */
  | {
      readonly kind: "awardTable";
      readonly awards: readonly ValuedItem[];
      readonly capped: boolean;
    }
  /** R12: `maxPoints` × result in percent of the target or of the bloc's best result, kept between floor and ceiling. A ceiling above 100 lets points pass the maximum. */
  | {
      readonly kind: "proportional";
      readonly direction: Direction;
      readonly compare: "target" | "best";
      readonly floorPercent: Decimal;
      readonly ceilingPercent: Decimal;
    };

export type RuleKind = Rule["kind"];

/** A tier picked by the scorer; tiers are numbered Mức 1, Mức 2 … as listed. */
export interface ConditionTier {
  readonly text: string;
  readonly points: Decimal;
}

/** A tier that starts at `from` (inclusive) and ends where the next begins; listed with rising `from`; the first `from` is 0. */
export interface BoundTier {
  readonly from: Decimal;
  readonly text: string;
  readonly points: Decimal;
}

/** Points of one rank; `rank` is a whole number from 1, each listed once. */
export interface RankPoints {
  readonly rank: number;
  readonly points: Decimal;
}

/** What one event or award is worth; an event's points may be negative. */
export interface ValuedItem {
  readonly text: string;
  readonly points: Decimal;
}

/** A part that is given whole or not at all; parts add up to the criterion's `maxPoints`. */
export interface Part {
  readonly text: string;
  readonly points: Decimal;
}

/** base: the scale; bonus (điểm thưởng) and penalty (điểm trừ) stand on their own lines. */
export type Section = "base" | "bonus" | "penalty";

export interface Criterion {
  readonly type: "criterion";
  readonly code: CriterionCode;
  readonly name: string;
  readonly maxPoints: Decimal;
  /** Coefficient (hệ số): points count × weight. 1 where the table has none. */
  readonly weight: Decimal;
  readonly rule: Rule;
  /** Unit of measure of the result, e.g. "%", "báo cáo"; empty when none. */
  readonly measure: string;
  /** Target for all units (chỉ tiêu), when the source sets one; `Entry.target` replaces it for one unit. */
  readonly target: Decimal | null;
  readonly evidence: string;
}

export interface Group {
  readonly type: "group";
  readonly code: CriterionCode;
  readonly name: string;
  /** Declared maximum; children must add up to it (Σ maxPoints × weight). In the bonus and penalty sections it may be smaller: then it caps the group. */
  readonly maxPoints: Decimal;
  readonly children: readonly CriterionNode[];
}

export type CriterionNode = Group | Criterion;

/** A section's tree and its cap: the most that bonus may add or penalty may take; null = no cap. */
export interface Extra {
  readonly cap: Decimal | null;
  readonly nodes: readonly CriterionNode[];
}

/** Which score layer counts. Each stage also accepts the higher layers: official, else checked, else self, else rule points. */
export type Stage = "self" | "checked" | "official";

/**
 * What separates units of equal rounded value. More is better, but less of everything that is deducted (`isLessBetter`).
 * group: its subtotal; criterion: its points × weight; baseTotal: the base section alone, in points or percent as ranked; fewerPenalties: the penalty as subtracted; votes: the ballot's votes.
 */
export type TieKey =
  | { readonly kind: "group"; readonly code: CriterionCode }
  | { readonly kind: "criterion"; readonly code: CriterionCode }
  | { readonly kind: "baseTotal" }
  | { readonly kind: "fewerPenalties" }
  | { readonly kind: "votes" };

export interface RankingRule {
  /** By points, or by percent of what was attainable (needed when criteria are not assigned to some units). Never mixed. */
  readonly by: "points" | "percent";
  /** Decimals of the ranked total or percent, 0–4. */
  readonly places: number;
  readonly stage: Stage;
  /** Printed ranks of equals: "min" 1-2-2-4, "dense" 1-2-2-3, "average" 1-2.5-2.5-4. */
  readonly ties: TieMethod;
  /** Keys in the order in which they decide; none = equal values share a rank. */
  readonly tieBreak: readonly TieKey[];
}

/** Ranks of a rule that says nothing about equals: shared, the next ones skipped. */
export const SHARED_RANKS: Pick<RankingRule, "ties" | "tieBreak"> = { ties: "min", tieBreak: [] };

/** A class (xếp loại): `from` ≤ value ≤ `to` (null = open). Measured in points or percent as in `RankingRule.by`. */
export interface ClassBand {
  readonly code: string;
  readonly name: string;
  readonly from: Decimal;
  readonly to: Decimal | null;
  /** true: `to` itself belongs to the next band. */
  readonly toExclusive: boolean;
  /** Every criterion needs at least this percent of its max, else the unit falls to the next band it meets. */
  readonly minCriterionPercent: Decimal | null;
}

/** A fact about a unit, entered on the sheet Đơn vị: yes or no, which a gate or a slot asks for, or a number, which a slot sets a least value for. */
export interface Fact {
  readonly code: string;
  readonly name: string;
  readonly sample: boolean;
  /** Left out for yes/no. */
  readonly kind?: "number" | undefined;
  /** Unit of measure of a number: "%", "năm". */
  readonly unit?: string | undefined;
}

/** A unit that fails a gate is scored but not ranked; the gate's name is the printed reason. */
export type Gate =
  | {
      readonly kind: "fact";
      readonly code: string;
      readonly name: string;
      readonly fact: string;
      readonly mustBe: boolean;
      readonly sample: boolean;
    }
  | {
      readonly kind: "minCriterionPercent";
      readonly code: string;
      readonly name: string;
      readonly percent: Decimal;
      readonly sample: boolean;
    }
  | {
      readonly kind: "minTotal";
      readonly code: string;
      readonly name: string;
      readonly value: Decimal;
      readonly sample: boolean;
    }
  /** A group's subtotal in percent of what of it is assigned to the unit. */
  | {
      readonly kind: "minGroupPercent";
      readonly code: string;
      readonly name: string;
      readonly group: CriterionCode;
      readonly percent: Decimal;
      readonly sample: boolean;
    }
  /** Points of one criterion, before its weight. */
  | {
      readonly kind: "minCriterionPoints";
      readonly code: string;
      readonly name: string;
      readonly criterion: CriterionCode;
      readonly value: Decimal;
      readonly sample: boolean;
    }
  /** Votes in percent of the ruleset's denominator. */
  | {
      readonly kind: "minVotePercent";
      readonly code: string;
      readonly name: string;
      readonly percent: Decimal;
      readonly sample: boolean;
    };

export type GateKind = Gate["kind"];

/** A kind of award and how many units may be proposed for it. Slots are filled in the listed order, best rank first. */
export interface AwardSlot {
  readonly code: string;
  /** Award as printed: "Cờ thi đua của Chính phủ". */
  readonly award: string;
  readonly decidedBy: string;
  /** Number of units, "rest" for all that remain, or a share. */
  readonly count: number | "rest" | PercentCount;
  /** Least ranked value (points or percent, as in `RankingRule.by`); null = none. */
  readonly minTotal: Decimal | null;
  /** Least votes in percent of the denominator that `Ruleset.voting` names; null = none. */
  readonly minVotePercent: Decimal | null;
  /** Facts that must be true. */
  readonly facts: readonly string[];
  /** Number facts that must reach a least value; left out where there are none. */
  readonly atLeast?: readonly FactMinimum[] | undefined;
  /** Codes of earlier slots that exclude this one for the same unit. */
  readonly exclusiveWith: readonly string[];
  /** Code of the later slot that a unit falls back to when this one was refused it by whoever decides (`Entries.results`). */
  readonly fallback?: string | null | undefined;
  readonly sample: boolean;
}

/** What a unit's votes are divided by: ballots handed out, valid ballots, or all members who may vote. */
export type VoteDenominator = "issued" | "valid" | "members";

/** How the vote (bỏ phiếu) is counted. */
export interface Voting {
  readonly denominator: VoteDenominator;
  /** Least percent at which a vote is passed; null where the rule names none. Compared at 2 decimals, as printed: two thirds is 66.67. */
  readonly thresholdPercent: Decimal | null;
}

/** How the scores of several checkers become one. */
export type Combine = "mean" | "median" | "trimmedMean";

/** A body that checks (thẩm định) beside others: all criteria, or only the listed ones. */
export interface Checker {
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly CriterionCode[];
}

/** Several checkers whose scores are combined; what they give stands in for the checked score until one is typed. */
export interface CheckerPanel {
  readonly combine: Combine;
  readonly members: readonly Checker[];
}

export interface Ruleset {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  /** Declared total of the base section. */
  readonly scale: Decimal;
  /** Decimals of points, 0–4. */
  readonly places: number;
  readonly base: readonly CriterionNode[];
  readonly bonus: Extra;
  readonly penalty: Extra;
  readonly ranking: RankingRule;
  readonly bands: readonly ClassBand[];
  readonly facts: readonly Fact[];
  readonly gates: readonly Gate[];
  readonly slots: readonly AwardSlot[];
  /** Left out where one body checks. */
  readonly checkers?: CheckerPanel | undefined;
  /** Left out where nothing is voted on. */
  readonly voting?: Voting | undefined;
  /** True when the points are not in the source: printed as "mẫu gợi ý". */
  readonly samplePoints: boolean;
}
