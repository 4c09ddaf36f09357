import type { ReactNode } from "react";

import type { Book } from "../../../app/action";
import { useByBook } from "../../use-by-book";
import { TargetEditsContext, type AllTargetEdits } from "./target-edits";

const NONE: AllTargetEdits = new Map();

interface TargetEditsKeeperProps {
  /** The book beside the pane; null while there is none. */
  readonly book: Book | null;
  readonly children: ReactNode;
}

/** Keeps the targets that are typed and not written while people look at other places. */
export function TargetEditsKeeper({ book, children }: TargetEditsKeeperProps) {
  const held = useByBook(book, NONE);
  return <TargetEditsContext.Provider value={held}>{children}</TargetEditsContext.Provider>;
}
