import type { RankingLine } from "../list-ranking";
import type { Pair } from "./explain-pair";

/** The pair to begin with: the first two that share a rank, else the first two of the ranking; null with fewer than two units. */
export function pickPair(lines: readonly RankingLine[]): Pair | null {
  const at = lines.findIndex(({ rank }, index) => rank !== null && rank === lines[index - 1]?.rank);
  const [one, other] = at > 0 ? lines.slice(at - 1, at + 1) : lines;
  return one && other ? [one.unit.code, other.unit.code] : null;
}
