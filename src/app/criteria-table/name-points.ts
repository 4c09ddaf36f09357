import { foldLetters } from "../fold-text";
import { readNumber, type CellNumber } from "./read-number";

const NUMBER = "([+-]?\\d+(?:[.,]\\d+)?)";
const UNIT = "\\s*(?:diem|d)(?![a-z])";
const WORDS =
  "(?:(?:toi da|tong|tong so|thang diem|diem toi da|diem chuan|khong qua|diem)\\s*(?::\\s*)?)";
const FORMS: readonly RegExp[] = [
  new RegExp(`\\s*[([]\\s*${WORDS}*${NUMBER}${UNIT}(?:\\s*toi da)?\\s*[)\\]]\\s*[.:;]*$`),
  new RegExp(`\\s*[([]\\s*${WORDS}+${NUMBER}\\s*[)\\]]\\s*[.:;]*$`),
  new RegExp(`\\s*[:–—-]\\s*${WORDS}*${NUMBER}${UNIT}\\s*[.:;]*$`),
  new RegExp(`[\\s,]+${WORDS}+${NUMBER}${UNIT}\\s*[.:;]*$`),
];

/** Letters at the end of a name that may speak of points. */
const LONGEST = 80;

/** A name and the points it ends with: "Công tác tuyên truyền (5 điểm)". */
export interface NamePoints {
  readonly name: string;
  readonly points: CellNumber;
}

/** Takes the points off the end of a clean name; "empty" when it ends with none. */
export function readNamePoints(text: string): NamePoints {
  const start = Math.max(text.length - LONGEST, 0);
  const folded = foldLetters(text.slice(start));
  for (const form of FORMS) {
    const found = form.exec(folded);
    if (found === null) continue;
    const [, number = ""] = found;
    return { name: trimName(text.slice(0, start + found.index)), points: readNumber(number) };
  }
  return { name: trimName(text), points: { kind: "empty" } };
}

function trimName(text: string): string {
  return text.replace(/[\s:;,–—-]+$/u, "").trim();
}
