import type { Language } from "../locales/language";
import type { BlocInput } from "../domain/compute-bloc";
import type { BlocOutcome } from "../domain/outcome";
import { say } from "../locales/catalogue";
import { localizeNumber } from "../locales/fill-text";

/** A bloc-year and what was computed from it. */
export interface Computed {
  readonly input: BlocInput;
  readonly outcome: BlocOutcome;
}

/** A decimal that prints itself with a fixed number of places; the domain's exact decimals do. */
interface Printable {
  toFixed(places: number): string;
}

/** A number with fixed places in the language's form; "–" for none. */
export function printFixed(
  value: Printable | null,
  { places, language }: { readonly places: number; readonly language: Language }
): string {
  return value === null ? "–" : localizeNumber(value.toFixed(places), language);
}

/** Title of a bloc's report, with the marks that keep samples from passing as official. */
export function printTitle({ bloc, ruleset, entries }: BlocInput, language: Language): string[] {
  return [
    say(language, "title.bloc", {
      name: bloc.name,
      province: bloc.province,
      year: String(bloc.year),
    }),
    say(language, "title.ruleset", { title: ruleset.title, version: ruleset.version }),
    ...(ruleset.samplePoints ? [say(language, "sample.points")] : []),
    ...(entries.sample ? [say(language, "sample.scores")] : []),
  ];
}

/** What every JSON result says about its bloc. */
export function toBlocJson({ bloc, ruleset, entries }: BlocInput): object {
  return {
    bloc: { id: bloc.id, name: bloc.name, province: bloc.province, year: bloc.year },
    ruleset: { id: ruleset.id, version: ruleset.version, title: ruleset.title },
    samplePoints: ruleset.samplePoints,
    sampleScores: entries.sample,
  };
}

/** A text, marked when it is only a sample. */
export function markSample(text: string, sample: boolean, language: Language): string {
  return sample ? say(language, "sample.mark", { text }) : text;
}
