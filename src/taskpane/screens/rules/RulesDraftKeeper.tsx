import { useMemo, useState, type ReactNode } from "react";

import type { Book } from "../../../app/action";
import { RulesDraftContext, type RulesDraft } from "./rules-draft";

interface RulesDraftKeeperProps {
  /** The book beside the pane; null while there is none. */
  readonly book: Book | null;
  readonly children: ReactNode;
}

/** Keeps what is edited of a book's ruleset as long as the pane is open; another book does not get it. */
export function RulesDraftKeeper({ book, children }: RulesDraftKeeperProps) {
  const [kept, setKept] = useState<{ owner: string; draft: RulesDraft | null } | null>(null);
  const owner = book ? [book.bloc.id, book.bloc.year, book.ruleset.id].join("\n") : "";
  const draft = kept?.owner === owner ? kept.draft : null;
  const holder = useMemo(
    () => ({ draft, setDraft: (next: RulesDraft | null) => setKept({ owner, draft: next }) }),
    [draft, owner]
  );
  return <RulesDraftContext.Provider value={holder}>{children}</RulesDraftContext.Provider>;
}
