import { createContext, useContext } from "react";

import type { UnitTarget } from "../../../app/targets/list-targets";
import type { Held } from "../../use-by-book";

/** What is typed for one unit and not written yet. */
export type TargetEdit = Partial<Pick<UnitTarget, "text" | "isAssigned" | "reason">>;

/** Unwritten targets of one criterion by the unit's code. */
export type TargetEdits = ReadonlyMap<string, TargetEdit>;

/** Unwritten targets of a book by the criterion's code. */
export type AllTargetEdits = ReadonlyMap<string, TargetEdits>;

export const NO_EDITS: TargetEdits = new Map();

export const TargetEditsContext = createContext<Held<AllTargetEdits> | null>(null);

/** Unwritten targets of every criterion, kept while people look at other places. */
export function useTargetEdits(): Held<AllTargetEdits> {
  const held = useContext(TargetEditsContext);
  if (!held) throw new Error("No keeper of targets around this component");
  return held;
}
