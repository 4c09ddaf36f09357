import { useContext } from "react";

import type { AwardReason } from "../app/list-awards";
import type { RankNote } from "../app/list-ranking";
import { nameCode, say, type TextKey } from "../locales/catalogue";
import { localizeNumber, type TextValues } from "../locales/fill-text";
import type { Language } from "../locales/language";
import { LanguageContext } from "./language-context";

/** A decimal that prints itself; the domain's exact decimals do. */
interface Printable {
  toFixed(places: number): string;
  toString(): string;
}

/** How the pane puts things in words. */
export interface Words {
  readonly language: Language;
  readonly say: (key: TextKey, values?: TextValues) => string;
  /** With fixed places: 9,50; "–" for none. */
  readonly fixed: (value: Printable | null, places: number) => string;
  /** As short as it is exact: 9,5. */
  readonly plain: (value: Printable) => string;
  /** A text, marked when it is only a sample. */
  readonly mark: (text: string, sample: boolean) => string;
  readonly note: (note: RankNote) => string;
  readonly reason: (reason: AwardReason) => string;
  /** Name of a column of the scoring sheet. */
  readonly column: (layer: string) => string;
}

/** The words of the pane's language. */
export function useWords(): Words {
  const language = useContext(LanguageContext);
  return wordsOf(language);
}

function wordsOf(language: Language): Words {
  const tell: Words["say"] = (key, values) => say(language, key, values);
  const mark: Words["mark"] = (text, sample) => (sample ? tell("sample.mark", { text }) : text);
  const note: Words["note"] = ({ code, params, sample }) =>
    tell(code, "name" in params ? { ...params, name: mark(String(params.name), sample) } : params);
  return {
    language,
    say: tell,
    fixed: (value, places) =>
      value === null ? "–" : localizeNumber(value.toFixed(places), language),
    plain: (value) => localizeNumber(value.toString(), language),
    mark,
    note,
    reason: ({ code, params, notes, tied, facts }) =>
      tell(code, {
        ...params,
        ...(notes.length > 0 ? { notes: notes.map(note).join("; ") } : {}),
        ...(tied.length > 0 ? { units: tied.map(({ shortName }) => shortName).join(", ") } : {}),
        ...(facts.length > 0
          ? { facts: facts.map(({ name, sample }) => mark(name, sample)).join("; ") }
          : {}),
      }),
    column: (layer) => nameCode(language, "field", layer),
  };
}
