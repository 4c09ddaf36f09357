import type { Decimal } from "../decimal";
import { roundAsCell } from "../decimal";
import type { Score } from "../outcome";

export const NOT_ASSIGNED: Score = { status: "notAssigned" };
export const NOT_ENTERED: Score = { status: "notEntered" };
export const INVALID: Score = { status: "invalid" };

export function toScore(points: Decimal): Score {
  return { status: "scored", points };
}

/** Rounds the points of a scored score; every other state passes unchanged. */
export function roundScore(score: Score, places: number): Score {
  return score.status === "scored" ? toScore(roundAsCell(score.points, places)) : score;
}

/** The points of a scored score; null in every other state. */
export function getPoints(score: Score): Decimal | null {
  return score.status === "scored" ? score.points : null;
}
