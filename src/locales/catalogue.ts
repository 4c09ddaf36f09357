import { commandTexts as commandTextsEn } from "./en/command-texts";
import { criteriaTexts as criteriaTextsEn } from "./en/criteria-table";
import { paneTexts as paneTextsEn } from "./en/pane-texts";
import { rankTableTexts as rankTableTextsEn } from "./en/rank-table";
import { rulesetChangeTexts as rulesetChangeTextsEn } from "./en/ruleset-change";
import { rulesetDraftTexts as rulesetDraftTextsEn } from "./en/ruleset-draft";
import { standaloneTexts as standaloneTextsEn } from "./en/standalone-texts";
import { tablePaneTexts as tablePaneTextsEn } from "./en/table-pane";
import { words as wordsEn } from "./en/words";
import { fillText, type TextValues } from "./fill-text";
import type { Language } from "./language";
import { commandTexts } from "./vi/command-texts";
import { criteriaTexts } from "./vi/criteria-table";
import { paneTexts } from "./vi/pane-texts";
import { rankTableTexts } from "./vi/rank-table";
import { rulesetChangeTexts } from "./vi/ruleset-change";
import { rulesetDraftTexts } from "./vi/ruleset-draft";
import { standaloneTexts } from "./vi/standalone-texts";
import { tablePaneTexts } from "./vi/table-pane";
import { words } from "./vi/words";

/** The key of a text of the interface. */
export type TextKey =
  | keyof typeof commandTexts
  | keyof typeof criteriaTexts
  | keyof typeof paneTexts
  | keyof typeof rankTableTexts
  | keyof typeof rulesetChangeTexts
  | keyof typeof rulesetDraftTexts
  | keyof typeof standaloneTexts
  | keyof typeof tablePaneTexts;

/** Every text of the interface, by language. */
export const TEXTS: Readonly<Record<Language, Record<TextKey, string>>> = {
  en: {
    ...commandTextsEn,
    ...criteriaTextsEn,
    ...paneTextsEn,
    ...rankTableTextsEn,
    ...rulesetChangeTextsEn,
    ...rulesetDraftTextsEn,
    ...standaloneTextsEn,
    ...tablePaneTextsEn,
  },
  vi: {
    ...commandTexts,
    ...criteriaTexts,
    ...paneTexts,
    ...rankTableTexts,
    ...rulesetChangeTexts,
    ...rulesetDraftTexts,
    ...standaloneTexts,
    ...tablePaneTexts,
  },
};

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: wordsEn,
  vi: words,
};

/** A text of the interface with its values in place. A missing value is shown as its {name}, so that it is noticed. */
export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  const text = TEXTS[language][key];
  return fillText(text, values, language) ?? text;
}

/** The word for a code of some kind, such as ("layer", "official"); the code itself when there is none. */
export function nameCode(language: Language, kind: string, code: string): string {
  const key = `${kind}.${code}`;
  return Object.hasOwn(WORDS[language], key) ? (WORDS[language][key] ?? code) : code;
}
