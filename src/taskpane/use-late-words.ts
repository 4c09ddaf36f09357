import { useContext } from "react";

import { fillText, type TextValues } from "../locales/fill-text";
import type { Language } from "../locales/language";
import { LanguageContext } from "./language-context";

/** Texts that are loaded with their screen, by language. */
export type LateTexts<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

/** How a screen that is loaded on demand puts things in words; a missing value is shown as its {name}. */
export function useLateWords<Key extends string>(
  texts: LateTexts<Key>
): (key: Key, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values = {}) =>
    fillText(texts[language][key], values, language) ?? texts[language][key];
}
