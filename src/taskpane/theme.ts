import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

import type { ThemeName } from "./pick-theme";

/** The colours behind each name. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  contrast: teamsHighContrastTheme,
  dark: webDarkTheme,
  light: webLightTheme,
};
