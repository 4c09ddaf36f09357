import { parseLanguage, type Language } from "../locales/language";
import type { ThemeName } from "./pick-theme";

/** What a person chose; null where nothing is chosen. */
export interface Settings {
  readonly language: Language | null;
  readonly theme: ThemeName | null;
}

const KEY = "khoi-thi-dua.settings";
const THEMES: readonly ThemeName[] = ["light", "dark", "contrast"];

/** The choices kept on this computer; nothing chosen where the browser keeps none. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    const fields = typeof kept === "object" && kept !== null ? kept : {};
    return {
      language: parseLanguage(String(Reflect.get(fields, "language"))),
      theme: THEMES.find((theme) => theme === Reflect.get(fields, "theme")) ?? null,
    };
  } catch {
    return { language: null, theme: null };
  }
}

/** Keeps the choices; false where the browser does not allow it. */
export function keepSettings(settings: Settings): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
