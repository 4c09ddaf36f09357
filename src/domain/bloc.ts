import type { Source } from "./source";

/** Code of a member unit inside its bloc: DV01, DV02 … Joins all data; names never do. */
export type UnitCode = string;

/** Nature of a member unit (domain glossary): MTTQ, đoàn thể, đảng, nhà nước, hội. */
export type UnitKind = "fatherlandFront" | "massOrganisation" | "party" | "state" | "association";

export interface MemberUnit {
  readonly code: UnitCode;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  /** True when the source does not name the unit: printed with "mẫu gợi ý". */
  readonly sample: boolean;
}

/** Who leads and serves the bloc in its year. The head may be a unit, a person, or both. */
export interface BlocRoles {
  readonly headUnit: UnitCode | null;
  readonly headPerson: string | null;
  readonly deputyUnit: UnitCode | null;
  readonly standingUnit: UnitCode | null;
  /** The head of the following year, when already chosen. */
  readonly nextHeadUnit: UnitCode | null;
  readonly nextHeadSelection: "election" | "acclamation" | "rotation" | null;
}

/** One bloc in one year: what a workbook is made for. */
export interface BlocYear {
  readonly id: string;
  readonly name: string;
  readonly kind: "khoi" | "cum";
  readonly province: string;
  /** The year whose work is scored. */
  readonly year: number;
  readonly units: readonly MemberUnit[];
  readonly roles: BlocRoles;
  readonly rulesetId: string;
  readonly notAssigned: readonly NotAssigned[];
  readonly proposal: ProposalFacts;
  /** Left out where nothing of the kind was typed. */
  readonly forms?: FormTexts | undefined;
  readonly source: Source;
}

/** What people typed for the forms, by the ids that src/forms declares. Dates are ISO dates. */
export interface FormTexts {
  /** Facts that only forms need: when the bloc met, who took the minutes. */
  readonly fields: Readonly<Record<string, string>>;
  /** Sentences that differ from the product's own. */
  readonly wording: Readonly<Record<string, string>>;
}

/** A criterion that is not given to a unit (không giao): it leaves the unit's denominator. */
export interface NotAssigned {
  readonly unit: UnitCode;
  readonly criterion: string;
  /** Why; sourced or marked as a sample by `sample`. */
  readonly reason: string;
  readonly sample: boolean;
}

/** What the proposal letter (tờ trình) needs besides the ranking. Empty texts are left as dotted lines. */
export interface ProposalFacts {
  /** ISO date of the proposal; picks the legal bases in force. */
  readonly date: string;
  readonly place: string;
  /** Upper body and issuing body of the letter, as printed top left. */
  readonly upperBody: string;
  readonly issuingBody: string;
  readonly addressees: readonly string[];
  readonly signerPosition: string;
  readonly signerName: string;
}
