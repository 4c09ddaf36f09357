import { say, type TextKey } from "./catalogue";
import { explainTexts as en } from "./en/explain-texts";
import { fillText, localizeNumber, printValue } from "./fill-text";
import type { Language } from "./language";
import { explainTexts as vi } from "./vi/explain-texts";

/** The key of a text that explains. */
export type ExplainKey = keyof typeof vi;

/** Every text that explains, by language. */
export const EXPLAIN_TEXTS: Readonly<Record<Language, Readonly<Record<ExplainKey, string>>>> = {
  en,
  vi,
};

/** Something to be said, with what stands in it: words and numbers, names, and further things to be said. */
export interface WordlessRemark {
  readonly code: ExplainKey | NoteKey;
  readonly params: Readonly<Record<string, WordlessTerm>>;
}

/** A decimal that prints itself with a fixed number of places. */
interface Printable {
  toFixed(places: number): string;
}

type NoteKey = Extract<TextKey, `note.${string}`>;

type WordlessTerm =
  | string
  | number
  | { readonly digits: string }
  | { readonly value: Printable; readonly places: number }
  | { readonly text: string; readonly sample: boolean }
  | WordlessRemark
  | readonly WordlessTerm[];

/** A remark in words; the same ones in the terminal and in the pane. */
export function wordRemark({ code, params }: WordlessRemark, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, term]) => [name, wordTerm(term, language)])
  );
  if (!isExplainKey(code)) return say(language, code, values);
  const text = EXPLAIN_TEXTS[language][code];
  return fillText(text, values, language) ?? text;
}

function isExplainKey(code: WordlessRemark["code"]): code is ExplainKey {
  return Object.hasOwn(vi, code);
}

function wordTerm(term: WordlessTerm, language: Language): string {
  if (typeof term === "string" || typeof term === "number") return printValue(term, language);
  if (isList(term)) return wordList(term, language);
  if ("digits" in term) return localizeNumber(term.digits, language);
  if ("places" in term) return localizeNumber(term.value.toFixed(term.places), language);
  if ("code" in term) return wordRemark(term, language);
  return term.sample ? say(language, "sample.mark", { text: term.text }) : term.text;
}

function isList(term: WordlessTerm): term is readonly WordlessTerm[] {
  return Array.isArray(term);
}

/** Names are parted by commas, whole phrases by semicolons. */
function wordList(terms: readonly WordlessTerm[], language: Language): string {
  const isPhrases = terms.some((term) => typeof term === "object" && "code" in term);
  return terms.map((term) => wordTerm(term, language)).join(isPhrases ? "; " : ", ");
}
