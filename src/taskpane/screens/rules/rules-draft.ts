import { createContext, useContext } from "react";

import type { Ruleset } from "../../../domain/ruleset";

/** A ruleset that is being edited and stands in no cell yet. */
export interface RulesDraft {
  readonly ruleset: Ruleset;
  /** Exactly as a file has it. */
  readonly isLoaded: boolean;
}

/** The draft of the book beside the pane, kept while people look at other places. */
export interface RulesDraftHolder {
  readonly draft: RulesDraft | null;
  readonly setDraft: (draft: RulesDraft | null) => void;
}

export const RulesDraftContext = createContext<RulesDraftHolder | null>(null);

/** The holder of the draft. */
export function useRulesDraft(): RulesDraftHolder {
  const holder = useContext(RulesDraftContext);
  if (!holder) throw new Error("No draft holder around this component");
  return holder;
}
