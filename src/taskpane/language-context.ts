import { createContext, useContext } from "react";

import { say, type TextKey } from "../locales/catalogue";
import type { TextValues } from "../locales/fill-text";
import type { Language } from "../locales/language";

/** The language of the interface; Vietnamese by default, because Office itself is often English in Vietnamese offices. */
export const LanguageContext = createContext<Language>("vi");

/** Says a text of the catalogue in the pane's language. */
export function useSay(): (key: TextKey, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values) => say(language, key, values);
}
