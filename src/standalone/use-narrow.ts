import { useSyncExternalStore } from "react";

import { NARROW } from "./shell-styles";

/** Whether the page is too narrow for spreadsheet and pane side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(NARROW);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(NARROW).matches
  );
}
