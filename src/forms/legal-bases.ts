import { LEGAL_TEXTS, type LegalText, type Period } from "./legal-bases.table";

/** One line "Căn cứ …" of a form. */
export interface LegalBasis {
  readonly id: string;
  readonly kind: LegalText["kind"];
  /** The line without its closing ";" or ".". */
  readonly wording: string;
  /** False: not confirmed for this date; the form prints "(kiểm tra lại)" after it. */
  readonly certain: boolean;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The laws, decrees and circulars in force on an ISO date, highest rank first; empty when the table does not cover the date. */
export function legalBasesOn(isoDate: string): LegalBasis[] {
  if (!ISO_DATE.test(isoDate)) return [];
  return LEGAL_TEXTS.filter((text) => isWithin(text, isoDate)).map((text) =>
    toBasis(text, isoDate)
  );
}

function isWithin({ from, to }: Period, isoDate: string): boolean {
  return from <= isoDate && (to === null || isoDate <= to);
}

function toBasis({ id, kind, wording, unsure }: LegalText, isoDate: string): LegalBasis {
  const certain = !unsure.some((period) => isWithin(period, isoDate));
  return { id, kind, wording: `Căn cứ ${wording}`, certain };
}
