import { BorderStyle, LineRuleType, Paragraph } from "docx";
import type { DocumentRule } from "../../../plan/document-plan";
import { halfPoints, twipsOfMm, twipsOfPoints } from "./lengths";

/** Eighths of a point. */
export const THIN = 4;
export const BLACK = "000000";

/** As low as a paragraph gets, points. */
const LOWEST = 1;
/** Points between the words and the line, so that it does not touch their tails. */
const ABOVE = 2;
const LOW = {
  spacing: { before: 0, after: 0, line: twipsOfPoints(LOWEST), lineRule: LineRuleType.EXACT },
  run: { size: halfPoints(LOWEST) },
} as const;

/** A line under what stands above: a paragraph of hardly any height with a border. `padding` of its cell in millimetres. */
export function drawRule(rule: DocumentRule, keepNext: boolean, padding = 0): Paragraph {
  const side = twipsOfMm((rule.within - rule.length) / 2 - padding);
  return new Paragraph({
    ...LOW,
    spacing: { ...LOW.spacing, before: twipsOfPoints(ABOVE) },
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: THIN, space: 1, color: BLACK } },
    keepNext,
  });
}

/** What Word wants between two tables and after a last one: nothing to see. */
export function drawGap(keepNext: boolean): Paragraph {
  return new Paragraph({ ...LOW, keepNext });
}
