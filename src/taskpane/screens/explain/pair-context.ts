import { createContext, useContext } from "react";

/** Codes of two units. */
export type Pair = readonly [string, string];

/** The two units somebody wants explained, kept while the book is open. */
export interface ChosenPair {
  /** null until somebody chooses. */
  readonly pair: Pair | null;
  readonly choose: (pair: Pair) => void;
}

export const PairContext = createContext<ChosenPair | null>(null);

/** The chosen pair of the book on the screen. */
export function useChosenPair(): ChosenPair {
  const chosen = useContext(PairContext);
  if (!chosen) throw new Error("No book around this component");
  return chosen;
}
