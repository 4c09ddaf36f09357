import { noteOf } from "../document-parts";
import type { FormContext, SampleFlags } from "../form-context";
import type { FormParagraph } from "../form-document";

const NONE: SampleFlags = {
  points: false,
  scores: false,
  slots: false,
  units: false,
  date: false,
  addressees: false,
  other: false,
};

/** What is not official of the things that a form prints. */
export function noteAbout(
  context: FormContext,
  printed: readonly (keyof SampleFlags)[]
): FormParagraph {
  const flags = printed.map((flag) => [flag, context.samples[flag]] as const);
  const samples: SampleFlags = { ...NONE, ...Object.fromEntries(flags) };
  return noteOf({ ...context, samples, undecided: { formula: "0", value: 0 } });
}
