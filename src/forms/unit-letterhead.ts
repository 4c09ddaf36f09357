import { dateWords } from "./date-words";
import type { FormContext, FormUnit } from "./form-context";
import type { Letterhead } from "./form-document";

const NOTHING = { formula: '""', value: "" } as const;
const NO_DAY = dateWords(NOTHING).value;

/**
 * Top of a form that a unit writes by itself: number, place and day are written later. A party body has the Party's
 * layout (NĐ 98/2023/NĐ-CP, Phụ lục I, note 3); the others that of the bloc's forms.
 */
export function unitLetterhead(
  { header }: FormContext,
  { unit, code }: { readonly unit: FormUnit; readonly code: string | null }
): Letterhead {
  return {
    kind: "letterhead",
    layout: unit.kind === "party" ? "party" : header,
    upperBody: NOTHING,
    issuingBody: unit.name,
    number: code === null ? null : `Số: ……/${code}-……`,
    placeAndDate: `……………, ${String(NO_DAY)}`,
  };
}
