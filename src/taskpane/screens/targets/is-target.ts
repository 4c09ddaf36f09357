import { parseScore } from "../../../app/parse-score";

/** Whether a text is a number that a target can be: one from 0, written so that it is no other. */
export function isTarget(text: string): boolean {
  const parsed = parseScore(text);
  return parsed.kind === "number" && parsed.value.gte(0);
}
