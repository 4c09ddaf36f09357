import type { Decimal } from "../decimal";
import { larger, smaller } from "../decimal";
import type { Result } from "../entries";
import type { Score } from "../outcome";
import type { Rule } from "../ruleset";
import { INVALID, NOT_ENTERED, toScore } from "./scores";
import { sumItems } from "./sum-items";

export type PlusMinusRule = Extract<Rule, { kind: "plusMinus" }>;

/** Σ events × value, at most `maxPoints`, at least the floor: points may fall below 0. */
export function scorePlusMinus(rule: PlusMinusRule, maxPoints: Decimal, result: Result): Score {
  const found = sumItems(rule.items, result);
  if (found === "invalid") return INVALID;
  if (found === null) return NOT_ENTERED;
  const most = smaller(found, maxPoints);
  return toScore(rule.floor === null ? most : larger(most, rule.floor));
}
