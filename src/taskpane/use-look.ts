import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

import type { Book } from "../app/action";
import { lookAgain, lookAtWorkbook, type Look } from "../app/look-at-workbook";
import type { Workbook } from "../host/port";

/** How long the workbook has to be at rest before it is read again, in milliseconds. */
const REST_MS = 600;

/** What was last read of the workbook. */
export interface Reading {
  /** null until the first answer. */
  readonly look: Look | null;
  /** The workbook has changed since; it is being read again. */
  readonly isStale: boolean;
  /** Reads everything again. */
  readonly reload: () => Promise<void>;
}

/** Reads the workbook once, on `reload`, and when a book has changed; while `busy` is set, changes are our own. */
export function useLook(door: Workbook, busy: RefObject<boolean>): Reading {
  const [look, setLook] = useState<Look | null>(null);
  const [isStale, setStale] = useState(false);
  const turn = useRef(0);
  const known = useRef<Book | null>(null);
  const read = useCallback(
    async (book: Book | null) => {
      const own = ++turn.current;
      const next = await (book ? lookAgain(door, book) : lookAtWorkbook(door));
      // A reading that was overtaken by another says nothing.
      if (own !== turn.current) return;
      known.current = next.kind === "book" ? next.book : null;
      setLook(next);
      setStale(false);
    },
    [door]
  );
  const reload = useCallback(() => read(null), [read]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      if (busy.current || !known.current) return;
      setStale(true);
      clearTimeout(timer);
      timer = setTimeout(() => void read(known.current), REST_MS);
    };
    const unsubscribe = door.onChange(onChange);
    void reload();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [door, busy, read, reload]);
  return { look, isStale, reload };
}
