import { useEffect } from "react";

import { useChoices } from "../taskpane/use-settings";
import { useTheme } from "../taskpane/use-theme";
import type { GridBook } from "./grid-book";

/** Keeps the spreadsheet as dark as the page around it. */
export function useGridTheme(grid: Pick<GridBook, "setDark"> | null): void {
  const { settings } = useChoices();
  const isDark = useTheme(undefined, settings.theme) === "dark";
  useEffect(() => {
    grid?.setDark(isDark);
  }, [grid, isDark]);
}
