import { useSyncExternalStore } from "react";

import { pickTheme, type OfficeTheme, type ThemeName } from "./pick-theme";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";

/** The theme to draw with: the chosen one, else what surrounds the pane; follows the system while the pane is open. */
export function useTheme(
  officeTheme: OfficeTheme | undefined,
  chosen: ThemeName | null
): ThemeName {
  const prefersDark = useMedia(DARK);
  const forcedColors = useMedia(CONTRAST);
  return chosen ?? pickTheme({ officeTheme, prefersDark, forcedColors });
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches
  );
}
