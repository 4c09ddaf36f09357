import type { FormField, FormWording } from "./form-line";

/** A sentence of a form by its name there. */
export type Sentence = readonly [name: string, label: string, text: string];

/** Sentences of a form, by name: none of them is an official wording. */
export function sampleSentences(
  form: string,
  source: string,
  sentences: readonly Sentence[]
): readonly FormWording[] {
  return toWordings(form, { source, sample: true }, sentences);
}

/** Sentences that stand so in the template named by `source`. */
export function officialSentences(
  form: string,
  source: string,
  sentences: readonly Sentence[]
): readonly FormWording[] {
  return toWordings(form, { source, sample: false }, sentences);
}

function toWordings(
  form: string,
  origin: Pick<FormWording, "sample" | "source">,
  sentences: readonly Sentence[]
): readonly FormWording[] {
  return sentences.map(([name, label, text]) => {
    return { kind: "wording", id: `${form}.${name}`, label, text, ...origin };
  });
}

/** A text that the officer types; what is left empty is printed as dots. */
export function textField(
  [id, label, hint]: readonly [id: string, label: string, hint: string],
  isOptional = false
): FormField {
  return { kind: "field", id, label, type: "text", hint, ...(isOptional ? { isOptional } : {}) };
}

export function dateField(id: string, label: string): FormField {
  const hint = "Gõ ngày/tháng/năm.";
  return { kind: "field", id, label, type: "date", hint };
}

/** Makes sentences of a form one by one: none of them is an official wording. */
export function sentenceOf(form: string, source: string) {
  return (id: string, label: string, text: string): FormWording => ({
    kind: "wording",
    id: `${form}.${id}`,
    label,
    text,
    source,
    sample: true,
  });
}

/** Makes fields of a form that officers fill with a text. */
export function fieldOf(form: string) {
  return (id: string, label: string, hint: string): FormField =>
    textField([`${form}.${id}`, label, hint]);
}
