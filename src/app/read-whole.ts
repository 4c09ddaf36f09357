import { toNumber } from "../domain/decimal";
import { parseScore } from "./parse-score";

/** A whole number from 0 as typed, also with thousands parted ("10.000"), which a whole number cannot be misread for; null for anything else. */
export function readWhole(text: string): number | null {
  const parsed = parseScore(text);
  const value =
    parsed.kind === "ambiguous"
      ? Number(parsed.readings[0])
      : parsed.kind === "number"
        ? toNumber(parsed.value)
        : NaN;
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
