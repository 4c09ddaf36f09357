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

interface LookTerms {
  /** While set, changes are our own. */
  readonly busy: RefObject<boolean>;
  /** The first reading, where it has begun already. */
  readonly first: Promise<Look> | undefined;
}

/** Reads the workbook once, on `reload`, and when a book has changed. */
export function useLook(door: Workbook, { busy, first }: LookTerms): Reading {
  const [look, setLook] = useState<Look | null>(null);
  const [isStale, setStale] = useState(false);
  const turn = useRef(0);
  const known = useRef<Book | null>(null);
  const take = useCallback(async (reading: Promise<Look>) => {
    const own = ++turn.current;
    const next = await reading;
    // A reading that was overtaken by another says nothing.
    if (own !== turn.current) return;
    known.current = next.kind === "book" ? next.book : null;
    setLook(next);
    setStale(false);
  }, []);
  const reload = useCallback(() => take(lookAtWorkbook(door)), [door, take]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      if (busy.current || !known.current) return;
      setStale(true);
      clearTimeout(timer);
      const again = () => (known.current ? lookAgain(door, known.current) : lookAtWorkbook(door));
      timer = setTimeout(() => void take(again()), REST_MS);
    };
    const unsubscribe = door.onChange(onChange);
    void (first ? take(first) : reload());
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [door, busy, first, take, reload]);
  return { look, isStale, reload };
}
