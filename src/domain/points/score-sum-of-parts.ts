import { sum } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { Part } from "../ruleset";
import { INVALID, NOT_ENTERED, toScore } from "./scores";

/** Σ of the parts given. Every part must be answered yes or no; one open answer leaves the whole criterion not entered. */
export function scoreSumOfParts(parts: readonly Part[], result: Result): Score {
  if (result.kind !== "parts" || result.done.length > parts.length) return INVALID;
  const answers = parts.map((_, index) => result.done[index] ?? null);
  if (answers.includes(null)) return NOT_ENTERED;
  return toScore(
    sum(parts.filter((_, index) => answers[index] === true).map((part) => part.points))
  );
}
