import { useState } from "react";
import { flushSync } from "react-dom";

import type { Part } from "./page-props";
import { NARROW } from "./shell-styles";
import { focusArea, useAreaKey } from "./use-area-key";

/** Which part a narrow page shows; F6 and the focus go along. */
export interface ShownPart {
  readonly part: Part;
  readonly setPart: (part: Part) => void;
  /** The spreadsheet is to be looked at; where that hides the pane, the focus goes along. */
  readonly showSheets: () => void;
}

/** Begins with the pane. */
export function usePart(): ShownPart {
  const [part, setPart] = useState<Part>("pane");
  // What is out of sight takes no focus.
  const turnTo = (next: Part): void => flushSync(() => setPart(next));
  useAreaKey((area) => {
    if (area !== "bar") turnTo(area);
  });
  const showSheets = (): void => {
    turnTo("sheets");
    if (window.matchMedia(NARROW).matches) focusArea("sheets");
  };
  return { part, setPart, showSheets };
}
