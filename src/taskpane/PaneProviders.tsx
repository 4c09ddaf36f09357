import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Language } from "../locales/language";
import { LanguageContext } from "./language-context";
import type { OfficeTheme } from "./pick-theme";
import { THEMES } from "./theme";
import { ChoicesContext, useSettings } from "./use-settings";
import { useTheme } from "./use-theme";

interface PaneProvidersProps {
  /** Undefined where Office says nothing, or is not there. */
  readonly officeTheme: OfficeTheme | undefined;
  /** Until a person chooses another. */
  readonly language: Language;
  readonly children: ReactNode;
}

/** Theme, language and the choices of the session, for everything inside. */
export function PaneProviders({ officeTheme, language: first, children }: PaneProvidersProps) {
  const choices = useSettings();
  const theme = THEMES[useTheme(officeTheme, choices.settings.theme)];
  const language = choices.settings.language ?? first;
  return (
    <FluentProvider theme={theme} lang={language}>
      <LanguageContext.Provider value={language}>
        <ChoicesContext.Provider value={choices}>{children}</ChoicesContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
