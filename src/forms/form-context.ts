import type { Formula } from "../plan/cells";
import type { HeaderLayout } from "./form-document";
import type { LegalBasis } from "./legal-bases";
import type { Test } from "./live-text";

/**
 * Everything a form needs. A `Formula` here refers to a cell of the book (or finds one), and its value is
 * what that cell shows; an empty cell has the value "". Forms put such references into formulas of their
 * own, so a form follows the book.
 */
export interface FormContext {
  readonly year: Formula;
  readonly blocName: Formula;
  readonly province: Formula;
  readonly upperBody: Formula;
  readonly issuingBody: Formula;
  readonly place: Formula;
  /** Serial number of the day of the letter; its value is the day the legal bases were chosen for. */
  readonly date: Formula;
  readonly addressees: readonly Formula[];
  readonly signerPosition: Formula;
  readonly signerName: Formula;
  readonly roles: FormRoles;
  /** What the head of the bloc is called: "Khối trưởng" or "Cụm trưởng". */
  readonly leader: Formula;
  /** Title of the set of criteria, and in words how the units are ranked by it. */
  readonly criteria: Formula;
  readonly rankingRule: Formula;
  /** Whether the ruleset has classes (xếp loại). */
  readonly hasBands: boolean;
  /** How many units are tied at a cut and wait for the bloc's decision. */
  readonly undecided: Formula;
  /** How many units are ranked, and how many there are. */
  readonly rankedCount: Formula;
  readonly units: readonly FormUnit[];
  /** Criteria groups of the first level. */
  readonly groups: readonly FormGroup[];
  /** Decimals of points, and of what is ranked. */
  readonly places: { readonly points: number; readonly ranked: number };
  readonly by: "points" | "percent";
  /** One row per unit, best first, those without a rank last. */
  readonly ranking: readonly FormRanking[];
  /** Empty when the ruleset sets no awards. */
  readonly slots: readonly FormSlot[];
  /** One row per unit of the bloc; rows beyond the awarded units show "". */
  readonly listRows: readonly FormListRow[];
  readonly deviations: FormDeviations;
  /** null where nothing is voted on. */
  readonly vote: FormVote | null;
  /** Proposals outside the yearly ranking, by their rounds. */
  readonly rounds: readonly FormRound[];
  readonly legalBases: readonly LegalBasis[];
  readonly samples: SampleFlags;
  readonly header: HeaderLayout;
  /** The cell of a line of Nội dung biểu mẫu. */
  readonly line: (id: string) => Formula;
  /** What a unit did and got per criterion, in the order of the groups' criteria. */
  readonly resultsOf: (unit: string) => readonly FormResult[];
}

/** Tab name and stamp of a form's sheet. */
export interface FormSheet {
  readonly key: string;
  readonly name: string;
  readonly stamp: string;
}

/** Names of those who lead the bloc; "" where nobody is given. */
export interface FormRoles {
  readonly headUnit: Formula;
  readonly headPerson: Formula;
  readonly deputyUnit: Formula;
  readonly standingUnit: Formula;
  readonly nextHeadUnit: Formula;
  /** "bầu", "suy tôn" or "luân phiên". */
  readonly nextHeadSelection: Formula;
  /** Who hands the bloc over: its head unit, else the standing unit, else the head person. */
  readonly outgoing: Formula;
}

export interface FormUnit {
  readonly code: string;
  readonly name: Formula;
  readonly shortName: Formula;
  readonly kind: "fatherlandFront" | "massOrganisation" | "party" | "state" | "association";
  /** The total, the ranked value and the rank; "" where there is none. */
  readonly total: Formula;
  readonly value: Formula;
  readonly rank: Formula;
  readonly band: Formula;
  /** Điểm thưởng, and điểm trừ as it is subtracted; null where the ruleset has no such lines. */
  readonly bonus: Formula | null;
  readonly penalty: Formula | null;
  /** The award that is proposed in the end; "" for none. */
  readonly award: Formula;
  /** 1-based place of that award among the slots; null for none. */
  readonly slot: number | null;
  /** Votes for the unit and their percent; "" where nothing is counted. */
  readonly votes: Formula;
  readonly votePercent: Formula;
  /** Whether the votes suffice, in the words of the sheet Kiểm phiếu. */
  readonly voteResult: Formula;
}

export interface FormGroup {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  /** Points of each unit, in the order of `units`. */
  readonly points: readonly Formula[];
  /** The most that each unit could get: without what is not assigned to it. */
  readonly assigned: readonly Formula[];
  /** "Dẫn đầu khối" or "Cao hơn bình quân" where a unit is strong, else "". */
  readonly strengths: readonly Formula[];
  /** Mean of the units' points; "" while there are none. */
  readonly average: Formula;
  /** All criteria under it; the group itself where it is one. */
  readonly criteria: readonly FormCriterion[];
}

export interface FormCriterion {
  readonly code: string;
  readonly name: string;
  /** Points × weight. */
  readonly maxPoints: number;
  /** Unit of measure; "" for none. */
  readonly measure: string;
  /** What is asked of all units, as text with a decimal comma; "" for none. */
  readonly target: string;
}

/** A line of a unit's scoring sheet. Target and result are texts, numbers with a decimal comma; "" for none. */
export interface FormResult {
  readonly target: Formula;
  readonly result: Formula;
  readonly points: Formula;
}

/** A line of the ranking table. */
export interface FormRanking {
  readonly rank: Formula;
  readonly name: Formula;
  readonly total: Formula;
  readonly value: Formula;
  readonly band: Formula;
  readonly note: Formula;
  /** What points and quotas propose, and what the bloc decided itself; "" for nothing. */
  readonly proposal: Formula;
  readonly decision: Formula;
}

/** Decisions of the bloc that are not what points and quotas propose. */
export interface FormDeviations {
  readonly count: Formula;
  /** A number that is another one when other units are concerned. */
  readonly fingerprint: Formula;
  /** One per unit, in the bloc's order; empty when the ruleset sets no awards. */
  readonly rows: readonly FormDeviation[];
}

export interface FormDeviation {
  readonly isThere: Test;
  readonly name: Formula;
  readonly proposal: Formula;
  readonly decision: Formula;
  readonly reason: Formula;
}

/** An award and who gets it. */
export interface FormSlot {
  /** 1-based place among the slots. */
  readonly order: number;
  readonly award: Formula;
  readonly decidedBy: Formula;
  /** Names joined by "; ". */
  readonly names: Formula;
  readonly count: Formula;
  /** One row per unit of the bloc, best first; rows beyond those who get it show "". */
  readonly rows: readonly FormListRow[];
}

/** A line of the printed list, higher awards first. */
export interface FormListRow {
  readonly name: Formula;
  readonly award: Formula;
  readonly rank: Formula;
}

/** A round of proposals outside the yearly ranking. */
export interface FormRound {
  /** 1-based place by first appearance. */
  readonly order: number;
  readonly name: Formula;
  /** How many proposals it has, and how many of them for collectives. */
  readonly count: Formula;
  readonly collectives: Formula;
  /** As many rows as it had when the form was drawn: collectives, then individuals. */
  readonly rows: readonly FormNomination[];
}

/** A line of the list of a round; "" for what is not entered. */
export interface FormNomination {
  readonly name: Formula;
  readonly position: Formula;
  readonly unit: Formula;
  readonly award: Formula;
}

/** What the bloc's vote brought. */
export interface FormVote {
  readonly members: Formula;
  readonly issued: Formula;
  readonly collected: Formula;
  readonly valid: Formula;
  readonly invalid: Formula;
  /** What the percents are taken of, as printed. */
  readonly denominator: Formula;
  readonly denominatorCount: Formula;
}

/** What is not official and has to be said on the form. */
export interface SampleFlags {
  readonly points: boolean;
  readonly scores: boolean;
  readonly slots: boolean;
  readonly units: boolean;
  readonly date: boolean;
  readonly addressees: boolean;
  /** The bloc's source note speaks of other samples. */
  readonly other: boolean;
}
