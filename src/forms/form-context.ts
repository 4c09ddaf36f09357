import type { Formula } from "../plan/cells";
import type { LegalBasis } from "./legal-bases";

/**
 * Everything a form needs. A `Formula` here refers to a cell of the book (or finds one), and its value is
 * what that cell shows; an empty cell has the value "". Forms put such references into formulas of their
 * own, so a form follows the book.
 */
export interface FormContext {
  readonly letter: FormSheet;
  readonly list: FormSheet;
  readonly year: Formula;
  readonly blocName: Formula;
  readonly upperBody: Formula;
  readonly issuingBody: Formula;
  readonly place: Formula;
  /** Serial number of the day of the letter; its value is the day the legal bases were chosen for. */
  readonly date: Formula;
  readonly addressees: readonly Formula[];
  readonly signerPosition: Formula;
  readonly signerName: Formula;
  /** How many units are tied at a cut and wait for the bloc's decision. */
  readonly undecided: Formula;
  /** Empty when the ruleset sets no awards. */
  readonly slots: readonly FormSlot[];
  /** One row per unit of the bloc; rows beyond the awarded units show "". */
  readonly listRows: readonly FormListRow[];
  readonly legalBases: readonly LegalBasis[];
  readonly samples: SampleFlags;
}

/** Tab name and stamp of a form's sheet. */
export interface FormSheet {
  readonly key: string;
  readonly name: string;
  readonly stamp: string;
}

/** An award and who gets it. */
export interface FormSlot {
  readonly award: Formula;
  readonly decidedBy: Formula;
  /** Names joined by "; ". */
  readonly names: Formula;
  readonly count: Formula;
}

/** A line of the printed list, higher awards first. */
export interface FormListRow {
  readonly name: Formula;
  readonly award: Formula;
  readonly rank: Formula;
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
