import type { FormContext, FormRound, FormSlot, FormUnit } from "./form-context";
import type { FormDocument } from "./form-document";
import type { FormSection } from "./texts/form-line";

export type FormId =
  | "letter"
  | "list"
  | "report"
  | "minutes"
  | "voteRecord"
  | "scoreTable"
  | "yearReport"
  | "midReport"
  | "registration"
  | "covenant"
  | "headElection"
  | "handOver"
  | "ballot"
  | "roundLetter"
  | "roundList";

/** A kind of official form. */
export interface FormKind {
  readonly id: FormId;
  /** Name of its tab; where there are several, a number or a unit follows. */
  readonly tab: string;
  /** File name of its Word document, without ending. */
  readonly file: string;
  /** One for the bloc (and, if wanted, one per award), one per unit, or one per round of proposals outside the ranking. */
  readonly per: "bloc" | "award" | "unit" | "round";
  /** Number of the official template it follows; null: none was found, so it is a suggestion ("mẫu gợi ý"). */
  readonly template: string | null;
  readonly section: FormSection;
  /** Fields of other sections that it prints too. */
  readonly uses?: readonly string[];
  readonly make: (context: FormContext, subject: FormSubject) => FormDocument;
}

/** What one form of a kind is about; all null: the whole bloc. */
export interface FormSubject {
  readonly slot: FormSlot | null;
  readonly unit: FormUnit | null;
  readonly round: FormRound | null;
}
