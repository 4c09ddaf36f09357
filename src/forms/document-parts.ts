import { dateWords } from "./date-words";
import type { FormContext } from "./form-context";
import type { Copies, FormParagraph, Letterhead, Signature } from "./form-document";
import { join, type Live, orElse } from "./live-text";
import { closingNote } from "./sample-note";
import { ask, say } from "./texts/say";

const DOTS = "……………………………";

/** Top of a form that the bloc writes; `id` is the field of its number, `code` the abbreviation of its type (NĐ 30/2020, Phụ lục III). */
export function letterheadOf(
  context: FormContext,
  { id, code, date = context.date }: { id: string | null; code: string; date?: Live | null }
): Letterhead {
  const { header, upperBody, issuingBody, place } = context;
  const given = orElse(place, "……………");
  const words = typeof date === "object" && date !== null ? dateWords(date) : date;
  return {
    kind: "letterhead",
    layout: header,
    upperBody,
    issuingBody,
    number: id === null ? null : join("Số: ", ask(context, id, `……/${code}-……`)),
    placeAndDate: words === null ? null : join(given, ", ", words),
  };
}

/** Who signs letters of the bloc. */
export function signerOf({ signerPosition, signerName }: FormContext): Signature {
  return {
    kind: "signature",
    position: orElse(signerPosition, DOTS),
    note: null,
    name: orElse(signerName, DOTS),
  };
}

/** Nơi nhận: the sentences of these lines that are not empty. */
export function copiesOf(context: FormContext, ids: readonly string[]): Copies {
  const lines = ids.map((id) => say(context, id)).filter(({ value }) => value !== "");
  return { kind: "copies", title: "Nơi nhận:", lines };
}

/** A paragraph that says a sentence of Nội dung biểu mẫu. */
export function paragraph(look: FormParagraph["look"], text: Live, keeps = false): FormParagraph {
  return keeps ? { kind: "paragraph", look, text, keeps } : { kind: "paragraph", look, text };
}

/** What is not official, under everything else. */
export function noteOf(context: FormContext): FormParagraph {
  return paragraph("remark", closingNote(context));
}
