import type { Decimal } from "../../domain/decimal";
import type { Rule, ValuedItem } from "../../domain/ruleset";
import { WORDS } from "../words";

/** A line under a criterion that takes a result of its own: a part, an event, an award, a rater. */
export interface ResultLine {
  /** "Phần 1", "Khoản 2" … */
  readonly label: string;
  readonly text: string;
  /** What it is worth, once; null for a rater's score. */
  readonly points: Decimal | null;
}

/** What a result line takes: done or not, how often (a whole number), or a score. */
export type LineInput = "done" | "count" | "score";

/** The lines of a rule whose result is entered line by line; none where one cell takes the whole result. */
export function listResultLines(rule: Rule): readonly ResultLine[] {
  switch (rule.kind) {
    case "sumOfParts":
      return toLines(WORDS.part, rule.parts);
    case "plusMinus":
      return toLines(WORDS.item, rule.items);
    case "awardTable":
      return toLines(WORDS.item, rule.awards);
    case "rankLookup":
      return rule.raters.map((text, i) => ({
        label: `${WORDS.rater} ${i + 1}`,
        text,
        points: null,
      }));
    default:
      return [];
  }
}

/** What the lines of a rule take; null for a rule without lines. */
export function lineInput(rule: Rule): LineInput | null {
  if (listResultLines(rule).length === 0) return null;
  if (rule.kind === "sumOfParts") return "done";
  return rule.kind === "rankLookup" ? "score" : "count";
}

function toLines(word: string, items: readonly ValuedItem[]): readonly ResultLine[] {
  return items.map(({ text, points }, i) => ({ label: `${word} ${i + 1}`, text, points }));
}
