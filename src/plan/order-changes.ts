import type { SheetChange } from "./changes";

/** The order in which changes are made: sheets go before others come, from the first tab on, since a position is one among the tabs of the finished book; cells come last. */
export function orderChanges(changes: readonly SheetChange[]): SheetChange[] {
  return [...changes].sort((one, other) => turnOf(one) - turnOf(other));
}

function turnOf(change: SheetChange): number {
  if (change.kind === "removeSheet") return -2;
  return change.kind === "addSheet" ? (change.position ?? -1) : Number.MAX_SAFE_INTEGER;
}
