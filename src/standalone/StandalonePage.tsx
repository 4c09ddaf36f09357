import { FluentProvider } from "@fluentui/react-components";

import { LanguageContext } from "../taskpane/language-context";
import { THEMES } from "../taskpane/theme";
import { ChoicesContext, useSettings } from "../taskpane/use-settings";
import { useTheme } from "../taskpane/use-theme";
import type { StandalonePageProps } from "./page-props";
import { Shell } from "./Shell";

/** The whole page in the language and theme that were chosen in the pane. */
export function StandalonePage(props: StandalonePageProps) {
  const choices = useSettings();
  const theme = THEMES[useTheme(undefined, choices.settings.theme)];
  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={choices.settings.language ?? "vi"}>
        <ChoicesContext.Provider value={choices}>
          <Shell {...props} />
        </ChoicesContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
