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
  /** The first reading, or that it has begun already. */
  readonly first: Look | Promise<Look> | undefined;
}

/** Reads the workbook once, on `reload`, and when a book has changed. */
export function useLook(door: Workbook, { busy, first }: LookTerms): Reading {
  const [read] = useState(() => (first && "kind" in first ? first : null));
  const [look, setLook] = useState(read);
  const [isStale, setStale] = useState(false);
  const turn = useRef(0);
  const known = useRef(bookOf(read));
  const take = useCallback(async (reading: Promise<Look>) => {
    const own = ++turn.current;
    const next = await reading;
    // A reading that was overtaken by another says nothing.
    if (own !== turn.current) return;
    known.current = bookOf(next);
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
    if (!read) void (first ? take(Promise.resolve(first)) : reload());
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [door, busy, first, read, take, reload]);
  return { look, isStale, reload };
}

function bookOf(look: Look | null): Book | null {
  return look?.kind === "book" ? look.book : null;
}
