import type { Score } from "../outcome";
import { NOT_ENTERED } from "./scores";

/** A direct criterion is scored by hand only: its rule never proposes points, whatever the result says. */
export function scoreDirect(): Score {
  return NOT_ENTERED;
}
