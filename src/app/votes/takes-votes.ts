import { hasVotes } from "../../sheets/votes/has-votes";
import type { Book } from "../action";

/** Whether a book has a vote to record. */
export function takesVotes({ ruleset }: Book): boolean {
  return hasVotes(ruleset);
}
