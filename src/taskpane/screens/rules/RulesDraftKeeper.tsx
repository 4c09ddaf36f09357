import { useMemo, type ReactNode } from "react";

import type { Book } from "../../../app/action";
import { useByBook } from "../../use-by-book";
import { RulesDraftContext, type RulesDraft } from "./rules-draft";

interface RulesDraftKeeperProps {
  /** The book beside the pane; null while there is none. */
  readonly book: Book | null;
  readonly children: ReactNode;
}

/** Keeps what is edited of a book's ruleset while people look at other places. */
export function RulesDraftKeeper({ book, children }: RulesDraftKeeperProps) {
  const { value, change } = useByBook<RulesDraft | null>(book, null);
  const holder = useMemo(() => ({ draft: value, setDraft: change }), [value, change]);
  return <RulesDraftContext.Provider value={holder}>{children}</RulesDraftContext.Provider>;
}
