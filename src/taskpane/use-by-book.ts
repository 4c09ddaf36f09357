import { useMemo, useState } from "react";

import type { Book } from "../app/action";

/** A value and how to change it. */
export interface Held<Value> {
  readonly value: Value;
  readonly change: (next: Value) => void;
}

/** What is typed beside a book and stands in no cell yet, kept as long as the pane is open; another book does not get it. */
export function useByBook<Value>(book: Book | null, nothing: Value): Held<Value> {
  const [kept, setKept] = useState<{ owner: string; value: Value } | null>(null);
  const owner = book ? [book.bloc.id, book.bloc.year, book.ruleset.id].join("\n") : "";
  const value = kept?.owner === owner ? kept.value : nothing;
  return useMemo(
    () => ({ value, change: (next: Value) => setKept({ owner, value: next }) }),
    [value, owner]
  );
}
