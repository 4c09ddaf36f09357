import { useEffect, useRef, useState } from "react";

import type { GridBook } from "./grid-book";

/** Whether the workbook holds what no file holds. */
export interface Unsaved {
  readonly isUnsaved: boolean;
  readonly markSaved: () => void;
}

/** Follows changes of the workbook; the browser asks before the page is left with unsaved ones. */
export function useUnsaved(grid: GridBook | null): Unsaved {
  const [isUnsaved, setUnsaved] = useState(false);
  const latest = useRef(isUnsaved);
  useEffect(() => {
    latest.current = isUnsaved;
  });
  useEffect(() => grid?.onChange(() => setUnsaved(true)), [grid]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (latest.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return { isUnsaved, markSaved: () => setUnsaved(false) };
}
