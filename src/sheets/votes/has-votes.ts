import type { Ruleset } from "../../domain/ruleset";

/** Whether a book has the sheet Kiểm phiếu: votes are counted, or separate equal units. */
export function hasVotes({ voting, ranking }: Ruleset): boolean {
  return voting !== undefined || ranking.tieBreak.some(({ kind }) => kind === "votes");
}
