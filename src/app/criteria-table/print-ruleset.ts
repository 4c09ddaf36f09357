import type { Ruleset } from "../../domain/ruleset";

/** A ruleset as the text of a `.ruleset.json` file, which reads back equal. Decimals are JSON numbers where those are exact, else texts. */
export function printRuleset(ruleset: Ruleset): string {
  return `${JSON.stringify(ruleset, writeDecimal, 2)}\n`;
}

/** A decimal arrives here as the text of its digits, under a key that only decimals have. */
function writeDecimal(key: string, value: unknown): unknown {
  if (typeof value !== "string" || !DECIMAL_KEYS.has(key)) return value;
  const number = Number(value);
  return String(number) === value ? number : value;
}

const DECIMAL_KEYS = new Set([
  "cap",
  "ceilingPercent",
  "floor",
  "floorPercent",
  "from",
  "maxPoints",
  "minCriterionPercent",
  "minTotal",
  "minVotePercent",
  "percent",
  "points",
  "scale",
  "target",
  "thresholdPercent",
  "to",
  "value",
  "weight",
]);
