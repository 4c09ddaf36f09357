import { useEffect, useRef, useState, type RefObject } from "react";

import type { GridBook, StartGrid } from "./grid-book";

/** The spreadsheet of the page, from its start on. */
export interface GridState {
  /** The element that the spreadsheet fills. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** null until it stands. */
  readonly grid: GridBook | null;
  /** Why it does not start, in the browser's words; null when it does. */
  readonly fault: string | null;
}

/** Starts the spreadsheet once; `onRefused` may change between drawings. */
export function useGrid(start: StartGrid, onRefused: () => void): GridState {
  const place = useRef<HTMLDivElement>(null);
  const refused = useRef(onRefused);
  const [grid, setGrid] = useState<GridBook | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    refused.current = onRefused;
  });
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    start(container, () => refused.current()).then(
      (started) => {
        leave(container);
        setGrid(started);
      },
      (error: unknown) => setFault(String(error))
    );
  }, [start]);
  return { place, grid, fault };
}

/** While it starts, the grid takes the focus that nobody gave it. */
function leave(container: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && container.contains(activeElement))
    activeElement.blur();
}
