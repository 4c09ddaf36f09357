import { useState } from "react";

import type { OwnRules } from "../../../app/selection/own-rules";
import { findRuleset } from "../../../app/shipped-blocs";
import type { Ruleset } from "../../../domain/ruleset";
import { useWords } from "../../use-words";

/** The choice of a ruleset that is read from a table of the workbook. */
export const OWN_RULES = "own";

/** The ruleset of a new book, shipped or one's own. */
export interface ChosenRules {
  /** null before a table without errors was read. */
  readonly ruleset: Ruleset | null;
  /** Where a ruleset of one's own was read; null for one that comes with the product. */
  readonly source: string | null;
  readonly own: OwnRules | null;
  readonly setOwn: (own: OwnRules) => void;
}

/** The chosen ruleset; what was read of a table stays while another one is looked at. */
export function useRules(id: string): ChosenRules {
  const { say } = useWords();
  const [own, setOwn] = useState<OwnRules | null>(null);
  if (id !== OWN_RULES) return { ruleset: findRuleset(id), source: null, own, setOwn };
  const source = own && say("own.source", { where: own.where });
  return { ruleset: own?.ruleset ?? null, source, own, setOwn };
}
